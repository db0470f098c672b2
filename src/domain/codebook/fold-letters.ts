/** A text made ready for comparing, and where each of its code units came from. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original (UTF-16 code units) of every code unit of `text`, and the original's length at the end. */
  readonly offsets: readonly number[] | undefined;
}

/**
 * Lower-cases a text and takes accents off its letters, except that å, ä and ö stay themselves, as æ and ø do: in the languages
 * that have them they are letters of their own, and "å" must not find "a".
 *
 * `offsets` is undefined where every code unit stands where it stood.
 */
export function foldLetters(original: string): FoldedText {
  if (isAscii.test(original)) return { text: original.toLowerCase(), offsets: undefined };
  const offsets: number[] = [];
  let text = "";
  for (const { 0: letter, index } of original.matchAll(letters)) {
    const folded = foldLetter(letter);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) offsets.push(index);
  }
  offsets.push(original.length);
  return { text, offsets };
}

function foldLetter(letter: string): string {
  const composed = letter.toLowerCase().normalize("NFC");
  return ownLetters.has(composed) ? composed : composed.normalize("NFD").replace(marks, "");
}

const isAscii = /^[\u0000-\u007f]*$/;
/** One character with the marks on it. */
const letters = /\P{M}\p{M}*|\p{M}+/gu;
const marks = /\p{M}/gu;
const ownLetters = new Set("åäö");
