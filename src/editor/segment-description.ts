import type { MarginWording } from "#editor/margin-items";
import type { SegmentView } from "#editor/segment-view";
import type { TranscriptStage } from "#editor/transcript-stage";
import type { TranscriptWording } from "#editor/transcript-wording";
import { countWords } from "#editor/word-stops";

/** Who has a text and the words to speak of it. */
export interface Describer {
  readonly stage: TranscriptStage;
  readonly wording: TranscriptWording;
}

/** "Receiving initiatives, Ingrid, turn 51, 9 words": kept per segment and wording, because words take time to count. */
export function segmentDescription(segment: SegmentView, { stage, wording }: Describer): string {
  const kept = descriptions.get(segment);
  if (kept?.wording === wording) return kept.text;
  const { editor } = stage;
  const text = wording.segment(
    segment,
    editor.turns.turnAt(segment.start) + 1,
    editor.turns.turnAt(segment.end - 1) + 1,
    countWords(editor.text.slice(segment.start, segment.end), editor.language),
  );
  descriptions.set(segment, { wording, text });
  return text;
}

const descriptions = new WeakMap<SegmentView, { wording: TranscriptWording; text: string }>();

/** The phrases of the margin, for the segments of a text. */
export function marginWording(describer: Describer): MarginWording {
  const { wording } = describer;
  return {
    margin: wording.margin,
    segment: (segment) => segmentDescription(segment, describer),
    memo: (text) => wording.memo(text),
    more: (count) => wording.more(count),
  };
}
