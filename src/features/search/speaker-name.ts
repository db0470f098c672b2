import type { ParticipantId, SourceId } from "#domain/model/ids";
import type { Participant } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { searchText as text } from "#messages/search";

/** The participant who speaks; undefined where nobody was named. @param speaker index into `Source.speakers`, or -1 */
export function participantOf(
  index: ProjectIndex,
  sourceId: SourceId,
  speaker: number,
): Participant | undefined {
  const id: ParticipantId | undefined = index.sources.get(sourceId)?.speakers[speaker]?.participantId;
  return id && index.participants.get(id);
}

/** Who speaks: the participant's name, else the label of the transcript, else "". */
export const speakerName = (index: ProjectIndex, sourceId: SourceId, speaker: number): string =>
  participantOf(index, sourceId, speaker)?.name ??
  index.sources.get(sourceId)?.speakers[speaker]?.label ??
  "";

/** Where a turn is: "Focus group A, turn 51". */
export const placeName = (index: ProjectIndex, sourceId: SourceId, turn: number): string =>
  [index.sources.get(sourceId)?.name ?? "", ...(turn < 0 ? [] : [text.turn(turn + 1)])].join(", ");
