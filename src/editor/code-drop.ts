import { contains } from "#domain/model/text-range";
import type { TextRange } from "#domain/model/text-range";
import { draggedCodeType } from "#editor/events/code-drop-event";
import type { SegmentIndex } from "#editor/segment-index";
import { sentenceAround } from "#editor/sentence-around";
import type { TranscriptEditor } from "#editor/transcript-editor";
import { trimmedRange } from "#editor/trimmed-range";

/** True where a code is dragged. */
export const carriesCode = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes(draggedCodeType) === true;

/**
 * What a code dropped on a character would be applied to: the selection that holds it, else the innermost segment there, else
 * the sentence. Without white space at its ends.
 */
export function dropRange(
  editor: TranscriptEditor,
  segments: SegmentIndex,
  offset: number,
): TextRange | undefined {
  const selected = editor.range;
  if (selected && contains(selected, { start: offset, end: offset + 1 })) {
    return trimmedRange(editor.text, selected);
  }
  const segment = segments.at(offset).at(-1);
  if (segment) return { start: segment.start, end: segment.end };
  const turn = editor.turns.rangeOf(editor.turns.turnAt(offset));
  const sentence = sentenceAround(
    editor.text.slice(turn.start, turn.end),
    offset - turn.start,
    editor.language,
  );
  return sentence && { start: turn.start + sentence.start, end: turn.start + sentence.end };
}
