import { Turns } from "#domain/model/turns";
import { canonicalText } from "#formats/transcript/text/canonical-text";

/** A text in the form in which sources keep it, and where positions of the original are in it. */
export interface SettledText {
  readonly text: string;
  /** UTF-16 code units in, UTF-16 code units out. Logarithmic. */
  readonly at: (position: number) => number;
}

/** Makes line ends LF. Nothing else changes places: speakers' names stay in the text, for passages may lie on them. */
export function settleText(original: string): SettledText {
  const { text } = canonicalText(original);
  const pairs: number[] = [];
  for (const { index } of original.matchAll(/\r\n/g)) pairs.push(index);
  // A second byte order mark is taken off as well.
  const shift = original.startsWith("\ufeff") ? 1 : 0;
  return { text, at: (position) => Math.max(0, position - shift - pairsBefore(pairs, position)) };
}

/** How many of the ascending positions are before one. */
function pairsBefore(ascending: readonly number[], position: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Turns of a text without known speakers: a line each, together with the blank lines after it, so that the text is exactly its turns
 * with a line end between.
 * @param times when what is said at a position begins, sorted; a turn has the first that falls within it
 */
export function lineTurns(
  text: string,
  times: readonly { readonly at: number; readonly ms: number }[],
): Turns {
  const starts: number[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    if (starts.length === 0 || line.trim() !== "") starts.push(from);
    from += line.length + 1;
  }
  // Blank lines at the beginning belong to the first line with words.
  const [, second] = starts;
  if (second !== undefined && text.slice(0, second).trim() === "") starts.splice(1, 1);
  let next = 0;
  return Turns.of(
    starts.map((start, index) => {
      const end = (starts[index + 1] ?? text.length + 1) - 1;
      while (next < times.length && times[next]!.at < start) next++;
      const time = times[next];
      return {
        start,
        end,
        speaker: -1,
        ...(time !== undefined && time.at <= end ? { startMs: time.ms } : {}),
      };
    }),
  );
}
