import { recordOf } from "#actions/record-of";
import { edition, type Edits } from "#domain/model/changes";
import type { CoderId, ParticipantId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Changes what is known of a participant. @throws AppError as {@link OpenProject.commit} */
export async function editParticipant(
  project: OpenProject,
  coderId: CoderId,
  participantId: ParticipantId,
  edits: Edits<"participants">,
): Promise<LogEntry | undefined> {
  const participant = recordOf(project, "participants", participantId);
  return project.commit({
    coderId,
    deed: { kind: "participant/edit", detail: { participant: edits.name ?? participant.name } },
    patch: edition("participants", participant, edits),
  });
}
