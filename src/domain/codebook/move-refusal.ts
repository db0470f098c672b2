import type { CodeTree } from "#domain/codebook/code-tree";
import { isBelow } from "#domain/codebook/is-below";
import type { CodeId } from "#domain/model/ids";

/** Why a code cannot go where it was asked to; `absent` where one of the two is deleted, merged away or unknown. */
export type CodeRefusal = "itself" | "own-descendant" | "absent";

/** Why `codeId` cannot become a child of `parentId` (undefined: go to the top), or undefined where it can. */
export function moveRefusal(
  tree: CodeTree,
  codeId: CodeId,
  parentId: CodeId | undefined,
): CodeRefusal | undefined {
  if (tree.nodeOf.get(codeId)?.code.id !== codeId) return "absent";
  if (parentId === undefined) return undefined;
  if (tree.nodeOf.get(parentId)?.code.id !== parentId) return "absent";
  if (parentId === codeId) return "itself";
  return isBelow(tree, parentId, codeId) ? "own-descendant" : undefined;
}

/** Why `codeId` cannot be merged into `targetId`, or undefined where it can. A code cannot merge into its own descendant. */
export const mergeRefusal = (tree: CodeTree, codeId: CodeId, targetId: CodeId): CodeRefusal | undefined =>
  moveRefusal(tree, codeId, targetId);
