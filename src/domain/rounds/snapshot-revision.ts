import type { SourceId } from "#domain/model/ids";
import type { RoundClosing } from "#domain/model/round-records";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";
import { mapRange } from "#domain/text/edit";
import { revisionsOf } from "#domain/text/revisions";

/** The revision of a source's text that positions of a closed round refer to. */
export function snapshotRevision(index: ProjectIndex, closing: RoundClosing, sourceId: SourceId): number {
  const frozen = closing.snapshot.sources.find(({ id }) => id === sourceId);
  return frozen?.revision ?? revisionWhen(index, closing, sourceId);
}

/** Rounds closed by earlier versions do not say: no text is corrected while a round runs, so the time of closing tells. */
const revisionWhen = (index: ProjectIndex, { at }: RoundClosing, sourceId: SourceId): number =>
  index.correctionsOf(sourceId).filter((correction) => correction.at <= at).length;

/** Where a range of a closed round is in the newest text; empty where its words were all corrected away since. */
export const placeNow = (
  index: ProjectIndex,
  closing: RoundClosing,
  sourceId: SourceId,
  range: TextRange,
): TextRange => index.place(sourceId, range, snapshotRevision(index, closing, sourceId));

/** Where a range of the newest text was when the round closed; empty where its words all came since. */
export function placeThen(
  index: ProjectIndex,
  closing: RoundClosing,
  sourceId: SourceId,
  range: TextRange,
): TextRange {
  const { length = 0 } = index.sources.get(sourceId) ?? {};
  const revisions = revisionsOf(length, index.correctionsOf(sourceId));
  const then = snapshotRevision(index, closing, sourceId);
  const { start, end } = mapRange(range, revisions.editsBetween(revisions.latest, then));
  return { start, end };
}
