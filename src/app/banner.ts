import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/icon";

/**
 * A warning about the whole page, or a note that can wait, above it: what happened and what to do.
 * @slot - the sentence
 * @slot action - buttons
 */
@customElement("sm-banner")
export class Banner extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s-1) var(--s-3);
        padding: var(--s-2) var(--s-4);
        border-block-end: var(--hairline) solid var(--line-2);
        background: var(--warn-t);
        color: var(--ink);
      }
      :host([kind="bad"]) {
        background: var(--bad-t);
      }
      sm-icon {
        color: var(--warn);
      }
      :host([kind="note"]) {
        background: var(--panel);
      }
      :host([kind="note"]) sm-icon {
        color: var(--ink-2);
      }
      :host([kind="bad"]) sm-icon {
        color: var(--bad);
      }
      p {
        flex: 1 1 20rem;
        text-wrap: pretty;
      }
      .actions {
        display: flex;
        gap: var(--s-2);
      }
    `,
  ];

  @property({ reflect: true }) kind: "warn" | "bad" | "note" = "warn";

  override render() {
    const isNote = this.kind === "note";
    return html`<sm-icon name=${isNote ? "device" : "warning"}></sm-icon>
      <p role=${isNote ? "status" : "alert"}><slot></slot></p>
      <div class="actions"><slot name="action"></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-banner": Banner;
  }
}
