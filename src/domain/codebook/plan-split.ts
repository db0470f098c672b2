import { newestVersion } from "#domain/codebook/newest-version";
import { planNewCode } from "#domain/codebook/plan-code";
import { isSameRange, ownCodings } from "#domain/coding/plan-apply";
import { creation, edition } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CodeId, CoderId, CodingId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";

/** Passages that leave a code for another. */
export interface Split {
  readonly coderId: CoderId;
  readonly codeId: CodeId;
  /** A new code beside the one that is split, or one that was split off before. */
  readonly into: { readonly name: string } | { readonly codeId: CodeId };
  /** Of this coder, counting for the code. */
  readonly codings: readonly Coding[];
}

export interface PlannedSplit {
  readonly patch: Patch;
  /** The code that the passages went to. */
  readonly intoId: CodeId;
}

/**
 * Plans a split: each chosen coding is removed, and a new one with the other code on the same words names it (`replaces`). Where
 * the coder has the other code on exactly these words already, no second coding is made. A new code takes over place, origin,
 * level and scale.
 *
 * @throws RangeError where a coding is another coder's, or the code is split into itself
 */
export function planSplit(index: ProjectIndex, split: Split, environment: Environment): PlannedSplit {
  const { coderId, codeId, into, codings } = split;
  if (codings.some((coding) => coding.coderId !== coderId))
    throw new RangeError("A coding is changed by its own coder only");
  if ("codeId" in into && into.codeId === codeId) throw new RangeError("A code is split into another");
  const { patch, intoId } =
    "codeId" in into ? { patch: [], intoId: into.codeId } : newCode(index, codeId, into.name, environment);
  const version = newestVersion(index.codebookVersions.values());
  const at = environment.now();
  const recoded = codings.flatMap((coding) => {
    const removal = edition("codings", coding, { removed: true });
    const extent = index.extentOf(coding);
    const isThere = ownCodings(index, { ...coding, codeId: intoId }).some((other) =>
      isSameRange(index.extentOf(other), extent),
    );
    if (isThere) return removal;
    const { sourceId, start, end, revision, rating, roundId } = coding;
    return [
      ...removal,
      creation("codings", {
        id: environment.newId() as CodingId,
        sourceId,
        coderId,
        codeId: intoId,
        start,
        end,
        revision,
        ...(version === undefined ? {} : { codebookVersionId: version.id }),
        ...(rating === undefined ? {} : { rating }),
        ...(roundId === undefined ? {} : { roundId }),
        replaces: coding.id,
        at,
      }),
    ];
  });
  return { patch: [...patch, ...recoded], intoId };
}

function newCode(index: ProjectIndex, codeId: CodeId, name: string, environment: Environment) {
  const node = index.codeTree.nodeOf.get(codeId)!;
  const { origin, level, scale } = node.code;
  const draft = {
    name,
    splitFrom: node.code.id,
    parentId: node.parent?.code.id,
    ...(origin === undefined ? {} : { origin }),
    ...(level === undefined ? {} : { level }),
    ...(scale === undefined ? {} : { scale }),
  };
  const { code, patch } = planNewCode(index.codeTree, index.codes.values(), draft, environment);
  return { patch, intoId: code.id };
}
