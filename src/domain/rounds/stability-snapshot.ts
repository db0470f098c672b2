import type { Snapshot } from "#domain/agreement/snapshot";
import type { CoderId, SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

/** A coder as they coded in the earlier round: somebody else than the same coder now, to whom they are compared. */
export const earlierSelf = (coderId: CoderId): CoderId => `${coderId} earlier` as CoderId;

/**
 * Two rounds as one snapshot, to compare what each coder coded in the one with what they coded in the other: every coder of the
 * earlier round stands in it as {@link earlierSelf}. Only sources of both are in it; texts, turns and codebook are the later
 * round's.
 *
 * @param place where a range of the earlier round's text is in the later round's; empty where its words are gone
 */
export function stabilitySnapshot(
  later: Snapshot,
  earlier: Snapshot,
  place: (sourceId: SourceId, range: TextRange) => TextRange,
): Snapshot {
  const before = new Set(earlier.sources.map(({ id }) => id));
  const sources = later.sources.filter(({ id }) => before.has(id));
  const both = new Set(sources.map(({ id }) => id));
  const inBoth = ({ sourceId }: { readonly sourceId: SourceId }): boolean => both.has(sourceId);
  const moved = (sourceId: SourceId, range: TextRange): TextRange => {
    const { start, end } = place(sourceId, range);
    return { start, end };
  };
  return {
    sources,
    codes: later.codes,
    codings: [
      ...later.codings.filter(inBoth),
      ...earlier.codings.filter(inBoth).map((coding) => ({
        ...coding,
        coderId: earlierSelf(coding.coderId),
        ...moved(coding.sourceId, coding),
      })),
    ],
    assignments: [
      ...later.assignments.filter(inBoth),
      ...earlier.assignments.filter(inBoth).map(({ within, ...assignment }) => ({
        ...assignment,
        coderId: earlierSelf(assignment.coderId),
        ...(within === undefined ? {} : { within: within.map((range) => moved(assignment.sourceId, range)) }),
      })),
    ],
  };
}

/** Coders who completed a source in both rounds, so that they can be compared with themselves. */
export const comparableSelves = (
  { sources, assignments }: Snapshot,
  coderIds: readonly CoderId[],
): readonly CoderId[] => {
  const completed = new Set(
    assignments
      .filter(({ status }) => status === "complete")
      .map(({ coderId, sourceId }) => `${coderId} ${sourceId}`),
  );
  return coderIds.filter((coderId) =>
    sources.some(
      ({ id }) => completed.has(`${coderId} ${id}`) && completed.has(`${earlierSelf(coderId)} ${id}`),
    ),
  );
};
