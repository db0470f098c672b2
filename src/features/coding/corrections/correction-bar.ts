import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { barStyles } from "#features/coding/bar-styles";
import { ViewCommandEvent, type ViewCommand } from "#features/coding/document/view-command-event";
import { correctionsText as text } from "#messages/corrections";
import "#ui/components/key";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/**
 * Under the header while words are corrected: says so, and leads to what belongs to it.
 * @fires {ViewCommandEvent} sm-view-command
 */
@customElement("sm-correction-bar")
export class CorrectionBar extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    barStyles,
    css`
      :host {
        min-block-size: 2.5rem;
        border-block-end: var(--hairline) solid var(--accent);
        background: var(--accent-t);
        color: var(--ink);
      }
      strong {
        font-weight: 600;
      }
      p {
        color: var(--ink-2);
      }
    `,
  ];

  @property({ type: Number }) corrections = 0;

  override render() {
    return html`<strong>${text.mode()}</strong>
      <p>${text.modeNote()}</p>
      <div class="deeds">
        ${
          this.corrections === 0
            ? nothing
            : html`<button class="button quiet small" @click=${this.#list}>
                ${text.list(this.corrections)}
              </button>`
        }
        <button class="button quiet small" @click=${this.#replace}>${text.findAndReplace()}</button>
        <button class="button small" @click=${this.#done}>
          ${text.done()}<sm-key keys="Escape"></sm-key>
        </button>
      </div>`;
  }

  #ask = (command: ViewCommand): boolean => this.dispatchEvent(new ViewCommandEvent(command));

  #list = (): void => void this.#ask({ name: "corrections", tab: "list" });
  #replace = (): void => void this.#ask({ name: "replace" });
  #done = (): void => void this.#ask({ name: "correct", on: false });
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-correction-bar": CorrectionBar;
  }
}
