import { isComposing } from "#ui/composing";
import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { InlineNameEvent } from "#ui/components/inline-name-event";
import { baseStyles } from "#ui/styles/base-styles";

/**
 * A name being typed where it stands: has focus from the start; Enter or leaving it settles, Escape gives up.
 * @fires {InlineNameEvent} sm-inline-name - once
 */
@customElement("sm-inline-name")
export class InlineName extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex: 1;
        min-inline-size: 0;
      }
      input {
        flex: 1;
        min-inline-size: 0;
        block-size: 1.5rem;
        margin: 0;
        padding: 0 var(--s-1);
        border: var(--hairline) solid var(--accent);
        border-radius: var(--r-key);
        background: var(--paper);
        color: var(--ink);
        font: inherit;
      }
      input:focus-visible {
        outline-offset: -1px;
      }
    `,
  ];

  @property() label = "";
  /** The name to begin with. */
  @property() value = "";
  @query("input") private readonly input!: HTMLInputElement;
  #settled = false;

  protected override firstUpdated(): void {
    this.input.focus();
    this.input.select();
  }

  override render() {
    return html`<input
      .value=${this.value}
      aria-label=${this.label}
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      @keydown=${this.#key}
      @blur=${this.#leave}
    />`;
  }

  #key = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === "Enter") this.#settle(this.input.value);
    else if (event.key === "Escape") this.#settle("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #leave = (): void => this.#settle(this.input.value);

  #settle(value: string): void {
    if (this.#settled) return;
    this.#settled = true;
    const name = value.replace(/\s+/g, " ").trim();
    this.dispatchEvent(new InlineNameEvent(name === "" || name === this.value ? undefined : name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-inline-name": InlineName;
  }
}
