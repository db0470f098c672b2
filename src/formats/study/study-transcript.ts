import type { StudyTranscript } from "#domain/study/plan-study";
import type { TranscriptDraft } from "#formats/transcript/draft";

/** A transcript as it was read, as a study takes it. @param hash SHA-256 of its text, lower-case hexadecimal */
export const studyTranscript = (
  { format, text, turns, labels, outside }: TranscriptDraft,
  hash: string,
): StudyTranscript => ({
  ...{ format, text, hash, turns, labels, outside },
  cues: turns.flatMap(({ cues = [] }) => cues),
});
