import { firstCode } from "#domain/codebook/book-rows";
import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";

/**
 * What is shown of the codes that are chosen: a merged code as the one it counts for, and of those that are gone nothing. Where
 * none is left, the code that stood next to them, or the first of all; of an empty tree none.
 *
 * @param order the codes as they stood when the chosen ones were there
 * @returns `chosen` itself where nothing is another
 */
export function standingCodes(
  tree: CodeTree,
  order: readonly CodeId[],
  chosen: ReadonlySet<CodeId>,
): ReadonlySet<CodeId> {
  const standing = [...chosen].flatMap((id) => tree.nodeOf.get(id)?.code.id ?? []);
  if (standing.length === 0) {
    const at = order.findIndex((id) => chosen.has(id));
    const near = at < 0 ? [] : [...order.slice(at), ...order.slice(0, at).toReversed()];
    const codeId = near.find((id) => tree.nodeOf.has(id)) ?? firstCode(tree);
    if (codeId !== undefined) standing.push(codeId);
  }
  const isSame = standing.length === chosen.size && standing.every((id) => chosen.has(id));
  return isSame ? chosen : new Set(standing);
}
