import { isComposing } from "#ui/composing";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { themesText as text } from "#messages/themes";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";

/**
 * What was noted on an extract, and where it is written. Leaving the field keeps what stands there, as do Escape and ⌘ with Enter;
 * an empty one takes the note away.
 * @fires change - another note was written; read `note`
 */
@customElement("sm-extract-note")
export class ExtractNote extends LitElement {
  static override styles = [
    baseStyles,
    fieldStyles,
    css`
      :host {
        display: block;
      }
      textarea {
        margin-block-start: var(--s-2);
      }
      p {
        margin-block-start: var(--s-1);
        padding-inline-start: var(--s-2);
        border-inline-start: 2px solid var(--line-2);
        color: var(--ink-2);
        font: var(--t-13);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
    `,
  ];

  @property() note = "";
  @state() private writing = false;
  @query("textarea") private readonly area!: HTMLTextAreaElement;

  override render() {
    if (this.writing)
      return html`<textarea
        class="textarea"
        rows="2"
        aria-label=${text.extractNote()}
        placeholder=${text.extractNoteHint()}
        .value=${this.note}
        @keydown=${this.#key}
        @blur=${this.#keep}
      ></textarea>`;
    return this.note === "" ? nothing : html`<p>${this.note}</p>`;
  }

  /** Opens the field. */
  async write(): Promise<void> {
    this.writing = true;
    await this.updateComplete;
    this.area.focus();
    this.area.setSelectionRange(this.note.length, this.note.length);
  }

  #key = (event: KeyboardEvent): void => {
    const keeps = event.key === "Escape" || (event.key === "Enter" && (event.metaKey || event.ctrlKey));
    if (!keeps || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#keep();
    this.dispatchEvent(new Event("sm-note-left"));
  };

  #keep = (): void => {
    if (!this.writing) return;
    this.writing = false;
    const note = this.area.value.trim();
    if (note === this.note) return;
    this.note = note;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-extract-note": ExtractNote;
  }
}
