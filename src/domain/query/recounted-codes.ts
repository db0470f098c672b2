import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";

/** The code that codings of one counted for, and the one they count for now; undefined where there is none that stands. */
export interface RecountedCode {
  readonly before: CodeId | undefined;
  readonly after: CodeId | undefined;
}

/** Those of some codes that count for another than before, or for none, by their ids. */
export function recountedCodes(
  codeIds: Iterable<CodeId>,
  before: CodeTree,
  after: CodeTree,
): ReadonlyMap<CodeId, RecountedCode> {
  const recounted = new Map<CodeId, RecountedCode>();
  for (const id of codeIds) {
    const counted = { before: before.nodeOf.get(id)?.code.id, after: after.nodeOf.get(id)?.code.id };
    if (counted.before !== counted.after) recounted.set(id, counted);
  }
  return recounted;
}
