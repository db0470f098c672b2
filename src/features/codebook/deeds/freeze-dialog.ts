import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { bookText as text } from "#messages/codebook";
import "#ui/components/dialog";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import "#ui/components/field";
import type { Field } from "#ui/components/field";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/** Asks for the codebook to be frozen, with a note. */
export class FreezeAskEvent extends Event {
  readonly note: string;
  constructor(note: string) {
    super("sm-freeze-ask", { bubbles: true, composed: true });
    this.note = note;
  }
}

/**
 * Freezes the codebook: says what the version will hold and asks for a note.
 * @fires {FreezeAskEvent} sm-freeze-ask
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-freeze-dialog")
export class FreezeDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .form {
        display: grid;
        gap: var(--s-4);
        font: var(--t-14);
      }
      p {
        color: var(--ink-2);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  /** Of the version that will be made. */
  @property({ type: Number }) number = 1;
  @property({ type: Number }) codes = 0;
  /** Codes changed since the version before; undefined where there is none. */
  @property({ attribute: false }) changes: number | undefined;
  @query("sm-field") private readonly note!: Field;

  override render() {
    return html`<sm-dialog
      .heading=${text.freezeHeading(this.number)}
      .open=${this.open}
      @sm-dialog-close=${this.#close}
    >
      <div class="form">
        <p>
          ${text.freezeHolds(this.codes)}
          ${this.changes === undefined ? "" : text.freezeChanges(this.changes, this.number - 1)}
          ${text.freezeAfter(this.number)}
        </p>
        <sm-field
          data-autofocus
          maxlength="200"
          .label=${text.freezeNote()}
          .note=${text.freezeNoteHint()}
        ></sm-field>
      </div>
      <button slot="footer" class="button" @click=${this.#close}>${text.cancel()}</button>
      <button slot="footer" class="button primary" @click=${this.#freeze}>
        ${text.freezeDo(this.number)}
      </button>
    </sm-dialog>`;
  }

  #freeze = (): void => {
    this.dispatchEvent(new FreezeAskEvent(this.note.value.trim()));
    this.note.value = "";
    this.#close();
  };

  #close = (): void => {
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-freeze-ask": FreezeAskEvent;
  }
  interface HTMLElementTagNameMap {
    "sm-freeze-dialog": FreezeDialog;
  }
}
