import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { draftOf, type IntakeFile } from "#features/transcripts/intake-file";
import { noteText } from "#messages/notes";
import { transcriptsText as text } from "#messages/transcripts";
import { baseStyles } from "#ui/styles/base-styles";
import { rowStyles } from "#ui/styles/row-styles";

/** What was mapped, assumed, approximated, kept aside and dropped when a file was read, with lines. */
@customElement("sm-import-report")
export class ImportReport extends LitElement {
  static override styles = [
    baseStyles,
    rowStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
        font: var(--t-13);
        color: var(--ink-2);
      }
      li {
        padding-block: 0.125rem;
        overflow-wrap: anywhere;
      }
      small {
        font: var(--t-12);
        color: var(--ink-3);
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) file!: IntakeFile;

  override render() {
    const { notes, format } = draftOf(this.file)!;
    const place = format === "pdf" ? text.atPage : text.atLine;
    return notes.length === 0
      ? nothing
      : html`<section class="panel-section">
          <h3 class="section-head"><span>${text.report()}</span><span>${notes.length}</span></h3>
          <ul>
            ${notes.map(
              (note) =>
                html`<li>
                  ${noteText(note)}
                  ${note.line === undefined ? nothing : html`<small>${place(note.line)}</small>`}
                </li>`,
            )}
          </ul>
        </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-import-report": ImportReport;
  }
}
