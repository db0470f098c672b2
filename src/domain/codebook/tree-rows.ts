import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import { rankCodes } from "#domain/codebook/rank-codes";
import type { CodeId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

/** A line of the codebook as it is shown. */
export interface TreeRow {
  readonly node: CodeNode;
  /** As the node's; 0 at the top. */
  readonly depth: number;
  /** Whether the codes below are shown; undefined where there are none. */
  readonly expanded: boolean | undefined;
  /** Place among its siblings from 1, and how many they are. */
  readonly position: number;
  readonly size: number;
  /** What of the name was asked for, in UTF-16 code units. */
  readonly marks: readonly TextRange[];
}

const noMarks: readonly TextRange[] = [];
const none: ReadonlySet<CodeNode> = new Set();

/**
 * The lines of the codebook. Where a query is given: the codes that answer it with those above them, in the order of the tree,
 * all unfolded; otherwise all but the codes below collapsed ones.
 *
 * @param leftOut codes that are listed elsewhere, with everything below them
 */
export function treeRows(
  tree: CodeTree,
  collapsed: ReadonlySet<CodeId>,
  query = "",
  leftOut: ReadonlySet<CodeNode> = none,
): readonly TreeRow[] {
  const asked = query.trim() !== "";
  const marks = new Map<CodeId, readonly TextRange[]>();
  const shown = new Set<CodeNode>();
  if (asked)
    for (const found of rankCodes(tree, query)) {
      marks.set(found.node.code.id, found.marks);
      for (let at: CodeNode | undefined = found.node; at !== undefined && !shown.has(at); at = at.parent)
        shown.add(at);
    }
  const rows: TreeRow[] = [];
  const add = (nodes: readonly CodeNode[]): void => {
    const listed = nodes.filter((node) => !leftOut.has(node) && (!asked || shown.has(node)));
    for (const [index, node] of listed.entries()) {
      const { id } = node.code;
      const below = node.children.some((child) => !leftOut.has(child) && (!asked || shown.has(child)));
      const expanded = below ? asked || !collapsed.has(id) : undefined;
      rows.push({
        node,
        depth: node.depth,
        expanded,
        position: index + 1,
        size: listed.length,
        marks: marks.get(id) ?? noMarks,
      });
      if (expanded === true) add(node.children);
    }
  };
  add(tree.roots);
  return rows;
}
