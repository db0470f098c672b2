import type { SegmentView } from "#editor/segment-view";
import type { TranscriptStage } from "#editor/transcript-stage";
import type { TranscriptWording } from "#editor/transcript-wording";
import { countWords } from "#editor/word-stops";

/** "Receiving initiatives, Ingrid, turn 51, 9 words": kept per segment and wording, because words take time to count. */
export function segmentDescription(
  segment: SegmentView,
  { stage, wording }: { readonly stage: TranscriptStage; readonly wording: TranscriptWording },
): string {
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
