import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";

/**
 * A quantity for each code together with all codes below it. Mentions may be added; persons and sources must be joined
 * as sets, since the same person speaks under several codes: hence `join`, which must not change its arguments.
 *
 * @param own the quantity of a code and the codes merged into it, without its sub-codes
 */
export function rollUp<T>(
  tree: CodeTree,
  own: (code: Code) => T,
  join: (a: T, b: T) => T,
): ReadonlyMap<CodeId, T> {
  const totals = new Map<CodeId, T>();
  const visit = (node: CodeNode): T => {
    const total = node.children.map(visit).reduce(join, own(node.code));
    totals.set(node.code.id, total);
    return total;
  };
  tree.roots.forEach(visit);
  return totals;
}
