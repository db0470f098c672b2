import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { countFoundCodes } from "#domain/intake/plan-found-codings";
import type { Code } from "#domain/model/records";
import type { Intake } from "#features/transcripts/intake";
import { comments, commentsOf, draftOf, type IntakeFile } from "#features/transcripts/intake-file";
import { transcriptsText as text } from "#messages/transcripts";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { rowStyles } from "#ui/styles/row-styles";

/** One thing that a file brings besides its talk. */
interface Find {
  /** Comments, or the title of a column; see {@link IntakeFile.without}. */
  readonly what: string;
  readonly label: string;
  readonly note: string;
}

/** What a file brings besides its talk, taken along unless somebody says otherwise: comments as memos, codes of a table as codings. */
@customElement("sm-import-finds")
export class ImportFinds extends LitElement {
  static override styles = [
    baseStyles,
    fieldStyles,
    rowStyles,
    css`
      .find {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--s-2);
        align-items: start;
        padding-block: var(--s-1);
        font: var(--t-14);
        overflow-wrap: anywhere;
      }
      small {
        grid-column: 2;
        font: var(--t-12);
        color: var(--ink-3);
      }
    `,
  ];

  @property({ attribute: false }) intake!: Intake;
  @property({ attribute: false }) file!: IntakeFile;
  /** Of the project. */
  @property({ attribute: false }) codes!: ReadonlyMap<string, Code>;
  #finds: readonly Find[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("file") || changed.has("codes")) this.#finds = findsOf(this.file, this.codes);
  }

  override render() {
    const { file } = this;
    return this.#finds.length === 0
      ? nothing
      : html`<section class="panel-section">
          <h3 class="section-head"><span>${text.finds()}</span></h3>
          ${this.#finds.map(
            ({ what, label, note }, index) =>
              html`<div class="find">
                <input
                  type="checkbox"
                  class="check"
                  id="find${index}"
                  aria-describedby="note${index}"
                  data-what=${what}
                  .checked=${!file.without.has(what)}
                  @change=${this.#take}
                />
                <label for="find${index}">${label}</label>
                <small id="note${index}">${note}</small>
              </div>`,
          )}
        </section>`;
  }

  #take = ({ currentTarget }: Event): void => {
    const { checked, dataset } = currentTarget as HTMLInputElement;
    this.intake.take(this.file.id, dataset["what"]!, checked);
  };
}

function findsOf(file: IntakeFile, codes: ReadonlyMap<string, Code>): readonly Find[] {
  const draft = draftOf(file)!;
  const remarks = commentsOf(draft).length;
  const codings = draft.codings ?? [];
  const columns = [...new Set(codings.map(({ column }) => column))];
  return [
    ...(remarks > 0
      ? [{ what: comments, label: text.commentsAsMemos(remarks), note: text.commentsNote() }]
      : []),
    ...columns.map((column): Find => {
      const own = codings.filter((coding) => coding.column === column);
      // Where other columns are taken too, each has codes of its own.
      const taken = codings.filter((each) => each.column === column || !file.without.has(each.column));
      const counted = countFoundCodes(taken, codes.values(), column);
      return {
        what: column,
        label: text.codesAsCodings(own.length, column),
        note: text.codesNote(counted.codes, counted.known),
      };
    }),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-import-finds": ImportFinds;
  }
}
