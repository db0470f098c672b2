import type { CodeColumn } from "#domain/agreement/specification";
import { codeTree } from "#domain/codebook/code-tree";
import { isBelow } from "#domain/codebook/is-below";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";

/**
 * Which columns a coding counts for, by the code it was made with: merges are followed, and a column that rolls up takes
 * in the codes below its own. Codes that are deleted, or lead to a deleted one, are in no column and not in the map at all;
 * a code that stands and is in no column has an empty list.
 */
export function columnsOfCodes(
  codes: readonly Code[],
  columns: readonly CodeColumn[],
): ReadonlyMap<CodeId, readonly number[]> {
  const tree = codeTree(codes);
  const standsFor = new Map<CodeId, readonly number[]>();
  for (const { code } of tree.nodes)
    standsFor.set(
      code.id,
      columns.flatMap(({ codeIds, rollUp }, column) =>
        codeIds.some((id) => {
          const target = tree.nodeOf.get(id)?.code.id;
          return target !== undefined && (target === code.id || (rollUp && isBelow(tree, code.id, target)));
        })
          ? [column]
          : [],
      ),
    );
  return new Map([...tree.nodeOf].map(([id, node]) => [id, standsFor.get(node.code.id)!]));
}
