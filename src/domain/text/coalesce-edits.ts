import type { TextRange } from "#domain/model/text-range";
import type { TextEdit } from "#domain/text/edit";
import { TextPieces, type Hunk } from "#domain/text/text-pieces";
import { wordsOf } from "#domain/text/words";

/**
 * What was typed in one visit, as the fewest corrections that say it: what was typed and taken out again is gone, and every
 * place touched is one correction of whole words, so that a coding that ends with a word still does when the word is
 * spelled right. Keystrokes would make a log nobody can read; one correction over the whole visit would widen all codings
 * inside it.
 *
 * @param edits one after another, positions in the text left by the one before
 * @param language of the text, for its words
 * @returns corrections to be made one after another; none where the text is as it was
 * @throws RangeError where what an edit says it took out is not there
 */
export function coalesceEdits(
  text: string,
  edits: readonly TextEdit[],
  language?: string,
): readonly TextEdit[] {
  const pieces = new TextPieces(text);
  for (const edit of edits) pieces.apply(edit);
  return correctionsOf(text, pieces, language);
}

/** As {@link coalesceEdits}, of a text that was edited piece by piece. */
export function correctionsOf(text: string, pieces: TextPieces, language?: string): readonly TextEdit[] {
  const groups: { start: number; end: number; hunks: Hunk[] }[] = [];
  for (const hunk of pieces.hunks.flatMap((each) => trimmed(text, each))) {
    const { start, end } = wholeWords(text, hunk, language);
    const last = groups.at(-1);
    if (last === undefined || last.end < start) groups.push({ start, end, hunks: [hunk] });
    else {
      last.hunks.push(hunk);
      last.end = Math.max(last.end, end);
    }
  }
  let growth = 0;
  return groups.map(({ start, end, hunks }) => {
    let inserted = "";
    let at = start;
    for (const hunk of hunks) {
      inserted += text.slice(at, hunk.start) + hunk.inserted;
      at = hunk.end;
    }
    inserted += text.slice(at, end);
    const edit = { start: start + growth, deleted: text.slice(start, end), inserted };
    growth += inserted.length - (end - start);
    return edit;
  });
}

/** A hunk without what is the same before and after at its ends; none where nothing is left. */
function trimmed(text: string, { start, end, inserted }: Hunk): Hunk[] {
  const deleted = text.slice(start, end);
  const shorter = Math.min(deleted.length, inserted.length);
  let head = 0;
  while (head < shorter && deleted[head] === inserted[head]) head++;
  if (splitsPair(deleted, head) || splitsPair(inserted, head)) head--;
  let tail = 0;
  while (tail < shorter - head && deleted.at(-1 - tail) === inserted.at(-1 - tail)) tail++;
  if (splitsPair(deleted, deleted.length - tail) || splitsPair(inserted, inserted.length - tail)) tail--;
  return head + tail === deleted.length && deleted.length === inserted.length
    ? []
    : [{ start: start + head, end: end - tail, inserted: inserted.slice(head, inserted.length - tail) }];
}

/** True where a place in a text lies between the two halves of one character. */
const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && text.codePointAt(at - 1)! > 0xffff;

/** How far around a hunk its words are looked for. */
const reach = 200;

/** The hunk's range, widened to all of every word that it changes: one it overlaps, or one that it adds letters to. */
function wholeWords(text: string, { start, end, inserted }: Hunk, language?: string): TextRange {
  const from = Math.max(0, start - reach);
  const letters = wordsOf(inserted, language);
  const startsInWord = letters[0]?.start === 0;
  const endsInWord = letters.at(-1)?.end === inserted.length;
  const wide = { start, end };
  for (const word of wordsOf(text.slice(from, end + reach), language)) {
    const [wordStart, wordEnd] = [from + word.start, from + word.end];
    if (
      (wordStart < end && start < wordEnd) ||
      (wordEnd === start && startsInWord) ||
      (wordStart === end && endsInWord)
    ) {
      wide.start = Math.min(wide.start, wordStart);
      wide.end = Math.max(wide.end, wordEnd);
    }
  }
  return wide;
}
