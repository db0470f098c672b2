import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CorrectionView } from "#features/coding/corrections/correcting";
import { CorrectionCommandEvent } from "#features/coding/corrections/correction-command-event";
import { correctionsText as text } from "#messages/corrections";
import { announce } from "#ui/announce";
import "#ui/components/dialog";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";

/**
 * What was typed and could not be kept, and why: to be copied, so that nothing is lost.
 * @fires {CorrectionCommandEvent} sm-correction-command
 */
@customElement("sm-typed-dialog")
export class TypedDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      p {
        margin-block-end: var(--s-3);
      }
      textarea {
        inline-size: 100%;
      }
    `,
  ];

  @property({ attribute: false }) view: Extract<CorrectionView, { name: "typed" }> | undefined;

  override render() {
    const { view } = this;
    return html`<sm-dialog
      size="medium"
      .heading=${text.notKept()}
      .open=${view !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${
        view === undefined
          ? nothing
          : html`<p>${view.reason}</p>
              <label class="field-label" for="typed">${text.typed()}</label>
              <textarea id="typed" rows="6" readonly data-autofocus .value=${this.#words}></textarea>`
      }
      <button slot="footer" class="button" @click=${this.#close}>${text.close()}</button>
      <button slot="footer" class="button primary" @click=${this.#copy}>${text.copy()}</button>
    </sm-dialog>`;
  }

  get #words(): string {
    return this.view?.words.join("\n\n") ?? "";
  }

  #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.#words);
    announce(text.copied());
  };

  #close = (): void => {
    this.dispatchEvent(new CorrectionCommandEvent({ name: "close" }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-typed-dialog": TypedDialog;
  }
}
