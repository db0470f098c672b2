import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/icon";

/**
 * A warning about the whole page, above it: what happened and what to do.
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

  @property({ reflect: true }) kind: "warn" | "bad" = "warn";

  override render() {
    return html`<sm-icon name="warning"></sm-icon>
      <p role="alert"><slot></slot></p>
      <div class="actions"><slot name="action"></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-banner": Banner;
  }
}
