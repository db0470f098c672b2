import { ownCodings } from "#domain/coding/plan-apply";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";

/** A range of the newest text of a source. */
export interface SourcePassage extends TextRange {
  readonly sourceId: SourceId;
}

/**
 * The passages that a coder has not coded with a code yet: those no coding of theirs holds wholly. Each once, in the order
 * given; empty ones are left out.
 */
export function uncodedRanges(
  index: ProjectIndex,
  coderId: CoderId,
  codeId: CodeId,
  passages: readonly SourcePassage[],
): readonly SourcePassage[] {
  const coded = new Map<SourceId, (range: TextRange) => boolean>();
  const seen = new Set<string>();
  return passages.filter(({ sourceId, start, end }) => {
    const key = `${sourceId} ${start} ${end}`;
    if (start >= end || seen.has(key)) return false;
    seen.add(key);
    let isCoded = coded.get(sourceId);
    if (isCoded === undefined) {
      isCoded = holderOf(ownCodings(index, { coderId, sourceId, codeId }).map(index.extentOf.bind(index)));
      coded.set(sourceId, isCoded);
    }
    return !isCoded({ start, end });
  });
}

/** Whether one of some ranges holds a range. Logarithmic in their number. */
function holderOf(ranges: readonly TextRange[]): (range: TextRange) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  /** The furthest end of the ranges up to each. */
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && furthest[low - 1]! >= end;
  };
}
