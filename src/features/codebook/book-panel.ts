import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeUse } from "#domain/codebook/code-use";
import { rankCodes } from "#domain/codebook/rank-codes";
import type { CodeId } from "#domain/model/ids";
import "#features/codebook/tree/book-tree";
import type { BookTree } from "#features/codebook/tree/book-tree";
import { bookText as text } from "#messages/codebook";
import "#ui/components/empty";
import "#ui/components/field";
import type { Field } from "#ui/components/field";
import "#ui/components/icon";
import "#ui/components/key";
import { isComposing } from "#ui/composing";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/**
 * The left of the codebook: a field to find codes and words in definitions, a new code, the tree, and its keys.
 * @fires {BookCommandEvent} sm-book-command
 * @fires starter - a person wants a codebook to start from
 */
@customElement("sm-book-panel")
export class BookPanel extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
        background: var(--panel);
      }
      .top {
        flex: none;
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--s-2);
        padding: var(--s-3);
      }
      sm-book-tree {
        flex: 1;
      }
      .none {
        padding: var(--s-2) var(--s-3);
        color: var(--ink-2);
        font: var(--t-13);
      }
      .keys {
        flex: none;
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-1) var(--s-3);
        padding: var(--s-2) var(--s-3);
        border-block-start: var(--hairline) solid var(--line);
        color: var(--ink-2);
        font: var(--t-12);
      }
      .keys span {
        display: inline-flex;
        align-items: center;
        gap: var(--s-1);
      }
      @media (width < 1024px) {
        .keys {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) tree!: CodeTree;
  @property({ attribute: false }) uses: ReadonlyMap<CodeId, CodeUse> = new Map();
  @property({ attribute: false }) notes: ReadonlyMap<CodeId, string> = new Map();
  @property({ attribute: false }) folded: ReadonlySet<CodeId> = new Set();
  @property({ attribute: false }) chosen: ReadonlySet<CodeId> = new Set();

  @state() private asked = "";
  @query("sm-field") private readonly find!: Field;
  @query("sm-book-tree") private readonly book!: BookTree;

  override render() {
    const isEmpty = this.tree.nodes.length === 0;
    const query = this.asked.trim();
    const found = query === "" ? [] : rankCodes(this.tree, query);
    const noneFound = query !== "" && !isEmpty && found.length === 0;
    return html`<div class="top">
        <sm-field
          type="search"
          icon="search"
          keys="/"
          label-hidden
          .label=${text.find()}
          .placeholder=${text.find()}
          .value=${this.asked}
          @input=${this.#ask}
          @keydown=${this.#leaveField}
        ></sm-field>
        <button class="button" @click=${this.#new}><sm-icon name="plus"></sm-icon>${text.newCode()}</button>
      </div>
      ${noneFound ? html`<p class="none" role="status">${text.noneFound(query)}</p>` : nothing}
      ${
        isEmpty
          ? html`<sm-empty
              >${text.empty()}<button slot="action" class="button" @click=${this.#starter}>
                ${text.starter()}
              </button></sm-empty
            >`
          : nothing
      }
      <sm-book-tree
        .tree=${this.tree}
        .uses=${this.uses}
        .notes=${this.notes}
        .folded=${this.folded}
        .chosen=${this.chosen}
        .asked=${this.asked}
        .best=${found[0]?.node.code.id}
      ></sm-book-tree>
      <p class="keys" aria-hidden="true">
        <span><sm-key keys="alt+ArrowUp"></sm-key>${text.keyReorder()}</span>
        <span><sm-key keys="alt+ArrowRight"></sm-key>${text.keyNest()}</span>
        <span><sm-key keys="shift+ArrowDown"></sm-key>${text.keySelect()}</span>
        <span><sm-key keys="r"></sm-key>${text.keyRename()}</span>
      </p>`;
  }

  focusFind(): void {
    this.find.focus();
    this.find.select();
  }

  /** What is asked for gives way to a code that it does not find. */
  focusCode(codeId?: CodeId): void {
    const isFound = rankCodes(this.tree, this.asked).some(({ node }) => node.code.id === codeId);
    if (codeId !== undefined && this.asked !== "" && !isFound) this.asked = "";
    this.book.focusCode(codeId);
  }

  startNew(): void {
    this.asked = "";
    void this.updateComplete.then(() => this.book.startNew());
  }

  #new = (): void => this.startNew();

  #starter = (): boolean => this.dispatchEvent(new Event("starter"));

  #ask = ({ currentTarget }: Event): void => {
    this.asked = (currentTarget as Field).value;
  };

  /** Escape empties the field first; down and Enter go on to what was found. */
  #leaveField = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === "Escape" && this.asked !== "") this.asked = "";
    else if (event.key === "ArrowDown" || event.key === "Enter") this.book.enter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-book-panel": BookPanel;
  }
}
