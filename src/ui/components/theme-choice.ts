import { isComposing } from "#ui/composing";
import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { foldLetters } from "#domain/codebook/fold-letters";
import type { ThemeId } from "#domain/model/ids";
import type { ThemeNode } from "#domain/themes/theme-tree";
import { ThemeChooseEvent } from "#ui/components/theme-choose-event";
import { themesText as text } from "#messages/themes";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";

/**
 * A theme or subtheme to be chosen by typing a part of its name: a combobox whose list is always open. With `makes`, what was
 * typed can become a new theme.
 * @fires {ThemeChooseEvent} sm-theme-choose
 */
@customElement("sm-theme-choice")
export class ThemeChoice extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    baseStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: var(--s-2);
      }
      ul {
        max-block-size: min(20rem, 45dvh);
        padding: 2px;
      }
      li {
        display: flex;
        align-items: baseline;
        gap: var(--s-2);
        min-block-size: var(--control);
        padding: 0.3125rem var(--s-3);
        border-radius: var(--r-control);
        font: var(--t-14);
        overflow-wrap: anywhere;
        cursor: default;
      }
      li:hover {
        background: var(--hover);
      }
      li[aria-selected="true"] {
        background: var(--accent-t);
        box-shadow: inset 2px 0 var(--accent);
      }
      .theme {
        font: var(--t-quote-large);
      }
      .under {
        padding-inline-start: var(--s-6);
      }
      .path {
        color: var(--ink-3);
        font: var(--t-12);
      }
      .none {
        color: var(--ink-2);
        font: var(--t-13);
      }
      @media (forced-colors: active) {
        li[aria-selected="true"] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  @property() label = "";
  @property({ attribute: false }) nodes: readonly ThemeNode[] = [];
  /** What was typed may become a new theme. */
  @property({ type: Boolean }) makes = false;
  @state() private asked = "";
  @state() private active = 0;
  @query("[aria-selected='true']") private readonly activeLine!: HTMLElement | null;

  protected override updated(changed: PropertyValues): void {
    if (changed.has("active")) this.activeLine?.scrollIntoView({ block: "nearest" });
  }

  override render() {
    const found = this.#found();
    const isNew = this.#isNew();
    const count = found.length + (isNew ? 1 : 0);
    return html`<input
        class="input"
        role="combobox"
        aria-expanded="true"
        aria-controls="list"
        aria-autocomplete="list"
        aria-label=${this.label}
        aria-activedescendant=${count === 0 ? nothing : `line-${this.active}`}
        placeholder=${text.findTheme()}
        autocomplete="off"
        .value=${this.asked}
        @input=${this.#ask}
        @keydown=${this.#key}
      />
      <ul
        id="list"
        class="scroll"
        role="listbox"
        aria-label=${this.label}
        @click=${this.#click}
        @keydown=${this.#key}
      >
        ${found.map((node, at) => this.#line(node, at))}
        ${
          isNew
            ? html`<li
                id="line-${found.length}"
                role="option"
                data-at=${found.length}
                aria-selected=${this.active === found.length}
              >
                ${text.makeTheme(this.asked.trim())}
              </li>`
            : nothing
        }
      </ul>
      ${count === 0 ? html`<p class="none">${this.makes ? text.typeName() : text.noSuchTheme()}</p>` : nothing}`;
  }

  #line(node: ThemeNode, at: number) {
    return html`<li
      id="line-${at}"
      role="option"
      data-at=${at}
      aria-selected=${at === this.active}
      class=${node.parent === undefined ? "" : "under"}
    >
      <span class=${node.parent === undefined ? "theme" : ""}>${node.theme.name}</span>
      ${node.parent === undefined ? nothing : html`<span class="path">${node.parent.theme.name}</span>`}
    </li>`;
  }

  #found(): readonly ThemeNode[] {
    const words = foldLetters(this.asked.trim()).text.split(/\s+/).filter(Boolean);
    return this.nodes.filter(({ path }) => {
      const folded = foldLetters(path.join(" ")).text;
      return words.every((word) => folded.includes(word));
    });
  }

  #isNew(): boolean {
    const name = this.asked.trim();
    return this.makes && name !== "" && !this.nodes.some(({ theme }) => theme.name === name);
  }

  #ask = ({ currentTarget }: Event): void => {
    this.asked = (currentTarget as HTMLInputElement).value;
    this.active = 0;
  };

  #key = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const last = this.#found().length + (this.#isNew() ? 1 : 0) - 1;
    if (event.key === "ArrowDown") this.active = Math.min(last, this.active + 1);
    else if (event.key === "ArrowUp") this.active = Math.max(0, this.active - 1);
    else if (event.key === "Enter") this.#choose(this.active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #click = ({ target }: Event): void => {
    const at = (target as Element).closest<HTMLElement>("[data-at]")?.dataset["at"];
    if (at !== undefined) this.#choose(Number(at));
  };

  #choose(at: number): void {
    const found = this.#found();
    const themeId: ThemeId | undefined = found[at]?.theme.id;
    const name = this.asked.trim();
    if (themeId === undefined && !(at === found.length && this.#isNew())) return;
    this.dispatchEvent(new ThemeChooseEvent(themeId, name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-choice": ThemeChoice;
  }
}
