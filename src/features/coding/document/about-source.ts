import type { Source } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { SpeakerView } from "#editor/speaker-view";
import { nameOfSpeaker } from "#features/coding/open-text";
import { codingText } from "#messages/coding";
import { formatDate } from "#messages/format";

/** Roles that lead the talk: their turns are set back. */
const leadingRoles: ReadonlySet<string | undefined> = new Set(["moderator", "interviewer", "coach"]);

/** "14 Oct 2025, 6 teachers": when it was, and who talked besides those who led the talk. */
export function aboutSource(index: ProjectIndex, source: Source): string {
  const roles = new Map<string, string | undefined>();
  for (const { label, participantId } of source.speakers) {
    const participant = participantId === undefined ? undefined : index.participants.get(participantId);
    if (!leadingRoles.has(participant?.role)) roles.set(participantId ?? label, participant?.role);
  }
  const distinct = new Set(roles.values());
  const [role] = distinct;
  const day = source.date === undefined ? undefined : Date.parse(source.date);
  return [
    ...(day === undefined || Number.isNaN(day) ? [] : [formatDate(day)]),
    ...(roles.size === 0
      ? []
      : [
          distinct.size === 1 && role !== undefined
            ? codingText.inRole(role, roles.size)
            : codingText.participants(roles.size),
        ]),
  ].join(", ");
}

/** The speakers of a source as the transcript shows them, in its order. */
export const speakerViews = (index: ProjectIndex, source: Source): readonly SpeakerView[] =>
  source.speakers.map(({ participantId }, speaker) => ({
    name: nameOfSpeaker(source, speaker, index),
    leading:
      participantId !== undefined && leadingRoles.has(index.participants.get(participantId)?.role ?? "none"),
  }));
