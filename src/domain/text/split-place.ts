import type { TextRange } from "#domain/model/text-range";

/**
 * Where a turn can be divided so that a word at, or around, an offset begins the second part: the end of the words before
 * it (`start`) and the beginning of that word (`end`). Undefined where there are no words on one of the sides.
 */
export function splitPlace(text: string, turn: TextRange, offset: number): TextRange | undefined {
  const words = text.slice(turn.start, turn.end);
  let at = Math.min(Math.max(offset - turn.start, 0), words.length);
  while (at > 0 && at < words.length && /\S/.test(words[at]!) && /\S/.test(words[at - 1]!)) at--;
  const before = words.slice(0, at).trimEnd().length;
  const after = words.length - words.slice(at).trimStart().length;
  return before === 0 || after === words.length
    ? undefined
    : { start: turn.start + before, end: turn.start + after };
}
