import type { CorrectionId, SourceId } from "#domain/model/ids";
import type { Correction } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";

/**
 * What became of a correction: it stands and can be taken back; the same words were corrected again since; it was taken back; it
 * takes another one back itself.
 */
export type CorrectionState = "stands" | "covered" | "taken-back" | "takes-back";

export interface CorrectionInHistory {
  readonly correction: Correction;
  readonly state: CorrectionState;
  /** Where its words are, or were, in the newest text. */
  readonly place: TextRange;
  /** Number of the turn there, from 1. */
  readonly turn: number;
}

/** The corrections of a source, the latest first. */
export function correctionHistory(index: ProjectIndex, sourceId: SourceId): readonly CorrectionInHistory[] {
  const corrections = index.correctionsOf(sourceId);
  const turns = index.turnsOf(sourceId);
  const isTaken = new Set<CorrectionId>();
  // Whoever takes back a correction that takes one back makes the first stand again.
  for (const { id, inverts } of corrections.toReversed())
    if (inverts !== undefined && !isTaken.has(id)) isTaken.add(inverts);
  return corrections.toReversed().map((correction) => {
    const { id, start, inserted, revision, inverts } = correction;
    const place = index.place(sourceId, { start, end: start + inserted.length }, revision);
    const state = isTaken.has(id)
      ? "taken-back"
      : inverts !== undefined
        ? "takes-back"
        : index.inversesOf(sourceId, [revision]) === undefined
          ? "covered"
          : "stands";
    return { correction, state, place, turn: Math.max(0, turns.indexAt(place.start)) + 1 };
  });
}
