import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { CodeTree } from "#domain/codebook/code-tree";
import { rankCodes, type RankedCode } from "#domain/codebook/rank-codes";
import type { CodeId } from "#domain/model/ids";
import { bookText as text } from "#messages/codebook";
import "#ui/components/icon";
import "#ui/components/swatch";
import { marked } from "#ui/marked";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";

/** Lines drawn: who looks for more types a letter more. */
const drawn = 60;

/** Stands for the top of the codebook among the codes. */
export const topOfBook = "top";

/**
 * Finds a code by typing: a combobox with the list always open below it.
 * @fires change - another line is the chosen one; read `value`
 */
@customElement("sm-code-finder")
export class CodeFinder extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    baseStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: var(--s-1);
      }
      .box {
        position: relative;
      }
      .box sm-icon {
        position: absolute;
        inset-block: 0;
        inset-inline-start: var(--s-2);
        margin-block: auto;
        color: var(--ink-3);
      }
      .input {
        padding-inline-start: var(--s-8);
      }
      .list {
        max-block-size: min(12.5rem, 30dvh);
        padding-block: 1px;
      }
      .option {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        min-block-size: 1.875rem;
        padding-inline: var(--s-2);
        border-radius: var(--r-control);
        font: var(--t-14);
        cursor: default;
      }
      .option:hover {
        background: var(--hover);
      }
      .option[aria-selected="true"] {
        background: var(--accent-t);
        outline: 1px solid var(--accent);
        outline-offset: -1px;
      }
      .where {
        flex: 1;
        min-inline-size: 0;
        overflow: hidden;
        color: var(--ink-3);
        font: var(--t-12);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .count {
        color: var(--ink-2);
        font: var(--t-12);
      }
      mark {
        background: none;
        color: inherit;
        font-weight: 600;
        text-decoration: underline;
        text-underline-offset: 0.15em;
      }
      .none {
        padding: var(--s-2);
        color: var(--ink-2);
        font: var(--t-13);
      }
    `,
  ];

  @property() label = "";
  @property({ attribute: false }) tree!: CodeTree;
  /** Codes that cannot be chosen here. */
  @property({ attribute: false }) refused: ReadonlySet<CodeId> = new Set();
  /** What stands at the end of a code's line. */
  @property({ attribute: false }) countOf: (codeId: CodeId) => string = () => "";
  /** A line for the top of the codebook, before the codes; "" for none. */
  @property({ attribute: "top-line" }) topLine = "";
  /** A code, {@link topOfBook}, or "" while none is chosen. */
  @property() value = "";

  @state() private asked = "";
  @query(".list") private readonly list!: HTMLElement;
  #found: readonly RankedCode[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (["tree", "refused", "asked"].some((name) => changed.has(name)))
      this.#found = rankCodes(this.tree, this.asked).filter(({ node }) => !this.refused.has(node.code.id));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("value"))
      this.list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  override render() {
    const values = this.#values();
    return html`<div class="box">
        <sm-icon name="search"></sm-icon>
        <input
          class="input"
          role="combobox"
          aria-label=${this.label}
          placeholder=${text.findCode()}
          aria-controls="list"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-activedescendant=${values.includes(this.value) ? `o${values.indexOf(this.value)}` : nothing}
          autocomplete="off"
          spellcheck="false"
          .value=${this.asked}
          @input=${this.#type}
          @keydown=${this.#key}
        />
      </div>
      <div id="list" class="list scroll" role="listbox" aria-label=${this.label} @pointerdown=${this.#press}>
        ${values.map((value, at) => this.#option(value, at))}
      </div>
      ${values.length === 0 ? html`<p class="none" role="status">${this.asked.trim() === "" ? text.noOtherCode() : text.noneFound(this.asked.trim())}</p>` : nothing}`;
  }

  #values(): string[] {
    const codes = this.#found.slice(0, drawn).map(({ node }) => node.code.id as string);
    return this.topLine !== "" && this.asked.trim() === "" ? [topOfBook, ...codes] : codes;
  }

  #option(value: string, at: number) {
    const found = this.#found.find(({ node }) => node.code.id === value);
    return html`<div
      id=${`o${at}`}
      class="option"
      role="option"
      data-value=${value}
      aria-selected=${value === this.value}
    >
      ${
        found === undefined
          ? html`<span>${this.topLine}</span>`
          : html`${found.node.code.isCodable ? html`<sm-swatch .color=${found.node.code.color}></sm-swatch>` : nothing}
              <span>${marked(found.node.code.name, found.marks)}</span>
              <span class="where">${found.node.path.slice(0, -1).join(" / ")}</span>
              <span class="count">${this.countOf(found.node.code.id)}</span>`
      }
    </div>`;
  }

  #choose(value: string): void {
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #type = ({ currentTarget }: Event): void => {
    this.asked = (currentTarget as HTMLInputElement).value;
    void this.updateComplete.then(() => this.#choose(this.#values()[0] ?? ""));
  };

  #key = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const values = this.#values();
    const at = values.indexOf(this.value) + (event.key === "ArrowDown" ? 1 : -1);
    const next = values[Math.max(0, Math.min(values.length - 1, at))];
    if (next !== undefined) this.#choose(next);
  };

  /** The cursor stays in the field. */
  #press = (event: Event): void => {
    event.preventDefault();
    const value = (event.target as Element).closest<HTMLElement>("[data-value]")?.dataset["value"];
    if (value !== undefined) this.#choose(value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-finder": CodeFinder;
  }
}
