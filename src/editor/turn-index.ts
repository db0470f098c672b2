import type { TextRange } from "#domain/model/text-range";
import type { TurnList } from "#editor/turn-list";

/** Most turns and most characters that a section of the document holds: what the browser lays out and paints at once. */
const sectionTurns = 40;
const sectionLength = 6000;

/**
 * Where each turn stands in the text and in the editor's document, both ways.
 *
 * The document is doc > section (some turns) > turn (its words): a position counts one for each opening and
 * closing of a node, the text counts what lies between turns instead. Offsets are UTF-16 code units; those that no turn
 * holds belong to the end of the turn before them. Turns must be sorted and apart. Every question is O(log turns).
 */
export class TurnIndex {
  readonly length: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** Document position of each turn's first character. */
  readonly #positions: Int32Array;
  /** Section of each turn, and first turn of each section. */
  readonly #sections: Int32Array;
  readonly #firstTurns: number[] = [];

  /**
   * @param firstTurns first turn of each section, where they are not to be chosen
   * @throws RangeError where turns overlap or are not sorted
   */
  constructor(turns: TurnList, firstTurns?: readonly number[]) {
    this.length = turns.length;
    this.#starts = new Int32Array(turns.length);
    this.#ends = new Int32Array(turns.length);
    this.#positions = new Int32Array(turns.length);
    this.#sections = new Int32Array(turns.length);
    let position = -1;
    let reached = 0;
    let sectionStart = 0;
    for (let i = 0; i < turns.length; i++) {
      const { start, end } = turns.at(i)!;
      if (start < reached || end < start) throw new RangeError("TurnIndex requires sorted, disjoint turns");
      reached = end;
      const isFirst =
        firstTurns === undefined
          ? i === 0 || i - this.#firstTurns.at(-1)! >= sectionTurns || end - sectionStart > sectionLength
          : firstTurns[this.#firstTurns.length] === i;
      if (isFirst) {
        this.#firstTurns.push(i);
        sectionStart = start;
        position += 2;
      }
      position += 1;
      this.#sections[i] = this.#firstTurns.length - 1;
      this.#starts[i] = start;
      this.#ends[i] = end;
      this.#positions[i] = position;
      position += end - start + 1;
    }
  }

  /** The turn that holds the offset; else the last before it, else the first. -1 where there are no turns. */
  turnAt(offset: number): number {
    return Math.max(lastAtMost(this.#starts, offset), this.length === 0 ? -1 : 0);
  }

  /** The turn whose words a document position is in, or that ends before it. -1 where there are no turns. */
  turnAtPosition(position: number): number {
    return this.length === 0 ? -1 : Math.max(0, lastAtMost(this.#positions, position));
  }

  /** Document position of a turn's first character. */
  positionOfTurn(turn: number): number {
    return this.#positions[turn]!;
  }

  /** A turn has this many code units more, or less. */
  grow(turn: number, by: number): void {
    this.#ends[turn]! += by;
    for (let i = turn + 1; i < this.length; i++) {
      this.#starts[i]! += by;
      this.#ends[i]! += by;
      this.#positions[i]! += by;
    }
  }

  /** First offset of every turn. */
  get starts(): Int32Array {
    return this.#starts;
  }

  /** @throws RangeError where there is no such turn */
  rangeOf(turn: number): TextRange {
    if (turn < 0 || turn >= this.length) throw new RangeError(`No turn ${turn}`);
    return { start: this.#starts[turn]!, end: this.#ends[turn]! };
  }

  /** The section that holds a turn, from 0. */
  sectionOf(turn: number): number {
    return this.#sections[turn] ?? -1;
  }

  get sections(): number {
    return this.#firstTurns.length;
  }

  /** First turn of each section. */
  get firstTurns(): readonly number[] {
    return this.#firstTurns;
  }

  /** The turns of a section, half-open. */
  turnsOf(section: number): TextRange {
    return { start: this.#firstTurns[section]!, end: this.#firstTurns[section + 1] ?? this.length };
  }

  /** From the first character of a section's first turn to the last of its last. */
  textOf(section: number): TextRange {
    const { start, end } = this.turnsOf(section);
    return { start: this.#starts[start]!, end: this.#ends[end - 1]! };
  }

  /** The nearest place within a turn, for an offset anywhere. 0 where there are no turns. */
  clamp(offset: number): number {
    if (this.length === 0) return 0;
    const { start, end } = this.rangeOf(this.turnAt(offset));
    return Math.min(Math.max(offset, start), end);
  }

  /** Document position of an offset. */
  positionOf(offset: number): number {
    if (this.length === 0) return 0;
    const turn = this.turnAt(offset);
    return this.#positions[turn]! + this.clamp(offset) - this.#starts[turn]!;
  }

  /** Text offset of a document position; one between turns belongs to the end of the turn before it. */
  offsetOf(position: number): number {
    if (this.length === 0) return 0;
    const turn = this.turnAtPosition(position);
    const { start, end } = this.rangeOf(turn);
    return Math.min(Math.max(start + position - this.#positions[turn]!, start), end);
  }
}

/** Index of the last of the sorted values that is at most `limit`; -1 where none is. */
function lastAtMost(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
