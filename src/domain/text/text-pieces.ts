import type { TextRange } from "#domain/model/text-range";
import type { TextEdit } from "#domain/text/edit";

/** A stretch of the text as it was, or words that were put in. */
type Piece = TextRange | string;

/** What stands now where `start` to `end` of the text as it was stood. */
export interface Hunk extends TextRange {
  readonly inserted: string;
}

/**
 * A text while it is edited, as stretches of what it was and words that were put in: an edit costs what it touches, not the
 * length of the text, and it is known what became of every place.
 */
export class TextPieces {
  readonly #original: string;
  readonly #pieces: Piece[];

  constructor(text: string) {
    this.#original = text;
    this.#pieces = [{ start: 0, end: text.length }];
  }

  /** The text as it is now. */
  get text(): string {
    return this.#pieces.map((piece) => this.#wordsOf(piece)).join("");
  }

  /**
   * Makes an edit in the text as it is now.
   * @throws RangeError where what it says it takes out is not there
   */
  apply({ start, deleted, inserted }: TextEdit): void {
    const end = start + deleted.length;
    let first = 0;
    let position = 0;
    while (first < this.#pieces.length && position + lengthOf(this.#pieces[first]!) < start)
      position += lengthOf(this.#pieces[first++]!);
    const before = slice(this.#pieces[first] ?? "", 0, start - position);
    let last = first;
    let taken = "";
    let after: Piece = "";
    for (; last < this.#pieces.length && position <= end; last++) {
      const piece = this.#pieces[last]!;
      const length = lengthOf(piece);
      const from = Math.max(start - position, 0);
      const to = Math.min(end - position, length);
      if (from < to) taken += this.#wordsOf(slice(piece, from, to));
      after = slice(piece, to, length);
      position += length;
    }
    if (taken !== deleted || start > position)
      throw new RangeError("An edit does not fit the text it was made in");
    this.#pieces.splice(first, last - first, ...joined([before, inserted, after]));
  }

  /** The places where the text is not as it was, in order and apart. */
  get hunks(): readonly Hunk[] {
    const hunks: Hunk[] = [];
    let start = 0;
    let inserted = "";
    const { length } = this.#original;
    for (const piece of [...this.#pieces, { start: length, end: length }]) {
      if (typeof piece === "string") inserted += piece;
      else {
        if (piece.start > start || inserted !== "") hunks.push({ start, end: piece.start, inserted });
        start = piece.end;
        inserted = "";
      }
    }
    return hunks;
  }

  #wordsOf(piece: Piece): string {
    return typeof piece === "string" ? piece : this.#original.slice(piece.start, piece.end);
  }
}

const lengthOf = (piece: Piece): number =>
  typeof piece === "string" ? piece.length : piece.end - piece.start;

const slice = (piece: Piece, from: number, to: number): Piece =>
  typeof piece === "string" ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };

/** Without empty pieces, words put in beside each other as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === "string" && typeof last === "string") result[result.length - 1] = last + piece;
    else if (lengthOf(piece) > 0) result.push(piece);
  }
  return result;
}
