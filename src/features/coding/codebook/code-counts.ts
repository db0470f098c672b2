import { rollUp } from "#domain/codebook/roll-up";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";

/** Mentions of a code and the codes below it, in the open transcript and in all. */
export interface CodeCount {
  /** Undefined while no transcript is open. */
  readonly here: number | undefined;
  readonly all: number;
}

/**
 * The mentions of every code, by the coders shown. Mentions may be added up over codes below: each is one coder's passage
 * of one code.
 */
export function codeCounts(
  index: ProjectIndex,
  sourceId: SourceId | undefined,
  coderIds: ReadonlySet<CoderId> | undefined,
): ReadonlyMap<CodeId, CodeCount> {
  return rollUp<CodeCount>(
    index.codeTree,
    ({ id }) => ({
      here: sourceId === undefined ? undefined : index.mentions(id, { sourceId, coderIds }),
      all: index.mentions(id, { coderIds }),
    }),
    (a, b) => ({
      here: a.here === undefined || b.here === undefined ? undefined : a.here + b.here,
      all: a.all + b.all,
    }),
  );
}
