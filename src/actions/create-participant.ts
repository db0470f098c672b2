import { creation } from "#domain/model/changes";
import type { CoderId, ParticipantId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Participant } from "#domain/model/records";
import type { OpenProject } from "#storage/read/open-project";

/** Adds a participant. @throws AppError as {@link OpenProject.commit} */
export async function createParticipant(
  project: OpenProject,
  coderId: CoderId,
  draft: Omit<Participant, "id" | "createdAt">,
): Promise<{ readonly participantId: ParticipantId; readonly entry: LogEntry | undefined }> {
  const { environment } = project;
  const participantId = environment.newId() as ParticipantId;
  const entry = await project.commit({
    coderId,
    deed: { kind: "participant/create", detail: { participant: draft.name } },
    patch: [creation("participants", { ...draft, id: participantId, createdAt: environment.now() })],
  });
  return { participantId, entry };
}
