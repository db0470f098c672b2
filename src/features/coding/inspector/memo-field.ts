import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { MemoSettleEvent } from "#features/coding/inspector/memo-settle-event";
import { inspectorText as text } from "#messages/coding-inspector";
import { isComposing } from "#ui/composing";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";

/**
 * Where a memo is written. Leaving it keeps what stands there, as do Escape and ⌘ with Enter, so that nothing written is lost;
 * only Cancel gives it up.
 * @fires {MemoSettleEvent} sm-memo-settle - once
 */
@customElement("sm-memo-field")
export class MemoField extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: block;
      }
      .textarea {
        min-block-size: 4lh;
      }
      .buttons {
        display: flex;
        justify-content: flex-end;
        gap: var(--s-2);
        margin-block-start: var(--s-2);
      }
    `,
  ];

  @property() label = "";
  @property() value = "";
  @query("textarea") private readonly area!: HTMLTextAreaElement;
  #settled = false;

  protected override firstUpdated(): void {
    this.area.focus();
    this.area.setSelectionRange(this.value.length, this.value.length);
  }

  override render() {
    return html`<div @focusout=${this.#leave}>
      <textarea
        class="textarea"
        .value=${this.value}
        aria-label=${this.label}
        placeholder=${text.memoHint()}
        @keydown=${this.#key}
      ></textarea>
      <div class="buttons">
        <button class="button small quiet" @click=${this.#cancel}>${text.cancel()}</button>
        <button class="button small" @click=${this.#keep}>${text.keepMemo()}</button>
      </div>
    </div>`;
  }

  #key = (event: KeyboardEvent): void => {
    const keeps = event.key === "Escape" || (event.key === "Enter" && (event.metaKey || event.ctrlKey));
    if (!keeps || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#keep();
  };

  #keep = (): void => this.#settle(this.area.value.trim());

  #cancel = (): void => this.#settle("");

  #leave = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget))) this.#keep();
  };

  #settle(written: string): void {
    if (this.#settled) return;
    this.#settled = true;
    this.dispatchEvent(new MemoSettleEvent(written === "" ? undefined : written));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-memo-field": MemoField;
  }
}
