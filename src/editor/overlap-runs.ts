import type { TextRange } from "#domain/model/text-range";
import type { SegmentView } from "#editor/segment-view";
import { byDepth } from "#editor/segment-index";

/** Rules under the text, beside the tint; what goes beyond makes the lowest dashed. */
export const maxRules = 3;

/** A stretch of text under the same segments, and how it is painted. */
export interface OverlapRun extends TextRange {
  /** The innermost: its tint lies behind the words. */
  readonly tint: SegmentView;
  /** Further codes, outermost first, which is the lowest rule; at most `maxRules`. */
  readonly rules: readonly SegmentView[];
  /** True where further codes have no rule of their own. */
  readonly more: boolean;
}

/**
 * Cuts a range into runs that are under the same segments. Runs are in text order, stretches without a segment are left
 * out. Codes count, not segments: several segments of one code on a run are one tint or one rule.
 *
 * @param segments those that touch the range; others do no harm
 */
export function overlapRuns(segments: readonly SegmentView[], range: TextRange): OverlapRun[] {
  const cuts = cutsWithin(segments, range);
  const nested = [...segments].sort(byDepth);
  const runs: OverlapRun[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i]!;
    const end = cuts[i + 1]!;
    const over = nested.filter((segment) => segment.start <= start && segment.end >= end);
    const tint = over.at(-1);
    if (!tint) continue;
    const further = onePerCode(over, tint.codeId);
    runs.push({ start, end, tint, rules: further.slice(0, maxRules), more: further.length > maxRules });
  }
  return runs;
}

/** Every offset in the range where a segment starts or ends, with the range's own ends, sorted, each once. */
function cutsWithin(segments: readonly SegmentView[], range: TextRange): number[] {
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of segments) {
    if (start > range.start && start < range.end) cuts.add(start);
    if (end > range.start && end < range.end) cuts.add(end);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** The outermost segment of every code but one. */
function onePerCode(segments: readonly SegmentView[], except: string): SegmentView[] {
  const seen = new Set([except]);
  return segments.filter(({ codeId }) => !seen.has(codeId) && seen.add(codeId));
}
