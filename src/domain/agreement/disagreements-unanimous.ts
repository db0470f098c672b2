import { comparedSegments, keyOf } from "#domain/agreement/disagreements-compared";
import type { CodedSegment } from "#domain/agreement/disagreements-segments";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import type { SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

/** A segment that every coder who looked there, and at least two did, drew to the letter. */
export interface UnanimousSegment extends TextRange {
  readonly sourceId: SourceId;
  readonly column: number;
  /** What each of them drew, and others who looked at a part of it, in the order of the specification. */
  readonly drawn: readonly CodedSegment[];
}

/** What needs no settling, by source (by id), then place and column: what several coders drew and {@link disagreements} leaves out. */
export function unanimousSegments(snapshot: Snapshot, specification: Specification): UnanimousSegment[] {
  return comparedSegments(snapshot, specification).flatMap(({ source, segments, lookersAt, isSettled }) => {
    const groups = new Map<string, CodedSegment[]>();
    for (const segment of segments) {
      if (!isSettled(segment)) continue;
      const group = groups.get(keyOf(segment));
      if (group === undefined) groups.set(keyOf(segment), [segment]);
      else group.push(segment);
    }
    return [...groups.values()]
      .filter(([first]) => lookersAt(first!).length > 1)
      .map((drawn) => {
        const { start, end, column } = drawn[0]!;
        return { sourceId: source.id, start, end, column, drawn };
      });
  });
}
