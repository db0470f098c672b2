import { foldLetters } from "#domain/codebook/fold-letters";

/** A text as it is compared in searches, and how places in it and in the original answer each other. */
export class FoldedText {
  readonly text: string;
  /**
   * Stretches of other length than what they were made of, four numbers each: start and end in the original, start and end in
   * `text`. Few or none in most texts.
   */
  readonly #shifts: Uint32Array;

  constructor(text: string, shifts: Uint32Array) {
    this.text = text;
    this.#shifts = shifts;
  }

  /** Offset in the original of an offset in `text`; within a stretch of other length, the stretch's start. UTF-16 code units. */
  originalOf(offset: number): number {
    const at = this.#lastAt(2, offset);
    if (at < 0) return offset;
    const [start, end, , foldedEnd] = this.#shifts.subarray(at, at + 4) as unknown as Shift;
    return offset < foldedEnd ? start : end + offset - foldedEnd;
  }

  /** Offset in `text` of an offset in the original; within a stretch of other length, the stretch's end. */
  foldedOf(offset: number): number {
    const at = this.#lastAt(0, offset);
    if (at < 0) return offset;
    const [start, end, foldedStart, foldedEnd] = this.#shifts.subarray(at, at + 4) as unknown as Shift;
    if (offset === start) return foldedStart;
    return offset < end ? foldedEnd : foldedEnd + offset - end;
  }

  /** The last stretch whose number in `column` is at most `offset`; below 0 where there is none. Logarithmic. */
  #lastAt(column: 0 | 2, offset: number): number {
    let low = 0;
    let high = this.#shifts.length / 4;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#shifts[4 * middle + column]! <= offset) low = middle + 1;
      else high = middle;
    }
    return 4 * (low - 1);
  }
}

type Shift = [start: number, end: number, foldedStart: number, foldedEnd: number];

/**
 * Makes a text ready for comparing: letters as {@link foldLetters} has them, every apostrophe and every hyphen the one of the
 * keyboard, so that "don’t" and "don't" are one word. Linear; quick where few letters are neither of the Latin alphabet nor
 * Norwegian or Swedish.
 */
export function foldText(original: string): FoldedText {
  const shifts: number[] = [];
  let growth = 0;
  const text = original
    .replace(specialIn(original), (cluster: string, at: number) => {
      const folded = foldCluster(cluster);
      if (folded.length !== cluster.length) {
        shifts.push(at, at + cluster.length, at + growth, at + growth + folded.length);
        growth += folded.length - cluster.length;
      }
      return folded;
    })
    .toLowerCase();
  return new FoldedText(text, Uint32Array.from(shifts));
}

/** Texts repeat their letters: each is folded once. */
const foldedClusters = new Map<string, string>();

function foldCluster(cluster: string): string {
  let folded = foldedClusters.get(cluster);
  if (folded === undefined) {
    folded = foldLetters(cluster).text.replace(apostrophes, "'").replace(hyphens, "-");
    foldedClusters.set(cluster, folded);
  }
  return folded;
}

const apostrophes = /[\u2018\u2019\u02bc\u2032]/g;
const hyphens = /[\u2010\u2011]/g;

/** What of a text has to be looked at letter by letter. Patterns that are not Unicode-aware are four times as quick. */
function specialIn(text: string): RegExp {
  if (!beyondLatin.test(text)) return specialLatin;
  return hasMarks.test(text) ? specialOrMarked : special;
}

/** Anything that could be a mark, or half of a character, and is none of the signs that transcripts are full of. */
const beyondLatin = /[^\u0000-\u02ff\u2010-\u2027\u20ac]/;
const hasMarks = /\p{M}/u;
// What lower case alone makes ready is passed over: ASCII, the Nordic letters, and signs that transcripts are full of.
const specialLatin = /[^\u0000-\u007fåäöæøÅÄÖÆØ\u00a0«»–—…“”]/g;
const special = /[^\u0000-\u007fåäöæøÅÄÖÆØ\u00a0«»–—…“”]/gu;
const specialOrMarked =
  /[^\p{M}\u0000-\u007fåäöæøÅÄÖÆØ\u00a0«»–—…“”]\p{M}*|[\u0000-\u007fåäöæøÅÄÖÆØ\u00a0«»–—…“”]\p{M}+|\p{M}+/gu;
