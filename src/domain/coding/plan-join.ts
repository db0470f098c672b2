import { extentChange } from "#domain/coding/extent-change";
import { jointRating } from "#domain/coding/segment-ratings";
import { edition } from "#domain/model/changes";
import type { Patch } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";

/** What joining codings comes to. */
export interface PlannedJoin {
  readonly patch: Patch;
  /** The coding that stays, as it was: the oldest. It reaches from the first start to the last end afterwards. */
  readonly coding: Coding;
}

/**
 * Plans one coding out of several of one coder and code in one source.
 *
 * @throws RangeError where there are fewer than two, or they are not of one coder, code and source
 */
export function planJoin(index: ProjectIndex, codings: readonly Coding[]): PlannedJoin {
  const [oldest, ...others] = codings.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  if (oldest === undefined || others.length === 0) throw new RangeError("Joining takes two codings or more");
  const isLike = (other: Coding): boolean =>
    other.sourceId === oldest.sourceId &&
    other.coderId === oldest.coderId &&
    index.resolve(other.codeId) === index.resolve(oldest.codeId);
  if (!others.every(isLike)) throw new RangeError("Joined codings are of one coder, code and source");
  const extents = codings.map((coding) => index.extentOf(coding));
  return {
    coding: oldest,
    patch: [
      ...extentChange(
        oldest,
        {
          start: Math.min(...extents.map(({ start }) => start)),
          end: Math.max(...extents.map(({ end }) => end)),
          revision: index.revisionOf(oldest.sourceId),
        },
        jointRating([oldest, ...others]),
      ),
      ...others.flatMap((other) => edition("codings", other, { removed: true })),
    ],
  };
}
