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
  }

  /** Tells how many words of each case the ranges touch, in steps to be added up. @param ranges in order and apart */
  count(ranges: readonly TextRange[], add: (each: Case, words: number) => void): void {
    let next = 0; // words before were counted: two ranges may touch one word
    const take = (each: Case | undefined, start: number, end: number): void => {
      if (each === undefined) return;
      const last = this.#wordAt(end, 0);
      const first = Math.max(next, this.#wordAt(start + 1, 1));
      if (last <= first) return;
      add(each, last - first);
      next = last;
    };
    const { starts, ends } = this.#turns.packed;
    for (const range of intersectionOf(ranges, this.#read)) {
      take(this.#whole, range.start, range.end);
      const { first, last } = this.#turns.touching(range);
      for (let turn = first; turn < last; turn++)
        take(this.#caseOfTurn[turn], Math.max(range.start, starts[turn]!), Math.min(range.end, ends[turn]!));
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
