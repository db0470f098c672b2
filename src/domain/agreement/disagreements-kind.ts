import { samePlace, type CodedSegment } from "#domain/agreement/disagreements-segments";

/**
 * How coders disagree at one place, the gravest first: another code was chosen; a code was left out; the same code on two
 * segments of one coder and one of the other; the same code with other ends.
 */
export const disagreementKinds = ["choice", "omission", "split-or-joined", "boundary"] as const;
export type DisagreementKind = (typeof disagreementKinds)[number];

/**
 * How two coders disagree at one place.
 * @param first the segments of one coder there, and `second` those of the other
 * @returns the kinds that occur, the gravest first; none where the coders agree to the letter
 */
export function kindsBetween(
  first: readonly CodedSegment[],
  second: readonly CodedSegment[],
): DisagreementKind[] {
  const found = new Set<DisagreementKind>();
  const alone: CodedSegment[] = [];
  const other: CodedSegment[] = [];
  for (const column of new Set([...first, ...second].map((segment) => segment.column)))
    for (const [a, b] of touching(
      first.filter((segment) => segment.column === column),
      second.filter((segment) => segment.column === column),
    )) {
      if (b.length === 0) alone.push(...a);
      else if (a.length === 0) other.push(...b);
      else if (a.length !== 1 || b.length !== 1) found.add("split-or-joined");
      else if (a[0]!.start !== b[0]!.start || a[0]!.end !== b[0]!.end) found.add("boundary");
    }
  const rivals = (segment: CodedSegment, others: readonly CodedSegment[]): boolean =>
    others.some((rival) => samePlace(segment, rival));
  for (const segment of alone) found.add(rivals(segment, other) ? "choice" : "omission");
  for (const segment of other) found.add(rivals(segment, alone) ? "choice" : "omission");
  return disagreementKinds.filter((kind) => found.has(kind));
}

/** Groups two coders' segments of one column (in order) into those that overlap, directly or by way of others. */
function touching(
  first: readonly CodedSegment[],
  second: readonly CodedSegment[],
): [CodedSegment[], CodedSegment[]][] {
  const groups: [CodedSegment[], CodedSegment[]][] = [];
  let end = -1;
  let [a, b] = [0, 0];
  while (a < first.length || b < second.length) {
    const fromFirst = b >= second.length || (a < first.length && first[a]!.start <= second[b]!.start);
    const segment = fromFirst ? first[a++]! : second[b++]!;
    if (segment.start >= end) groups.push([[], []]);
    groups.at(-1)![fromFirst ? 0 : 1].push(segment);
    end = Math.max(end, segment.end);
  }
  return groups;
}
