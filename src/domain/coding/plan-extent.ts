import { extentChange } from "#domain/coding/extent-change";
import { isSameRange, ownCodings } from "#domain/coding/plan-apply";
import { jointRating } from "#domain/coding/segment-ratings";
import { edition } from "#domain/model/changes";
import type { Patch } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import { overlaps, type TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";

/** What moving the ends of a coding comes to. */
export interface PlannedExtent {
  readonly patch: Patch;
  /** Other codings of the same coder and code that now share words with it. */
  readonly overlapping: readonly Coding[];
}

/**
 * Plans other ends for a coding. Another coding of the same coder and code on exactly these words is taken out: the same code
 * on the same span twice is one coding.
 *
 * @param range in the newest text of the source
 */
export function planExtent(index: ProjectIndex, coding: Coding, range: TextRange): PlannedExtent {
  if (isSameRange(index.extentOf(coding), range)) return { patch: [], overlapping: [] };
  const { start, end } = range;
  const codeId = index.resolve(coding.codeId);
  const others =
    codeId === undefined
      ? []
      : ownCodings(index, { ...coding, codeId }).filter((other) => other.id !== coding.id);
  const isSame = (other: Coding): boolean => isSameRange(index.extentOf(other), range);
  const same = others.filter(isSame);
  return {
    patch: [
      ...extentChange(
        coding,
        { start, end, revision: index.revisionOf(coding.sourceId) },
        jointRating([coding, ...same]),
      ),
      ...same.flatMap((other) => edition("codings", other, { removed: true })),
    ],
    overlapping: others.filter((other) => !isSame(other) && overlaps(index.extentOf(other), range)),
  };
}
