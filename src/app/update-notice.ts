import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CopyState, OfflineCopy } from "#app/offline-copy";
import { keepingText as text } from "#messages/keeping";
import { WatchController } from "#ui/controllers/watch-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { floatStyles } from "#ui/styles/float-styles";

/** Says, over the page and without moving it, that a newer program is there, until it is taken or put off. */
@customElement("sm-update-notice")
export class UpdateNotice extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    floatStyles,
    css`
      .float {
        inset-block-end: var(--s-4);
        inset-inline-end: var(--s-4);
        z-index: var(--z-toast);
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s-1) var(--s-2);
        max-inline-size: calc(100vw - 2rem);
        padding: var(--s-2) var(--s-2) var(--s-2) var(--s-4);
      }
      p {
        margin-inline-end: var(--s-2);
      }
    `,
  ];

  @property({ attribute: false }) copy!: OfflineCopy;
  /** The state that was put off: once more is told, it is shown again. */
  @state() private putOff: CopyState | undefined;
  readonly #state = new WatchController<CopyState>(this, () => this.copy.state);

  override render() {
    const state = this.#state.value;
    const isShown = (state === "newer" || state === "replaced") && state !== this.putOff;
    return html`<div role="status">
      ${
        isShown
          ? html`<section class="float" aria-label=${text.notice()}>
              <p>${text.newer()}</p>
              <button class="button small" @click=${this.#reload}>${text.reload()}</button>
              <button class="button small quiet" @click=${this.#later}>${text.later()}</button>
            </section>`
          : nothing
      }
    </div>`;
  }

  #reload = (): void => this.copy.takeNewer();
  #later = (): void => {
    this.putOff = this.copy.state.value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-update-notice": UpdateNotice;
  }
}
