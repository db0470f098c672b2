import { html, nothing, type TemplateResult } from "lit";
import type { TreeRow } from "#domain/codebook/tree-rows";
import type { CodeNode } from "#domain/codebook/code-tree";
import type { DropSide } from "#ui/controllers/tree-drag";
import { marked } from "#ui/marked";
import type { CodeCount } from "#features/coding/codebook/code-counts";
import { codebookText as text } from "#messages/coding-codebook";
import { formatNumber } from "#messages/format";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/swatch";

/** How a line of the codebook is shown now. */
export interface RowLook {
  readonly count: CodeCount | undefined;
  /** Has the tab stop of the tree. */
  readonly active: boolean;
  readonly selected: boolean;
  /** The code's highlights are not shown in the transcript. */
  readonly hidden: boolean;
  /** Where a dragged code would go if it were let go. */
  readonly drop: DropSide | undefined;
  /** The field in place of the name. */
  readonly rename: TemplateResult | undefined;
  readonly menu: TemplateResult | undefined;
}

/** One line of `sm-code-tree`. The tree listens on itself and finds the line by `data-code`. */
export function codeRow({ node, expanded, position, size, marks }: TreeRow, look: RowLook) {
  const { code } = node;
  const isGroup = node.depth === 0 && expanded !== undefined;
  return html`<div
    role="row"
    class="line row ${node.parent === undefined ? "i0" : indentUnder(node.parent)} ${isGroup ? "group" : ""} ${
      look.hidden || code.retired === true ? "veiled" : ""
    } ${look.drop === undefined ? "" : `drop-${look.drop}`}"
    data-code=${code.id}
    tabindex=${look.active ? 0 : -1}
    draggable=${look.rename === undefined ? "true" : "false"}
    aria-level=${node.depth + 1}
    aria-posinset=${position}
    aria-setsize=${size}
    aria-expanded=${expanded ?? nothing}
    aria-selected=${look.selected}
  >
    <span role="gridcell" class="name">
      ${
        expanded === undefined
          ? nothing
          : html`<span class="fold" aria-hidden="true"
              ><sm-icon .name=${expanded ? "chevron-down" : "chevron-right"}></sm-icon
            ></span>`
      }
      ${code.isCodable ? html`<sm-swatch .color=${code.color}></sm-swatch>` : nothing}
      ${
        look.rename ??
        html`<span class="label" title=${titleOf(code.name, code.definition)}
          >${marked(code.name, marks)}</span
        >`
      }
      ${code.retired === true ? html`<span class="retired">${text.retired()}</span>` : nothing}
      ${
        look.hidden
          ? html`<sm-icon name="eye-off"></sm-icon><span class="visually-hidden">${text.hiddenHere()}</span>`
          : nothing
      }
      ${
        code.key === undefined
          ? nothing
          : html`<span class="visually-hidden">${text.key(code.key)}</span
              ><sm-key .keys=${String(code.key)} aria-hidden="true"></sm-key>`
      }
      ${look.menu ?? nothing}
    </span>
    <span role="gridcell" class="number ${look.count?.here === 0 ? "none" : "here"}"
      >${countText(look.count?.here)}</span
    >
    <span role="gridcell" class="number ${look.count?.all === 0 ? "none" : ""}"
      >${countText(look.count?.all)}</span
    >
  </div>`;
}

/** The whole name, for where it is cut off, and the rule for using the code. */
const titleOf = (name: string, definition: string | undefined): string =>
  definition === undefined ? name : `${name}\n${definition}`;

const countText = (count: number | undefined): string =>
  count === undefined ? "" : count === 0 ? "–" : formatNumber(count);

/** Deeper than this, lines are not set in further. */
const deepest = 8;

/**
 * Class of the lines below a code: under one with a colour they begin two steps in, so that their own colours stand under its name.
 */
export function indentUnder(node: CodeNode): string {
  let steps = 0;
  for (let at: CodeNode | undefined = node; at !== undefined; at = at.parent)
    steps += at.code.isCodable ? 2 : 1;
  return `i${Math.min(deepest, steps)}`;
}
