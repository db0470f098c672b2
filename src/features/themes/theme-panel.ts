import { isComposing } from "#ui/composing";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { memosAbout } from "#domain/memos/memo-list";
import type { ProjectId, SourceId, ThemeId } from "#domain/model/ids";
import { themeStatuses, type ThemeStatus } from "#domain/model/theme-records";
import { gatheredCodes, type ThemeNode } from "#domain/themes/theme-tree";
import { spreadWords } from "#features/themes/spread-words";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { panelStyles } from "#features/themes/theme-panel-styles";
import { themesText as text } from "#messages/themes";
import { statusName } from "#messages/theme-words";
import { formatNumber } from "#messages/format";
import type { Field } from "#ui/components/field";
import type { Select } from "#ui/components/select";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#features/themes/theme-answers";
import "#features/themes/theme-coverage";
import "#features/themes/theme-extracts";
import "#ui/components/field";
import "#ui/components/icon";
import "#ui/components/memos-about";
import "#ui/components/select";
import "#ui/components/tooltip";

/**
 * One theme: what it claims and what it is not, where it stands, its extracts, and how it is spread.
 * @fires {ThemeCommandEvent} sm-theme-command
 */
@customElement("sm-theme-panel")
export class ThemePanel extends LitElement {
  static override styles = [baseStyles, buttonStyles, rowStyles, panelStyles];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) projectId!: ProjectId;
  @property({ attribute: false }) themeId!: ThemeId;
  @property({ attribute: false }) texts: ReadonlyMap<SourceId, string> = new Map();
  @state() private editing = false;
  @state() private nameError = "";
  @query("#name") private readonly nameField!: Field | null;
  @query("#concept") private readonly conceptField!: Field | null;
  @query("#boundary") private readonly boundaryField!: Field | null;
  @query("#edit") private readonly editButton!: HTMLElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("themeId")) return;
    this.editing = false;
    this.nameError = "";
  }

  override render() {
    const node = this.figures.tree.nodeOf.get(this.themeId);
    if (node === undefined) return nothing;
    return html`${this.editing ? this.#form(node) : this.#words(node)} ${this.#counts(node)}
      <sm-theme-extracts
        .figures=${this.figures}
        .projectId=${this.projectId}
        .themeId=${this.themeId}
        .texts=${this.texts}
      ></sm-theme-extracts>
      <sm-theme-coverage .figures=${this.figures} .node=${node}></sm-theme-coverage>
      <sm-theme-answers
        .figures=${this.figures}
        .projectId=${this.projectId}
        .themeId=${this.themeId}
      ></sm-theme-answers>
      <sm-memos-about
        .projectId=${this.projectId}
        .about=${{ kind: "theme", themeId: this.themeId } as const}
        .memos=${memosAbout(this.figures.index, this.themeId)}
        .level=${3}
      ></sm-memos-about>`;
  }

  /** Begins to write the theme's words. */
  async edit(): Promise<void> {
    this.editing = true;
    await this.updateComplete;
    this.nameField?.focus();
  }

  #words({ theme, parent }: ThemeNode) {
    return html`<section class="panel-section">
      ${parent === undefined ? nothing : html`<p class="caption">${text.subthemeOf(parent.theme.name)}</p>`}
      <div class="title-line">
        <h2>${theme.name}</h2>
        <sm-tooltip text=${text.editTheme()}
          ><button id="edit" class="icon-button" aria-label=${text.editTheme()} @click=${this.#edit}>
            <sm-icon name="edit"></sm-icon></button
        ></sm-tooltip>
      </div>
      <sm-select
        class="status"
        label=${text.status()}
        label-hidden
        .value=${theme.status}
        .choices=${themeStatuses.map((status) => ({ value: status, label: statusName(status) }))}
        @change=${this.#setStatus}
      ></sm-select>
      ${
        theme.concept === undefined
          ? html`<p class="missing">${text.noConcept()}</p>`
          : html`<p class="concept">${theme.concept}</p>`
      }
      ${
        theme.boundary === undefined
          ? html`<p class="missing">${text.noBoundary()}</p>`
          : html`<p class="boundary">${theme.boundary}</p>`
      }
    </section>`;
  }

  #form({ theme }: ThemeNode) {
    return html`<section class="panel-section form" @keydown=${this.#key}>
      <sm-field id="name" label=${text.name()} .value=${theme.name} .error=${this.nameError}></sm-field>
      <sm-field
        id="concept"
        lines="5"
        label=${text.concept()}
        note=${text.conceptNote()}
        .value=${theme.concept ?? ""}
      ></sm-field>
      <sm-field
        id="boundary"
        lines="3"
        label=${text.boundary()}
        note=${text.boundaryNote()}
        .value=${theme.boundary ?? ""}
      ></sm-field>
      <div class="deeds">
        <button class="button small" @click=${this.#leave}>${text.cancel()}</button>
        <button class="button small primary" @click=${this.#save}>${text.save()}</button>
      </div>
    </section>`;
  }

  #counts(node: ThemeNode) {
    const { counts, base } = this.figures.of(node);
    const codeIds = gatheredCodes(node);
    const href = routePath({ screen: "passages", projectId: this.projectId, codeIds });
    return html`<section class="panel-section">
      <h3 class="section-head">
        <span>${text.evidence()}</span>
        ${counts.mentions === 0 ? nothing : html`<a href=${href}>${text.readPassages()}</a>`}
      </h3>
      <dl class="counts">
        ${this.#count(counts.mentions, text.mentionUnit(counts.mentions), text.codesBase(codeIds.length))}
        ${this.#count(counts.persons, text.personUnit(counts.persons), text.ofBase(base.persons))}
        ${this.#count(counts.sources, text.sourceUnit(counts.sources), text.ofBase(base.sources))}
      </dl>
      ${spreadWords(this.figures, this.figures.spread(node), this.figures.of(node)).map((remark) => html`<p class="remark">${remark}</p>`)}
    </section>`;
  }

  #count = (value: number, unit: string, base: string) =>
    html`<div>
      <dt>${unit}</dt>
      <dd><span class="value">${formatNumber(value)}</span> <span class="base">${base}</span></dd>
    </div>`;

  #edit = (): void => void this.edit();

  #setStatus = ({ currentTarget }: Event): void => {
    const status = (currentTarget as Select).value as ThemeStatus;
    this.#ask({ status });
  };

  #key = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === "Escape") this.#leave();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #save = (): void => {
    const name = this.nameField!.value.replace(/\s+/g, " ").trim();
    if (name === "") {
      this.nameError = text.nameNeeded();
      this.nameField!.focus();
      return;
    }
    this.#ask({
      name,
      concept: this.conceptField!.value.trim() || undefined,
      boundary: this.boundaryField!.value.trim() || undefined,
    });
    this.#leave();
  };

  #leave = (): void => {
    this.editing = false;
    this.nameError = "";
    void this.updateComplete.then(() => this.editButton?.focus());
  };

  #ask(edits: Extract<ThemeCommandEvent["command"], { name: "edit" }>["edits"]): void {
    this.dispatchEvent(new ThemeCommandEvent({ name: "edit", themeId: this.themeId, edits }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-panel": ThemePanel;
  }
}
