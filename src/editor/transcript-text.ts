import type { TextRange } from "#domain/model/text-range";
import type { SpeakerView } from "#editor/speaker-view";
import type { TurnList } from "#editor/turn-list";
import type { TranscriptWording } from "#editor/transcript-wording";

/** The words to show and how their turns are named. */
export interface TranscriptText {
  /** Stays while words and turns of one transcript change; undefined where each text is another. */
  readonly id: string | undefined;
  /** Text of the source at the shown revision; turns are ranges of it. */
  readonly text: string;
  readonly turns: TurnList;
  readonly speakers: readonly SpeakerView[];
  /** BCP 47, such as `nb`; undefined where it is not known. */
  readonly language: string | undefined;
  readonly wording: TranscriptWording;
  /** Where work is to be done, ascending; turns outside stand back. Undefined for everywhere. */
  readonly parts: readonly TextRange[] | undefined;
}
