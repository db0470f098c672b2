import { guard } from "lit/directives/guard.js";
import type { BookRow } from "#domain/codebook/book-rows";
import type { CodeDestination } from "#domain/codebook/code-destination";
import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeUse } from "#domain/codebook/code-use";
import type { CodeId } from "#domain/model/ids";
import { bookMenu } from "#features/codebook/tree/book-menu";
import { bookRow, indentUnder, retiredRow } from "#features/codebook/tree/book-row";
import { retiredHeading } from "#features/codebook/tree/row-key";
import type { TreeDrag } from "#ui/controllers/tree-drag";
import type { TreeFocus } from "#ui/controllers/tree-focus";
import type { TreeNaming } from "#ui/controllers/tree-naming";

/** What the lines of the codebook are drawn from. */
export interface LineSource {
  readonly tree: CodeTree;
  readonly uses: ReadonlyMap<CodeId, CodeUse>;
  /** What became of codes since the codebook was frozen last. */
  readonly notes: ReadonlyMap<CodeId, string>;
  readonly chosen: ReadonlySet<CodeId>;
  readonly focus: TreeFocus<CodeId>;
  readonly drag: TreeDrag<CodeDestination>;
  readonly naming: TreeNaming;
  /** What the menu of a code's line is for. */
  carriedWith(codeId: CodeId): readonly CodeId[];
}

/** Hundreds of lines are looked at with every change: only those in which something changed are drawn. */
export function bookLine(row: BookRow, source: LineSource) {
  const { tree, focus, naming } = source;
  if (row.kind === "retired") return retiredRow(row, focus.active === retiredHeading, tree.roots.length + 1);
  const { node, depth, expanded, position, size, marks } = row;
  const { code } = node;
  const use = source.uses.get(code.id);
  const note = source.notes.get(code.id) ?? "";
  const active = code.id === focus.active;
  const chosen = source.chosen.has(code.id);
  const drop = source.drag.sideAt(code.id);
  const named = naming.partOf(code.id);
  const hasMenu = named !== "name" && focus.isNear(code.id);
  const menuFor = hasMenu ? source.carriedWith(code.id) : [];
  const under = indentUnder(node);
  const shown = [code, under, depth, expanded, position, size, marks, use, note];
  const state = [active, chosen, drop, named, hasMenu && tree, menuFor.join(" ")];
  return guard([...shown, ...state], () => [
    bookRow(row, {
      use,
      note,
      active,
      chosen,
      drop,
      rename: named === "name" ? naming.fieldFor(code) : undefined,
      menu: hasMenu ? bookMenu(tree, code, menuFor) : undefined,
    }),
    naming.newLineUnder(code.id, under),
  ]);
}
