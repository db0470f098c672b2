import { decisionDetail, disagreementOf } from "#actions/disagreement-of";
import type { CoderId, DiscussionNoteId, RoundId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planNote } from "#domain/rounds/discussion-notes";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Writes a note on a disagreement of a closed round, for whoever settles it.
 *
 * @param note with a text that is not blank
 * @throws AppError as {@link disagreementOf}, and as {@link OpenProject.commit}
 */
export async function writeDiscussionNote(
  project: OpenProject,
  coderId: CoderId,
  {
    roundId,
    key,
    text,
  }: {
    readonly roundId: RoundId;
    /** Of the disagreement. */
    readonly key: string;
    readonly text: string;
  },
): Promise<{ readonly noteId: DiscussionNoteId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const subject = disagreementOf(project, roundId, key);
  const { note, patch } = planNote(index, { ...subject, text, coderId }, environment);
  const detail = decisionDetail(index, subject.round, note);
  const entry = await project.commit({ coderId, deed: { kind: "discussion/write", detail }, patch });
  return { noteId: note.id, entry };
}
