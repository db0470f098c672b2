import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";

/** True where `codeId` is a sub-code of `ancestorId`, at any depth, after merges; a code is not below itself. */
export function isBelow(tree: CodeTree, codeId: CodeId, ancestorId: CodeId): boolean {
  const ancestor = tree.nodeOf.get(ancestorId);
  if (ancestor === undefined) return false;
  for (let node = tree.nodeOf.get(codeId)?.parent; node !== undefined; node = node.parent)
    if (node === ancestor) return true;
  return false;
}
