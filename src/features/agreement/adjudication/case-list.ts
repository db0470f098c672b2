import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CodeId, SourceId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { CaseCommandEvent } from "#features/agreement/adjudication/case-command-event";
import { caseListStyles } from "#features/agreement/adjudication/case-list-styles";
import { kindsOf, type CaseGroup, type RoundCase } from "#features/agreement/adjudication/round-cases";
import { colorClass, swatchStyles } from "#features/agreement/adjudication/swatch-styles";
import { adjudicationText as text } from "#messages/adjudication";
import { formatNumber } from "#messages/format";
import { SourceTexts, type TextSource } from "#ui/controllers/source-texts";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";

/** Entries drawn at first, and how many more when the end comes near. */
const batch = 150;
/** Of a passage's words at most, UTF-16 code units: more than fits on the line. */
const firstWords = 100;

/**
 * The disagreements of a round under their transcripts or codes, the first ones drawn.
 * @fires {CaseCommandEvent} sm-case-command - `go`
 */
@customElement("sm-case-list")
export class CaseList extends LitElement {
  static override styles = [baseStyles, buttonStyles, swatchStyles, caseListStyles];

  @property({ attribute: false }) project!: TextSource & { readonly index: ProjectIndex };
  @property({ attribute: false }) groups: readonly CaseGroup[] = [];
  @property() current = "";
  /** Codes as the round had them. */
  @property({ attribute: false }) codes: ReadonlyMap<CodeId, Code> = new Map();
  @state() private drawn = batch;
  @query("[aria-current='true']") private readonly currentEntry!: HTMLElement | null;
  readonly #texts = new SourceTexts(this, () => this.project);
  #cases: readonly RoundCase[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("groups")) this.#cases = this.groups.flatMap(({ cases }) => cases);
    if (changed.has("groups") || changed.has("current")) {
      const at = this.#cases.findIndex(({ key }) => key === this.current);
      this.drawn = Math.max(this.drawn, Math.ceil((at + 1 + batch / 3) / batch) * batch);
    }
    this.#texts.want(
      new Set(this.#cases.slice(0, this.drawn).map(({ disagreement }) => disagreement.sourceId)),
    );
  }

  override render() {
    let left = this.drawn;
    return html`<div class="list" @keydown=${this.#key}>
      ${repeat(
        this.groups,
        ({ sourceId, codeId }) => sourceId ?? codeId,
        (group) => {
          const shown = group.cases.slice(0, Math.max(0, left));
          left -= group.cases.length;
          return shown.length === 0 ? nothing : this.#group(group, shown);
        },
      )}
      ${
        this.#cases.length > this.drawn
          ? html`<button class="button small more" @click=${this.#more}>
              ${text.showMore(this.#cases.length - this.drawn)}
            </button>`
          : nothing
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("current") && !changed.has("groups")) return;
    const focused = this.shadowRoot?.activeElement;
    this.currentEntry?.scrollIntoView({ block: "nearest" });
    if (focused instanceof HTMLElement && focused.classList.contains("entry")) this.currentEntry?.focus();
  }

  /** Forgets the words of transcripts that were corrected. */
  drop(sourceIds: Iterable<SourceId>): void {
    this.#texts.drop(sourceIds);
    this.requestUpdate();
  }

  #group({ sourceId, codeId }: CaseGroup, shown: readonly RoundCase[]) {
    const code = codeId === undefined ? undefined : this.codes.get(codeId);
    const name = code?.name ?? this.project.index.sources.get(sourceId!)?.name ?? "";
    return html`<h2>
        ${code === undefined ? nothing : html`<span class="mark ${colorClass(code.color)}"></span>`}${name}
      </h2>
      <ul aria-label=${name}>
        ${repeat(shown, ({ key }) => key, this.#entry)}
      </ul>`;
  }

  #entry = (one: RoundCase) => {
    const { key, turns, decision, disagreement } = one;
    const isCurrent = key === this.current;
    return html`<li>
      <button
        class="entry"
        data-key=${key}
        aria-current=${isCurrent ? "true" : "false"}
        tabindex=${isCurrent ? 0 : -1}
        @click=${this.#go}
      >
        <span class="first">${this.#words(one)}</span>
        <span class="codes">
          <span class="number">${turns === undefined ? "" : formatNumber(turns.first)}</span>
          ${disagreement.codeIds.map((id) => {
            const code = this.codes.get(id);
            return code === undefined
              ? nothing
              : html`<span class="mark ${colorClass(code.color)}"></span><span>${code.name}</span>`;
          })}
        </span>
        <span class="kinds"
          >${kindsOf(one).map(text.kind).join(", ")}${
            decision === undefined
              ? nothing
              : html`<span class="settled"><sm-icon name="check"></sm-icon>${text.settled()}</span>`
          }</span
        >
      </button>
    </li>`;
  };

  #words({ disagreement: { sourceId }, range: { start, end } }: RoundCase): string {
    const words = this.#texts.texts.get(sourceId);
    if (words === undefined) return "\u00a0";
    if (start >= end) return text.wordsGone();
    return words.slice(start, Math.min(end, start + firstWords)).trim();
  }

  #go = ({ currentTarget }: Event): void => this.#tell((currentTarget as HTMLElement).dataset["key"]!);

  #tell(key: string): void {
    this.dispatchEvent(new CaseCommandEvent({ name: "go", key }));
  }

  #key = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = this.#cases.findIndex(({ key }) => key === this.current);
    const next = this.#cases[at + step];
    if (next === undefined) return;
    event.preventDefault();
    this.#tell(next.key);
  };

  #more = (): void => {
    this.drawn += batch;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-case-list": CaseList;
  }
}
