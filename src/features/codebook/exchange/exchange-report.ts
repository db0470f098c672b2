import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { bookText as text } from "#messages/codebook";
import "#ui/components/dialog";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/** What came of reading or writing a codebook: a heading, a sentence, and what was mapped, assumed or left. */
export interface ExchangeOutcome {
  readonly heading: string;
  readonly summary: string;
  readonly notes: readonly string[];
}

/**
 * Says what came of an import or export of the codebook. Open while `outcome` is there.
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-exchange-report")
export class ExchangeReport extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      p,
      li {
        font: var(--t-14);
      }
      ul {
        padding-block-start: var(--s-3);
      }
      li {
        padding-block: var(--s-1);
        border-block-start: var(--hairline) solid var(--line);
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) outcome: ExchangeOutcome | undefined;

  override render() {
    const { outcome } = this;
    return html`<sm-dialog
      size="small"
      .heading=${outcome?.heading ?? ""}
      .open=${outcome !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${
        outcome === undefined
          ? nothing
          : html`<p>${outcome.summary}</p>
              <ul>
                ${outcome.notes.map((note) => html`<li>${note}</li>`)}
              </ul>`
      }
      <button slot="footer" class="button primary" data-autofocus @click=${this.#close}>
        ${text.close()}
      </button>
    </sm-dialog>`;
  }

  #close = (): void => {
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-exchange-report": ExchangeReport;
  }
}
