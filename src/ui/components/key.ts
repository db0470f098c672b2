import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { keyCaps } from "#ui/shortcuts/chord";

/** Keyboard caps for a chord or sequence as the registry writes them: `mod+k`, `g c`, `Enter`. */
@customElement("sm-key")
export class Key extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      gap: var(--s-1);
    }
    kbd {
      box-sizing: border-box;
      min-inline-size: 1.125rem;
      padding-inline: 0.25rem;
      border: var(--hairline) solid var(--line-2);
      border-radius: var(--r-key);
      background: var(--paper);
      color: var(--ink-2);
      font: var(--t-11);
      text-align: center;
      white-space: nowrap;
    }
  `;

  @property() keys = "";

  override render() {
    return keyCaps(this.keys).map((cap) => html`<kbd>${cap}</kbd>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-key": Key;
  }
}
