import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { keyCaps } from "#ui/shortcuts/chord";
import { keyBindings } from "#ui/shortcuts/key-bindings";

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
  /** Name of the command that the keys are the usual ones of: shown are those it has now. */
  @property() command = "";

  override render() {
    const keys = this.command === "" ? this.keys : keyBindings.keysOf(this.command, [this.keys])[0];
    return keys === undefined ? nothing : keyCaps(keys).map((cap) => html`<kbd>${cap}</kbd>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-key": Key;
  }
}
