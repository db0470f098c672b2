import type { CodedSegment } from "#domain/agreement/disagreements-segments";
import type { Snapshot, SnapshotCoding } from "#domain/agreement/snapshot";
import { united } from "#domain/agreement/units-ranges";
import { resolveCodes, type CodeResolution } from "#domain/codebook/resolve-codes";
import type { CodeId, CoderId, CodingId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import { overlaps, type TextRange } from "#domain/model/text-range";
import type { RoundDisagreement } from "#domain/rounds/round-disagreements";

/** How a disagreement is settled. */
export type DecisionChoice =
  /** What one coder drew stands; where they drew nothing, that nothing does. */
  | { readonly kind: "one"; readonly coderId: CoderId }
  /** One of the disagreement's codes stands, wherever anybody drew it. */
  | { readonly kind: "joined"; readonly codeId: CodeId }
  /** What each of several coders drew stands. */
  | { readonly kind: "several"; readonly coderIds: readonly CoderId[] }
  | { readonly kind: "none" }
  /** A code stands on a range drawn by hand. */
  | { readonly kind: "boundary"; readonly codeId: CodeId; readonly range: TextRange };

/** One code on one segment, as agreed: of the frozen codebook, in the text as it stood when the round closed. */
export interface AgreedSegment extends TextRange {
  readonly codeId: CodeId;
  /** The rating of what stands there, where all of it was rated alike. */
  readonly rating?: number;
}

/**
 * What stands after a choice, by place, then code: what is shown before it is made, and written when it is. Overlapping extents of one
 * code are one, those that only abut are two.
 *
 * @param choice a range drawn by hand is in the text of the snapshot, too
 * @throws RangeError where a coder who is chosen did not look at the place, a code that is joined is not at odds there, or a range is empty
 */
export function agreedSegments(
  round: Round,
  snapshot: Snapshot,
  disagreement: RoundDisagreement,
  choice: DecisionChoice,
): readonly AgreedSegment[] {
  switch (choice.kind) {
    case "none":
      return [];
    case "boundary": {
      const { start, end } = choice.range;
      if (start >= end) throw new RangeError("A code stands on words");
      return [{ codeId: choice.codeId, start, end }];
    }
    case "joined": {
      const column = round.codeIds.indexOf(choice.codeId);
      const segments = disagreement.sides.flatMap((side) =>
        side.segments.filter((segment) => segment.column === column),
      );
      if (segments.length === 0) throw new RangeError("A code that is joined is at odds");
      const codeId = codeOfSegments(round, snapshot, segments);
      const ids = new Set(segments.flatMap(({ codingIds }) => codingIds));
      const codings = snapshot.codings.filter(({ id }) => ids.has(id));
      return united(segments).map((range) => ({ codeId, ...range, ...ratingIn(range, codings) }));
    }
    case "one":
    case "several": {
      const coderIds = choice.kind === "one" ? [choice.coderId] : choice.coderIds;
      const sides = coderIds.map((coderId) =>
        disagreement.sides.find(({ coder }) => round.coderIds[coder] === coderId),
      );
      const codingIds = new Set<CodingId>();
      for (const side of sides) {
        if (side === undefined) throw new RangeError("A coder who did not look there is not chosen");
        for (const segment of side.segments) for (const id of segment.codingIds) codingIds.add(id);
      }
      return drawnSegments(snapshot, codingIds);
    }
  }
}

/** A frozen codebook is resolved once. */
const resolutions = new WeakMap<readonly Code[], CodeResolution>();

function resolutionOf(codes: readonly Code[]): CodeResolution {
  let resolution = resolutions.get(codes);
  if (resolution === undefined) resolutions.set(codes, (resolution = resolveCodes(codes)));
  return resolution;
}

/** Codings as they stand together: by the code they counted for, united. */
function drawnSegments(snapshot: Snapshot, ids: ReadonlySet<CodingId>): readonly AgreedSegment[] {
  const resolved = resolutionOf(snapshot.codes);
  const byCode = new Map<CodeId, SnapshotCoding[]>();
  for (const coding of snapshot.codings) {
    if (!ids.has(coding.id)) continue;
    const codeId = resolved.get(coding.codeId) ?? coding.codeId;
    byCode.set(codeId, [...(byCode.get(codeId) ?? []), coding]);
  }
  return [...byCode]
    .flatMap(([codeId, codings]) =>
      united(codings).map((range) => ({ codeId, ...range, ...ratingIn(range, codings) })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.codeId < b.codeId ? -1 : 1));
}

/** The rating that all codings in a range have. */
export function ratingIn(
  range: TextRange,
  codings: readonly SnapshotCoding[],
): Pick<AgreedSegment, "rating"> {
  const ratings = new Set(codings.filter((coding) => overlaps(coding, range)).map(({ rating }) => rating));
  const [rating, ...others] = ratings;
  return rating === undefined || others.length > 0 ? {} : { rating };
}

/** The code that all codings of some segments of one column counted for; where they were of several, the column's own. */
export function codeOfSegments(
  round: Round,
  { codes, codings }: Pick<Snapshot, "codes" | "codings">,
  segments: readonly CodedSegment[],
): CodeId {
  const ids = new Set(segments.flatMap(({ codingIds }) => codingIds));
  const resolved = resolutionOf(codes);
  const counted = new Set(
    codings.filter(({ id }) => ids.has(id)).map(({ codeId }) => resolved.get(codeId) ?? codeId),
  );
  const own = round.codeIds[segments[0]!.column]!;
  const [first = own, ...others] = counted;
  return others.length === 0 ? first : (resolved.get(own) ?? own);
}
