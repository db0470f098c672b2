import type { CodeTree } from "#domain/codebook/code-tree";
import { mergeRefusal, type CodeRefusal } from "#domain/codebook/move-refusal";
import { edition } from "#domain/model/changes";
import type { CodeId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Code, Instant } from "#domain/model/records";

/** Why the codes cannot be merged into `targetId`, or undefined where they can. */
export function codesMergeRefusal(
  tree: CodeTree,
  codeIds: Iterable<CodeId>,
  targetId: CodeId,
): CodeRefusal | undefined {
  for (const codeId of codeIds) {
    const refusal = mergeRefusal(tree, codeId, targetId);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/**
 * Plans the merging of codes into another: an edge each, and nothing else. Their codings keep the code they were made with,
 * codes below them hang under the target when read, and the names and rules of the merged codes stay as they are.
 *
 * @throws RangeError where one cannot be merged, see {@link mergeRefusal}
 */
export function planMerge(tree: CodeTree, codeIds: readonly CodeId[], targetId: CodeId, at: Instant): Patch {
  const refusal = codesMergeRefusal(tree, codeIds, targetId);
  if (refusal !== undefined) throw new RangeError(`Codes cannot be merged: ${refusal}`);
  return [...new Set(codeIds)].flatMap((codeId) =>
    edition("codes", tree.nodeOf.get(codeId)!.code, { mergedInto: targetId, mergedAt: at }),
  );
}

/**
 * Plans the return of a merged code to its place, with its codings and the codes merged into it before. A key that another code
 * was given meanwhile stays with that one.
 */
export function planUnmerge(tree: CodeTree, code: Code): Patch {
  const isTaken = code.key !== undefined && tree.nodes.some((node) => node.code.key === code.key);
  return edition("codes", code, {
    mergedInto: undefined,
    mergedAt: undefined,
    ...(isTaken ? { key: undefined } : {}),
  });
}
