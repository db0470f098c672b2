import { comparedSegments, type ComparedSegments } from "#domain/agreement/disagreements-compared";
import { disagreementKinds, kindsBetween, type DisagreementKind } from "#domain/agreement/disagreements-kind";
import { samePlace, type CodedSegment } from "#domain/agreement/disagreements-segments";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import type { SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

/** A place in a text where coders who all looked at it did not do the same. UTF-16 code units, half-open. */
export interface Disagreement extends TextRange {
  readonly sourceId: SourceId;
  /** The kinds that occur between any two coders, the gravest first. */
  readonly kinds: readonly [DisagreementKind, ...DisagreementKind[]];
  /** One for each coder who looked at the place, in the order of the specification; without segments, nothing coded. */
  readonly sides: readonly DisagreementSide[];
  /** Pairs of coders who disagree there. */
  readonly pairs: number;
}

export interface DisagreementSide {
  /** Index into the specification's coders. */
  readonly coder: number;
  /** In order of place, then of columns. */
  readonly segments: readonly CodedSegment[];
}

/**
 * Where coders disagree, clustered by place: segments that speak of the same place are one disagreement, to be read and
 * settled together. A segment that everybody who looked drew to the letter is settled already and binds nothing together.
 * In the order of sources (by id) and places, whatever the order of storage; for the gravest first see
 * {@link mostConfusedFirst}.
 */
export const disagreements = (snapshot: Snapshot, specification: Specification): Disagreement[] =>
  comparedSegments(snapshot, specification).flatMap(disagreementsIn);

/** Orders disagreements for work: most pairs of coders at odds first, then the gravest kind, then the longest. */
export const mostConfusedFirst = (a: Disagreement, b: Disagreement): number =>
  b.pairs - a.pairs ||
  disagreementKinds.indexOf(a.kinds[0]) - disagreementKinds.indexOf(b.kinds[0]) ||
  b.end - b.start - (a.end - a.start) ||
  (a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : a.start - b.start);

function disagreementsIn({ source, segments, lookersAt, isSettled }: ComparedSegments): Disagreement[] {
  return clustered(segments.filter((segment) => !isSettled(segment))).flatMap((cluster) => {
    const range = {
      start: Math.min(...cluster.map(({ start }) => start)),
      end: Math.max(...cluster.map(({ end }) => end)),
    };
    const coders = lookersAt(range);
    const sides = coders.map((coder) => ({
      coder,
      segments: cluster.filter((segment) => segment.coder === coder),
    }));
    const between = sides.flatMap((side, at) =>
      sides.slice(at + 1).map((other) => kindsBetween(side.segments, other.segments)),
    );
    const [first, ...rest] = disagreementKinds.filter((kind) => between.some((own) => own.includes(kind)));
    if (first === undefined) return [];
    const pairs = between.filter((own) => own.length > 0).length;
    return [{ sourceId: source.id, ...range, kinds: [first, ...rest], sides, pairs }];
  });
}

/** Joins segments (in order) that speak of the same place, directly or by way of others. */
function clustered(segments: readonly CodedSegment[]): CodedSegment[][] {
  const parent = segments.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  let open: number[] = [];
  segments.forEach((segment, index) => {
    open = open.filter((other) => segments[other]!.end > segment.start);
    for (const other of open)
      if (samePlace(segments[other]!, segment)) {
        const [a, b] = [rootOf(other), rootOf(index)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    open.push(index);
  });
  const clusters = new Map<number, CodedSegment[]>();
  segments.forEach((segment, index) => {
    const root = rootOf(index);
    const cluster = clusters.get(root);
    if (cluster === undefined) clusters.set(root, [segment]);
    else cluster.push(segment);
  });
  return [...clusters.values()];
}
