import { codedSegments, shared, type CodedSegment } from "#domain/agreement/disagreements-segments";
import type { Snapshot, SnapshotSource } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import { comparedCodings, comparedSources } from "#domain/agreement/units-codings";
import { comparedText, lookedAt } from "#domain/agreement/units-of-source";
import { intersected, united } from "#domain/agreement/units-ranges";
import { contains, overlaps, type TextRange } from "#domain/model/text-range";

/** What coders marked in the compared text of one source. */
export interface ComparedSegments {
  readonly source: SnapshotSource;
  /** In order of place, then of columns and coders. */
  readonly segments: readonly CodedSegment[];
  /**
   * Who looked at all of a range that anybody looked at, since a segment may reach beyond what was assigned: indexes into the specification's
   * coders, ascending.
   */
  readonly lookersAt: (range: TextRange) => readonly number[];
  /** Whether every coder who looked there drew the segment with the same column and the same ends. */
  readonly isSettled: (segment: CodedSegment) => boolean;
}

/** Segments by source, by id; those that lie wholly in turns left out are left out too. */
export function comparedSegments(snapshot: Snapshot, specification: Specification): ComparedSegments[] {
  const sources = comparedSources(snapshot, specification);
  const { bySource } = comparedCodings(snapshot, specification, sources);
  return sources.map((source) => {
    const looked = specification.coderIds.map((coderId) => lookedAt(source, coderId, snapshot.assignments));
    const lookersAt = lookers(looked);
    const text = comparedText(source, specification);
    const segments = (bySource.get(source.id) ?? [])
      .flatMap((coders, column) => coders.flatMap((own, coder) => codedSegments(own, coder, column)))
      .filter((segment) => text.some((range) => shared(range, segment) > 0))
      .sort(byPlace);
    const drawn = new Map<string, Set<number>>();
    for (const segment of segments) {
      const who = drawn.get(keyOf(segment));
      if (who === undefined) drawn.set(keyOf(segment), new Set([segment.coder]));
      else who.add(segment.coder);
    }
    return {
      source,
      segments,
      lookersAt,
      isSettled: (segment) => lookersAt(segment).every((coder) => drawn.get(keyOf(segment))!.has(coder)),
    };
  });
}

/**
 * Who looked at all of a range that anybody looked at; worked out once where everybody who looked did so at the same.
 * @param looked what each coder looked at, disjoint and in order
 */
function lookers(looked: readonly (readonly TextRange[])[]): (range: TextRange) => readonly number[] {
  const anybody = united(looked.flat(), true);
  const inAll = (parts: readonly TextRange[]): readonly number[] =>
    parts.length === 0
      ? []
      : looked.flatMap((ranges, coder) =>
          parts.every((part) => ranges.some((own) => contains(own, part))) ? [coder] : [],
        );
  const everybody = inAll(anybody);
  if (anybody.length === 1 && everybody.length === looked.filter((ranges) => ranges.length > 0).length) {
    const [place] = anybody;
    return (range) => (overlaps(range, place!) ? everybody : []);
  }
  return (range) => inAll(intersected([range], anybody));
}

/** The same of segments that different coders drew to the letter. */
export const keyOf = ({ column, start, end }: CodedSegment): string => `${column} ${start} ${end}`;

const byPlace = (a: CodedSegment, b: CodedSegment): number =>
  a.start - b.start || a.end - b.end || a.column - b.column || a.coder - b.coder;
