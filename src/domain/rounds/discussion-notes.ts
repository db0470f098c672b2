import { creation, edition } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CoderId, DiscussionNoteId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { DiscussionNote, Round, RoundClosing } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { RoundDisagreement } from "#domain/rounds/round-disagreements";
import { snapshotRevision } from "#domain/rounds/snapshot-revision";

/** What was said about a disagreement, oldest first. @param notes of the round */
export const notesOn = (
  { sourceId, start, end }: RoundDisagreement,
  notes: Iterable<DiscussionNote>,
): readonly DiscussionNote[] =>
  [...notes]
    .filter(
      (note) =>
        note.removed !== true && note.sourceId === sourceId && note.start === start && note.end === end,
    )
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** Plans a note on a disagreement. @param text not blank */
export function planNote(
  index: ProjectIndex,
  {
    round,
    closing,
    disagreement: { sourceId, start, end },
    text,
    coderId,
  }: {
    readonly round: Round;
    readonly closing: RoundClosing;
    readonly disagreement: RoundDisagreement;
    readonly text: string;
    readonly coderId: CoderId;
  },
  environment: Environment,
): { readonly note: DiscussionNote; readonly patch: Patch } {
  const note: DiscussionNote = {
    id: environment.newId() as DiscussionNoteId,
    roundId: round.id,
    sourceId,
    start,
    end,
    revision: snapshotRevision(index, closing, sourceId),
    text: text.trim(),
    coderId,
    at: environment.now(),
  };
  return { note, patch: [creation("discussionNotes", note)] };
}

/** Plans taking a note out; it stays, marked. */
export const planNoteRemoval = (note: DiscussionNote): Patch =>
  edition("discussionNotes", note, { removed: true });
