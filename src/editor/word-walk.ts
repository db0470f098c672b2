import type { TextRange } from "#domain/model/text-range";
import type { TurnIndex } from "#editor/turn-index";
import { wordStop } from "#editor/word-stops";
import type { WordStep } from "#editor/word-stops";

/** A transcript to walk through by words. */
export interface WalkedText {
  readonly text: string;
  readonly turns: TurnIndex;
  /** BCP 47; undefined where it is not known. */
  readonly language: string | undefined;
}

/** The nearest beginning or end of a word beyond an offset, in its turn or a further one; the offset itself where none is. */
export function walkByWord(walked: WalkedText, offset: number, step: WordStep): number {
  const { text, turns, language } = walked;
  const direction = step.forward ? 1 : -1;
  for (let turn = turns.turnAt(offset); turn >= 0 && turn < turns.length; turn += direction) {
    const { start, end } = turns.rangeOf(turn);
    const stop = wordStop(text.slice(start, end), offset - start, step, language);
    if (stop !== undefined) return start + stop;
  }
  return offset;
}

/**
 * A segment's extent with one end moved by a word. Its end rests at ends of words, its start at beginnings; the range stays as
 * it is where it would become empty.
 */
export function stepExtent(
  walked: WalkedText,
  range: TextRange,
  edge: "start" | "end",
  forward: boolean,
): TextRange {
  const moved = { ...range, [edge]: walkByWord(walked, range[edge], { forward, edge }) };
  return moved.start < moved.end ? moved : range;
}

/** The end of a dragged segment nearest to an offset: at a beginning or an end of a word, as the edge wants. */
export function snapToWord(walked: WalkedText, offset: number, edge: "start" | "end"): number {
  const before = walkByWord(walked, offset + 1, { forward: false, edge });
  const after = walkByWord(walked, offset - 1, { forward: true, edge });
  return Math.abs(after - offset) < Math.abs(offset - before) ? after : before;
}
