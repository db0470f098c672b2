import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { starterCodebooks } from "#actions/starter-codebooks";
import { bookText as text } from "#messages/codebook";
import { languageName } from "#messages/format";
import "#ui/components/dialog";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";

/** Asks for a codebook that comes with Samtale to be put into the project. */
export class StarterAskEvent extends Event {
  readonly starterId: string;
  constructor(starterId: string) {
    super("sm-starter-ask", { bubbles: true, composed: true });
    this.starterId = starterId;
  }
}

/**
 * Codebooks to start from, each with what it is for and where it comes from: one press loads it.
 * @fires {StarterAskEvent} sm-starter-ask
 * @fires {DialogCloseEvent} sm-dialog-close
 */
@customElement("sm-starter-dialog")
export class StarterDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    textStyles,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: start;
        gap: var(--s-1) var(--s-4);
        padding-block: var(--s-3);
        border-block-start: var(--hairline) solid var(--line);
      }
      p {
        grid-column: 1;
        color: var(--ink-2);
        font: var(--t-13);
      }
      button {
        grid-row: 1 / span 3;
        grid-column: 2;
      }
      @media (width < 600px) {
        button {
          grid-row: auto;
          grid-column: 1;
          justify-self: start;
        }
      }
    `,
  ];

  @property({ type: Boolean }) open = false;

  override render() {
    return html`<sm-dialog
      size="medium"
      .heading=${text.starterHeading()}
      .open=${this.open}
      @sm-dialog-close=${this.#close}
    >
      <p>${text.starterNote()}</p>
      <ul>
        ${this.open ? starterCodebooks.map(this.#entry) : nothing}
      </ul>
    </sm-dialog>`;
  }

  #entry = ({ id, title, description, citation, language, count }: (typeof starterCodebooks)[number]) =>
    html`<li>
      <h3 lang=${language}>${title}</h3>
      <p lang=${language}>${description}</p>
      <p class="caption">${text.starterAbout(count, languageName(language), citation)}</p>
      <button class="button" data-id=${id} aria-label=${text.loadStarter(title)} @click=${this.#load}>
        ${text.load()}
      </button>
    </li>`;

  #load = ({ currentTarget }: Event): void => {
    this.dispatchEvent(new StarterAskEvent((currentTarget as HTMLElement).dataset["id"]!));
    this.#close();
  };

  #close = (): void => {
    this.dispatchEvent(new DialogCloseEvent());
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-starter-ask": StarterAskEvent;
  }
  interface HTMLElementTagNameMap {
    "sm-starter-dialog": StarterDialog;
  }
}
