import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import { treeRows, type TreeRow } from "#domain/codebook/tree-rows";
import type { CodeId } from "#domain/model/ids";

/** A line of the codebook's editor: a code, or the heading of the retired ones, which stand last. */
export type BookRow =
  | ({ readonly kind: "code" } & TreeRow)
  | { readonly kind: "retired"; readonly depth: 0; readonly expanded: boolean; readonly count: number };

/** Codes that are retired with everything below them: they leave their place for a list of their own. */
export function retiredNodes(tree: CodeTree): ReadonlySet<CodeNode> {
  const retired = new Set<CodeNode>();
  for (const node of tree.nodes.toReversed())
    if (node.code.retired === true && node.children.every((child) => retired.has(child))) retired.add(node);
  return retired;
}

/** The code that is shown first: the first that can be applied, since groups say little; else the first of all. Of an empty tree none. */
export function firstCode(tree: CodeTree): CodeId | undefined {
  const retired = retiredNodes(tree);
  const listed = tree.nodes.filter((node) => !retired.has(node));
  return (listed.find(({ code }) => code.isCodable) ?? tree.nodes[0])?.code.id;
}

/**
 * The lines of the codebook in use, then those of the retired codes under a heading, which a query unfolds.
 *
 * @param showRetired whether their list is unfolded
 */
export function bookRows(
  tree: CodeTree,
  collapsed: ReadonlySet<CodeId>,
  query: string,
  showRetired: boolean,
): readonly BookRow[] {
  const retired = retiredNodes(tree);
  const rows = treeRows(tree, collapsed, query, retired).map((row): BookRow => ({ kind: "code", ...row }));
  if (retired.size === 0) return rows;
  const asked = query.trim() !== "";
  const found = treeRows(tree, none, query).filter(({ node }) => retired.has(node));
  if (found.length === 0) return rows;
  const expanded = showRetired || asked;
  const heading: BookRow = { kind: "retired", depth: 0, expanded, count: found.length };
  const listed = found.map((row, at): BookRow => ({
    ...row,
    kind: "code",
    depth: 1,
    expanded: undefined,
    position: at + 1,
    size: found.length,
  }));
  return [...rows, heading, ...(expanded ? listed : [])];
}

const none: ReadonlySet<CodeId> = new Set();
