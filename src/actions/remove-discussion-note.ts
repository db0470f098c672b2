import { decisionDetail } from "#actions/disagreement-of";
import { recordOf } from "#actions/record-of";
import type { CoderId, DiscussionNoteId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planNoteRemoval } from "#domain/rounds/discussion-notes";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Takes a coder's own note out of a discussion.
 *
 * @throws RangeError where it is somebody else's
 * @throws AppError `storage/stale` where there is no such note; else as {@link OpenProject.commit}
 */
export async function removeDiscussionNote(
  project: OpenProject,
  coderId: CoderId,
  noteId: DiscussionNoteId,
): Promise<LogEntry | undefined> {
  const note = recordOf(project, "discussionNotes", noteId);
  if (note.coderId !== coderId) throw new RangeError("A note is taken out by who wrote it only");
  const round = recordOf(project, "rounds", note.roundId);
  return project.commit({
    coderId,
    deed: { kind: "discussion/remove", detail: decisionDetail(project.index, round, note) },
    patch: planNoteRemoval(note),
  });
}
