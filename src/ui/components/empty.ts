import { LitElement, css, html } from "lit";
import { customElement } from "lit/decorators.js";

/** What will appear here, in one sentence, and the one deed that brings it (slot `action`). Set where the content will be. */
@customElement("sm-empty")
export class Empty extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: var(--s-3);
      max-inline-size: 30rem;
      padding: var(--s-6) var(--s-4);
      color: var(--ink-2);
      font: var(--t-quote-large);
      text-wrap: pretty;
    }
    ::slotted(*) {
      margin: 0;
    }
  `;

  override render() {
    return html`<slot></slot><slot name="action"></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-empty": Empty;
  }
}
