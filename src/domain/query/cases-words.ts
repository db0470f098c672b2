import type { TextRange } from "#domain/model/text-range";
import type { Turns } from "#domain/model/turns";
import { intersectionOf } from "#domain/text/range-sets";

/** Counts the words of one source case by case. */
export class WordTally<Case> {
  readonly #places: Uint32Array;
  readonly #turns: Turns;
  readonly #caseOfTurn: readonly (Case | undefined)[];
  readonly #whole: Case | undefined;
  readonly #read: readonly TextRange[];
  /** The first word of each turn, and how many words there are. */
  readonly #firstWords: Uint32Array;

  /**
   * @param places of its words, flat
   * @param caseOfTurn whose words each turn's are
   * @param whole whose words all are, where nobody has turns
   * @param read only words in these ranges are counted; in order and apart
   */
  constructor(
    places: Uint32Array,
    turns: Turns,
    caseOfTurn: readonly (Case | undefined)[],
    whole: Case | undefined,
    read: readonly TextRange[],
  ) {
    this.#places = places;
    this.#turns = turns;
    this.#caseOfTurn = caseOfTurn;
    this.#whole = whole;
    this.#read = read;
    const { starts } = turns.packed;
    this.#firstWords = new Uint32Array(starts.length + 1).fill(places.length / 2);
    for (let turn = 0, word = 0; turn < starts.length; turn++) {
      while (2 * word < places.length && places[2 * word]! < starts[turn]!) word++;
      this.#firstWords[turn] = word;
    }
  }

  /** Tells how many words of each case the ranges touch, in steps to be added up. @param ranges in order and apart */
  count(ranges: readonly TextRange[], add: (each: Case, words: number) => void): void {
    let next = 0; // words before were counted: two ranges may touch one word
    const take = (each: Case | undefined, first: number, last: number): void => {
      const from = Math.max(next, first);
      if (each === undefined || last <= from) return;
      add(each, last - from);
      next = last;
    };
    for (const range of intersectionOf(ranges, this.#read)) {
      const first = this.#wordAt(range.start + 1, 1);
      const last = this.#wordAt(range.end, 0);
      take(this.#whole, first, last);
      const touched = this.#turns.touching(range);
      for (let turn = touched.first; turn < touched.last; turn++)
        take(
          this.#caseOfTurn[turn],
          Math.max(first, this.#firstWords[turn]!),
          Math.min(last, this.#firstWords[turn + 1]!),
        );
    }
  }

  /** The first word that starts (`side` 0) or ends (1) at or after a place. */
  #wordAt(place: number, side: 0 | 1): number {
    let low = 0;
    let high = this.#places.length / 2;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#places[2 * middle + side]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
