import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { ExtractId, ProjectId, SourceId, ThemeId } from "#domain/model/ids";
import type { Extract } from "#domain/model/theme-records";
import { passageReference } from "#domain/query/passage-reference";
import { extractsOf, type StandingExtract } from "#domain/themes/extracts";
import type { ExtractNote } from "#features/themes/extract-note";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { exploreText } from "#messages/explore";
import { themesText as text } from "#messages/themes";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#features/themes/extract-note";
import "#ui/components/icon";
import "#ui/components/menu";
import "#ui/components/menu-item";
import "#ui/components/swatch";

/**
 * The extracts of a theme, and what speaks against it, each with where it was said.
 * @fires {ThemeCommandEvent} sm-theme-command
 */
@customElement("sm-theme-extracts")
export class ThemeExtracts extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    rowStyles,
    css`
      :host {
        display: block;
      }
      li {
        position: relative;
        padding-block: var(--s-2);
        padding-inline-end: var(--s-6);
      }
      blockquote {
        margin: 0;
        font: var(--t-quote-large);
        overflow-wrap: anywhere;
      }
      .gone {
        color: var(--ink-3);
        font-style: italic;
      }
      .reference {
        display: flex;
        justify-content: space-between;
        gap: var(--s-3);
        margin-block-start: var(--s-1);
        font: var(--t-12);
      }
      .reference a {
        color: var(--ink-2);
      }
      .code {
        display: inline-flex;
        align-items: center;
        gap: 0.375rem;
        min-inline-size: 0;
        color: var(--ink-2);
      }
      sm-menu {
        position: absolute;
        inset-block-start: var(--s-2);
        inset-inline-end: -0.375rem;
      }
      .icon-button {
        inline-size: 1.5rem;
        min-block-size: 1.5rem;
      }
      .none {
        color: var(--ink-3);
        font: var(--t-13);
      }
      .deeds {
        margin-block-start: var(--s-2);
      }
    `,
  ];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) projectId!: ProjectId;
  @property({ attribute: false }) themeId!: ThemeId;
  /** Newest texts, as far as they are here. */
  @property({ attribute: false }) texts: ReadonlyMap<SourceId, string> = new Map();

  override render() {
    const all = extractsOf(this.figures.index, this.themeId);
    const of = (stance: Extract["stance"]) => all.filter(({ extract }) => extract.stance === stance);
    return html`${this.#section("for", text.extracts(), text.chooseExtract(), of("for"))}
    ${this.#section("against", text.counter(), text.chooseCounter(), of("against"))}`;
  }

  #section(stance: Extract["stance"], heading: string, deed: string, extracts: readonly StandingExtract[]) {
    return html`<section class="panel-section" @sm-menu-select=${this.#choose}>
      <h3 class="section-head">
        <span>${heading}</span>
        ${extracts.length === 0 ? nothing : html`<span>${text.chosenCount(extracts.length)}</span>`}
      </h3>
      ${
        extracts.length === 0
          ? html`<p class="none">${stance === "for" ? text.noExtracts() : text.noCounter()}</p>`
          : html`<ol>
              ${repeat(
                extracts,
                ({ extract }) => extract.id,
                (standing, at) => this.#line(standing, at, extracts.length),
              )}
            </ol>`
      }
      <div class="deeds">
        <button class="button small" data-stance=${stance} @click=${this.#ask}>${deed}</button>
      </div>
    </section>`;
  }

  #line({ extract, range }: StandingExtract, at: number, count: number) {
    const { index } = this.figures;
    const source = index.sources.get(extract.sourceId);
    const words = this.texts.get(extract.sourceId)?.slice(range.start, range.end);
    if (source === undefined) return nothing;
    const turns = index.turnsOf(source.id);
    const reference = exploreText.reference(
      passageReference(source, turns, turns.touching(range), index.participants),
    );
    const coding = extract.codingId && index.coding(extract.codingId);
    const code = coding && index.codeTree.nodeOf.get(coding.codeId)?.code;
    const href = routePath({ screen: "coding", projectId: this.projectId, sourceId: source.id, range });
    const items = () =>
      html`${at === 0 ? nothing : html`<sm-menu-item value="up">${text.step("up")}</sm-menu-item>`}
        ${at === count - 1 ? nothing : html`<sm-menu-item value="down">${text.step("down")}</sm-menu-item>`}
        <sm-menu-item value="note">${text.noteDeed(extract.note !== undefined)}</sm-menu-item>
        <sm-menu-item value="turn"
          >${extract.stance === "for" ? text.makeCounter() : text.makeSupport()}</sm-menu-item
        >
        <sm-menu-item value="remove">${text.removeExtract()}</sm-menu-item>`;
    return html`<li data-extract=${extract.id}>
      <blockquote lang=${source.language ?? nothing} class=${range.start === range.end ? "gone" : ""}>
        ${range.start === range.end ? text.wordsGone() : (words ?? "…")}
      </blockquote>
      <p class="reference">
        <a href=${href}>${reference}</a>
        ${
          code === undefined
            ? nothing
            : html`<span class="code"><sm-swatch .color=${code.color}></sm-swatch>${code.name}</span>`
        }
      </p>
      <sm-extract-note
        .note=${extract.note ?? ""}
        @change=${this.#note}
        @sm-note-left=${this.#leaveNote}
      ></sm-extract-note>
      <sm-menu label=${text.extractMenu()} align="end" .items=${items}>
        <button slot="trigger" class="icon-button" aria-label=${text.extractMenuOf(at + 1)}>
          <sm-icon name="more"></sm-icon>
        </button>
      </sm-menu>
    </li>`;
  }

  #choose = (event: MenuSelectEvent): void => {
    const line = (event.target as Element).closest<HTMLElement>("[data-extract]");
    const extractId = line?.dataset["extract"] as ExtractId | undefined;
    const extract = extractId && this.figures.index.records.extracts.get(extractId);
    if (!extract) return;
    const { id } = extract;
    if (event.value === "note") {
      void line!.querySelector("sm-extract-note")!.write();
      return;
    }
    this.dispatchEvent(
      new ThemeCommandEvent(
        event.value === "remove"
          ? { name: "remove-extract", extractId: id }
          : event.value === "turn"
            ? {
                name: "edit-extract",
                extractId: id,
                edits: { stance: extract.stance === "for" ? "against" : "for" },
              }
            : { name: "move-extract", extractId: id, by: event.value === "up" ? -1 : 1 },
      ),
    );
  };

  #note = ({ currentTarget }: Event): void => {
    const field = currentTarget as ExtractNote;
    const extractId = field.closest<HTMLElement>("[data-extract]")!.dataset["extract"] as ExtractId;
    const note = field.note === "" ? undefined : field.note;
    this.dispatchEvent(new ThemeCommandEvent({ name: "edit-extract", extractId, edits: { note } }));
  };

  #leaveNote = ({ currentTarget }: Event): void => {
    const line = (currentTarget as Element).closest("[data-extract]");
    line?.querySelector<HTMLElement>("[slot=trigger]")?.focus();
  };

  #ask = ({ currentTarget }: Event): void => {
    const stance = (currentTarget as HTMLElement).dataset["stance"] as Extract["stance"];
    this.dispatchEvent(new ThemeCommandEvent({ name: "ask-extract", themeId: this.themeId, stance }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-extracts": ThemeExtracts;
  }
}
