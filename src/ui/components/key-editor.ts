import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { keysText as text } from "#messages/keys";
import { announce } from "#ui/announce";
import { keyCaps } from "#ui/shortcuts/chord";
import { keyBindings } from "#ui/shortcuts/key-bindings";
import type { KeyEntry } from "#ui/shortcuts/key-catalogue";
import { keyRefusal, pressedKeys, type KeyRefusal } from "#ui/shortcuts/key-choice";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/tooltip";

/** The keys of one command: take one away, press another, go back to the usual ones. */
@customElement("sm-key-editor")
export class KeyEditor extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    textStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 0 var(--s-4);
        min-block-size: 2.5rem;
      }
      .keys {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: end;
        gap: var(--s-1);
      }
      .take {
        gap: var(--s-1);
        inline-size: auto;
        padding-inline: var(--s-1);
      }
      .take sm-icon {
        inline-size: 0.625rem;
        block-size: 0.625rem;
        color: var(--ink-3);
      }
      p {
        grid-column: 1 / -1;
        padding-block-end: var(--s-2);
        font: var(--t-12);
      }
    `,
  ];

  @property({ attribute: false }) entry!: KeyEntry;
  @state() private isListening = false;
  @state() private refusal: { readonly keys: string; readonly why: KeyRefusal } | undefined;
  @query(".add") private readonly addButton!: HTMLButtonElement;
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = keyBindings.listen(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  override render() {
    const { label, fixed } = this.entry;
    const keys = this.#keys;
    return html`<span>${label()}</span>
      <span class="keys">
        ${fixed ? this.#span(keys) : keys.map(this.#key)}
        ${!fixed && keys.length === 0 && !this.isListening ? html`<span class="third small">${text.none()}</span>` : nothing}
        ${fixed ? nothing : this.#buttons(label())}
      </span>
      ${this.refusal === undefined ? nothing : html`<p class="warn" role="alert">${this.#reason(this.refusal)}</p>`}`;
  }

  get #keys(): readonly string[] {
    return keyBindings.keysOf(this.entry.name, this.entry.keys);
  }

  /** Keys that stay as they are: the first and the last of them. */
  #span = (keys: readonly string[]) =>
    html`<sm-key .keys=${keys[0]!}></sm-key>–<sm-key .keys=${keys.at(-1)!}></sm-key>`;

  #key = (keys: string) => {
    const label = text.take(this.entry.label(), caps(keys));
    return html`<sm-tooltip .text=${label}
      ><button class="icon-button take" aria-label=${label} data-keys=${keys} @click=${this.#take}>
        <sm-key .keys=${keys}></sm-key><sm-icon name="close"></sm-icon></button
    ></sm-tooltip>`;
  };

  #buttons = (label: string) =>
    html`<button
        class="button small quiet add"
        aria-label=${this.isListening ? text.press() : text.add(label)}
        @click=${this.#listen}
        @keydown=${this.#pressed}
        @blur=${this.#leave}
      >
        ${this.isListening ? text.press() : html`<sm-icon name="plus"></sm-icon>`}
      </button>
      ${
        keyBindings.given.has(this.entry.name)
          ? html`<button class="link" @click=${this.#usual}>${text.usual()}</button>`
          : nothing
      }`;

  #listen = (): void => {
    this.isListening = true;
    this.refusal = undefined;
  };

  #leave = (): void => {
    this.isListening = false;
  };

  #pressed = (event: KeyboardEvent): void => {
    if (!this.isListening || event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") {
      this.isListening = false;
      return;
    }
    const keys = pressedKeys(event);
    if (keys === undefined) return;
    this.isListening = false;
    const why = keyRefusal(this.entry, keys, event);
    this.refusal = why === undefined ? undefined : { keys, why };
    if (why !== undefined || this.#keys.includes(keys)) return;
    keyBindings.give(this.entry.name, [...this.#keys, keys]);
    announce(text.given(this.entry.label(), caps(keys)));
  };

  #take = ({ currentTarget }: Event): void => {
    const { keys } = (currentTarget as HTMLElement).dataset;
    keyBindings.give(
      this.entry.name,
      this.#keys.filter((each) => each !== keys),
    );
    this.refusal = undefined;
    this.addButton.focus();
  };

  /** The usual keys may have been given to another command meanwhile: those stay away. */
  #usual = (): void => {
    const free = this.entry.keys.filter((keys) => keyRefusal(this.entry, keys)?.reason !== "clash");
    keyBindings.give(this.entry.name, free.length === this.entry.keys.length ? undefined : free);
    this.refusal = undefined;
    this.addButton.focus();
  };

  #reason({ keys, why }: { readonly keys: string; readonly why: KeyRefusal }): string {
    if (why.reason === "alt-graph") return text.altGraph();
    return why.reason === "reserved" ? text.reserved(caps(keys)) : text.clash(caps(keys), why.with.label());
  }
}

const caps = (keys: string): string => keyCaps(keys).join(" ");

declare global {
  interface HTMLElementTagNameMap {
    "sm-key-editor": KeyEditor;
  }
}
