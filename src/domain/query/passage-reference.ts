import type { Participant, Source } from "#domain/model/records";
import type { ParticipantId } from "#domain/model/ids";
import type { Turns } from "#domain/model/turns";

/** Where a passage stands, in the field's words: who speaks, in which transcript, in which turns. */
export interface PassageReference {
  /** Names of those who speak in it, in the order they speak, each once; labels where nobody was named. */
  readonly speakers: readonly string[];
  readonly source: string;
  /** Turn numbers as people are shown them, from 1; undefined where the passage touches no turn. */
  readonly firstTurn: number | undefined;
  readonly lastTurn: number | undefined;
  /** When the first turn starts, ms from the start of the recording. */
  readonly startMs: number | undefined;
}

/** Makes the reference of a passage that touches the turns `[first, last)` of a source. */
export function passageReference(
  source: Source,
  turns: Turns,
  { first, last }: { readonly first: number; readonly last: number },
  participants: ReadonlyMap<ParticipantId, Participant>,
): PassageReference {
  const speakers = new Set<string>();
  for (let index = first; index < last; index++) {
    const speaker = source.speakers[turns.at(index).speaker];
    if (speaker === undefined) continue;
    const participant = speaker.participantId && participants.get(speaker.participantId);
    speakers.add(participant ? participant.name : speaker.label);
  }
  const touched = first < last;
  return {
    speakers: [...speakers],
    source: source.name,
    firstTurn: touched ? first + 1 : undefined,
    lastTurn: touched ? last : undefined,
    startMs: touched ? turns.at(first).startMs : undefined,
  };
}
