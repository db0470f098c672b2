import { isComposing } from "#ui/composing";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { HitCode } from "#actions/code-all-hits";
import type { CodeTree } from "#domain/codebook/code-tree";
import { foldLetters } from "#domain/codebook/fold-letters";
import { isOffered } from "#domain/codebook/is-offered";
import { rankCodes } from "#domain/codebook/rank-codes";
import { searchText as text } from "#messages/search";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { floatStyles } from "#ui/styles/float-styles";
import "#ui/components/icon";
import "#ui/components/swatch";

/** Codes listed at most. */
const limit = 40;

type Option = HitCode & { readonly name: string; readonly color?: number };

/**
 * A code, found by typing, or a new one of the name that was typed.
 * @fires change - a person chose, or typed on and chose none; read `value`
 */
@customElement("sm-code-choice")
export class CodeChoice extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    baseStyles,
    fieldStyles,
    floatStyles,
    css`
      :host {
        display: grid;
        gap: var(--s-1);
      }
      .input {
        anchor-name: --code-choice;
      }
      .float {
        position-anchor: --code-choice;
        position-area: block-end span-inline-end;
        position-try-fallbacks: flip-block;
        inline-size: anchor-size(width);
        min-inline-size: 15rem;
        max-block-size: min(20rem, 50dvh);
        margin: var(--s-1) 0;
        padding: var(--s-1);
        overflow: auto;
      }
      .option {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        min-block-size: var(--row);
        padding-inline: var(--s-2);
        border-radius: var(--r-control);
        font: var(--t-14);
        cursor: default;
      }
      .option:hover {
        background: var(--hover);
      }
      .option[aria-selected="true"] {
        outline: 1.5px solid var(--accent);
        outline-offset: -1.5px;
        background: var(--accent-t);
      }
    `,
  ];

  @property({ attribute: false }) tree!: CodeTree;
  /** What is chosen. */
  @property({ attribute: false }) value: HitCode | undefined;
  @property() label = "";
  @state() private typed = "";
  @state() private open = false;
  @state() private at = 0;
  @query(".float") private readonly float!: HTMLElement;
  @query('[aria-selected="true"]') private readonly chosenOption!: HTMLElement | null;

  /** The code chosen may have been renamed, or be gone. */
  protected override willUpdate(): void {
    if (this.value === undefined || !("codeId" in this.value) || this.open) return;
    this.typed = this.tree.nodeOf.get(this.value.codeId)?.code.name ?? "";
  }

  override render() {
    const options = this.#options;
    return html`<span class="field-label" aria-hidden="true">${this.label}</span>
      <input
        class="input"
        role="combobox"
        aria-label=${this.label}
        aria-controls="list"
        aria-expanded=${this.open ? "true" : "false"}
        aria-autocomplete="list"
        aria-activedescendant=${this.open && options.length > 0 ? `o${this.at}` : nothing}
        placeholder=${text.findCode()}
        autocomplete="off"
        spellcheck="false"
        .value=${this.typed}
        @input=${this.#type}
        @focus=${this.#show}
        @click=${this.#show}
        @blur=${this.#hide}
        @keydown=${this.#key}
      />
      <div
        id="list"
        class="float"
        popover="manual"
        role="listbox"
        aria-label=${text.codes()}
        @pointerdown=${this.#press}
      >
        ${this.open ? options.map(this.#option) : nothing}
      </div>`;
  }

  get #options(): readonly Option[] {
    const name = this.typed.replace(/\s+/g, " ").trim();
    const chosen = this.value !== undefined && "codeId" in this.value ? this.value.codeId : undefined;
    // With a code chosen and its name untouched, all codes are offered again.
    const isSettled = chosen !== undefined && this.tree.nodeOf.get(chosen)?.code.name === this.typed;
    const found = rankCodes(this.tree, isSettled ? "" : name)
      .filter(({ node }) => isOffered(node.code))
      .slice(0, limit)
      .map(({ node: { code } }): Option => ({ codeId: code.id, name: code.name, color: code.color }));
    const asked = foldLetters(name).text;
    const isTaken = this.tree.nodes.some(({ code }) => foldLetters(code.name).text === asked);
    return name === "" || isTaken ? found : [...found, { name }];
  }

  #option = (option: Option, at: number) =>
    html`<div
      role="option"
      id="o${at}"
      class="option"
      data-at=${at}
      aria-selected=${at === this.at ? "true" : "false"}
    >
      ${
        "codeId" in option
          ? html`<sm-swatch .color=${option.color ?? 1}></sm-swatch>${option.name}`
          : html`<sm-icon name="plus"></sm-icon>${text.newCode(option.name)}`
      }
    </div>`;

  #show = (): void => {
    if (this.open) return;
    this.at = 0;
    this.open = true;
    this.float.showPopover();
  };

  /** A name that is some code's, or none's, counts as chosen when one goes on. */
  #hide = (): void => {
    if (!this.open) return;
    if (this.value === undefined && this.typed.trim() !== "") this.#choose(this.#options[this.at]);
    this.open = false;
    this.float.hidePopover();
  };

  #type = ({ currentTarget }: Event): void => {
    this.typed = (currentTarget as HTMLInputElement).value;
    this.at = 0;
    this.#show();
    this.#set(undefined);
  };

  #key = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const count = this.#options.length;
      if (this.open && count > 0) this.at = (this.at + step + count) % count;
      this.#show();
      void this.updateComplete.then(() => this.chosenOption?.scrollIntoView({ block: "nearest" }));
    } else if (event.key === "Enter" && this.open) {
      event.preventDefault();
      this.#choose(this.#options[this.at]);
      this.#hide();
    } else if (event.key === "Escape" && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.open = false;
      this.float.hidePopover();
    }
  };

  /** Before the field loses focus. */
  #press = (event: Event): void => {
    event.preventDefault();
    const at = (event.target as Element).closest<HTMLElement>("[data-at]")?.dataset["at"];
    if (at === undefined) return;
    this.#choose(this.#options[Number(at)]);
    this.#hide();
  };

  #choose(option: Option | undefined): void {
    if (option === undefined) return;
    this.typed = option.name;
    this.#set("codeId" in option ? { codeId: option.codeId } : { name: option.name });
  }

  #set(value: HitCode | undefined): void {
    this.value = value;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-choice": CodeChoice;
  }
}
