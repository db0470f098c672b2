import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";

/** A coder's initials: filled for the one who is coding here, outlined for everybody else. Coders have no colour. */
@customElement("sm-initials")
export class Initials extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
    }
    abbr {
      box-sizing: border-box;
      min-inline-size: 1.375rem;
      padding-inline: 0.25rem;
      border: var(--hairline) solid var(--edge);
      border-radius: var(--r-key);
      background: var(--paper);
      color: var(--ink);
      font: var(--t-11);
      font-weight: 600;
      letter-spacing: 0.04em;
      text-align: center;
      text-decoration: none;
    }
    :host([own]) abbr {
      border-color: var(--ink);
      background: var(--ink);
      color: var(--on-ink);
    }
    @media (forced-colors: active) {
      :host([own]) abbr {
        forced-color-adjust: none;
        background: CanvasText;
        color: Canvas;
      }
    }
  `;

  @property() initials = "";
  /** The coder's full name, where it does not stand beside the initials. */
  @property() name = "";
  @property({ type: Boolean, reflect: true }) own = false;

  override render() {
    return html`<abbr title=${this.name || this.initials}>${this.initials}</abbr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-initials": Initials;
  }
}
