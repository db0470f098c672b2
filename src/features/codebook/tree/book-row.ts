import { html, nothing, svg, type TemplateResult } from "lit";
import type { BookRow } from "#domain/codebook/book-rows";
import type { CodeUse } from "#domain/codebook/code-use";
import type { CodeNode } from "#domain/codebook/code-tree";
import { barsPath, barsSize } from "#features/codebook/tree/bars-path";
import { bookText as text } from "#messages/codebook";
import { formatNumber } from "#messages/format";
import type { DropSide } from "#ui/controllers/tree-drag";
import { marked } from "#ui/marked";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/swatch";

/** How a line is shown now. */
export interface LineLook {
  readonly use: CodeUse | undefined;
  /** What became of the code since the codebook was frozen last: "new", "edited". */
  readonly note: string;
  /** Has the tab stop of the tree. */
  readonly active: boolean;
  readonly chosen: boolean;
  /** Where dragged codes would go if they were let go. */
  readonly drop: DropSide | undefined;
  /** The field in place of the name. */
  readonly rename: TemplateResult | undefined;
  readonly menu: TemplateResult | undefined;
}

type CodeLine = Extract<BookRow, { kind: "code" }>;

/** What stands above the lines. */
export const bookHead = () =>
  html`<div role="row" class="line head">
    <span role="columnheader">${text.code()}</span>
    <span role="columnheader"><span class="visually-hidden">${text.since()}</span></span>
    <span role="columnheader">${text.keyColumn()}</span>
    <span role="columnheader" title=${text.usesLong()}>${text.uses()}</span>
    <span role="columnheader">${text.byFile()}</span>
  </div>`;

/** One line of `sm-book-tree`. The tree listens on itself and finds the line by `data-code`. */
export function bookRow({ node, depth, expanded, position, size, marks }: CodeLine, look: LineLook) {
  const { code } = node;
  const isGroup = depth === 0 && expanded !== undefined;
  const { use, note } = look;
  return html`<div
    role="row"
    class="line row ${indentOf(node, depth)} ${isGroup ? "group" : ""} ${
      look.drop === undefined ? "" : `drop-${look.drop}`
    }"
    data-code=${code.id}
    tabindex=${look.active ? 0 : -1}
    draggable=${look.rename === undefined ? "true" : "false"}
    aria-level=${depth + 1}
    aria-posinset=${position}
    aria-setsize=${size}
    aria-expanded=${expanded ?? nothing}
    aria-selected=${look.chosen}
  >
    <span role="gridcell" class="name">
      <sm-icon class="grip" name="grip"></sm-icon>
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
      ${look.menu ?? nothing}
    </span>
    <span role="gridcell" class="note">${note}</span>
    <span role="gridcell" class="key"
      >${
        code.key === undefined
          ? nothing
          : html`<span class="visually-hidden">${text.key(code.key)}</span
              ><sm-key .keys=${String(code.key)} aria-hidden="true"></sm-key>`
      }</span
    >
    <span role="gridcell" class="uses ${use?.total === 0 ? "none" : ""}">${countText(use?.total)}</span>
    <span role="gridcell" class="bars">${isGroup ? nothing : barsOf(use)}</span>
  </div>`;
}

/** The heading of the retired codes. */
export const retiredRow = (
  { expanded, count }: Extract<BookRow, { kind: "retired" }>,
  active: boolean,
  position: number,
) =>
  html`<div
    role="row"
    class="line row group retired i0"
    data-retired
    tabindex=${active ? 0 : -1}
    aria-level="1"
    aria-posinset=${position}
    aria-setsize=${position}
    aria-expanded=${expanded}
  >
    <span role="gridcell" class="name"
      ><span class="fold" aria-hidden="true"
        ><sm-icon .name=${expanded ? "chevron-down" : "chevron-right"}></sm-icon></span
      ><span class="label">${text.retired()}</span></span
    >
    <span role="gridcell" class="note"></span><span role="gridcell" class="key"></span>
    <span role="gridcell" class="uses">${formatNumber(count)}</span><span role="gridcell"></span>
  </div>`;

const barsOf = (use: CodeUse | undefined) =>
  use === undefined || use.total === 0
    ? nothing
    : html`<svg viewBox="0 0 ${barsSize.width} ${barsSize.height}" aria-hidden="true">
        ${svg`<path class="ground" d="M0 ${barsSize.height - 0.5}h${Math.min(8, barsSize.width / use.bars.length) * use.bars.length}"></path><path d=${barsPath(use.bars)}></path>`}
      </svg>`;

/** The whole name, for where it is cut off, and the rule for using the code. */
const titleOf = (name: string, definition: string | undefined): string =>
  definition === undefined ? name : `${name}\n${definition}`;

const countText = (count: number | undefined): string =>
  count === undefined ? "" : count === 0 ? "–" : formatNumber(count);

/** Deeper than this, lines are not set in further. */
const deepest = 8;

/**
 * Under a code with a colour a line begins two steps in, so that its own colour stands under that code's name. A code at the top begins
 * at the edge, whether or not it holds others: else it would look as if it were one of the group above it.
 */
function indentOf(node: CodeNode, depth: number): string {
  if (depth > 0 && node.parent !== undefined && depth === node.depth) return indentUnder(node.parent);
  return depth > 0 ? "i1" : "i0";
}

/** Class of the lines below a code. */
export function indentUnder(node: CodeNode): string {
  let steps = 0;
  for (let at: CodeNode | undefined = node; at !== undefined; at = at.parent)
    steps += at.code.isCodable ? 2 : 1;
  return `i${Math.min(deepest, steps)}`;
}
