import { correctionsOf } from "#domain/text/coalesce-edits";
import type { Edit, TextEdit } from "#domain/text/edit";
import { TextPieces } from "#domain/text/text-pieces";

/** What was typed in one turn: the words before, and the corrections that it comes to. */
export interface TypedTurn {
  /** From 0, in the text as it is shown. */
  readonly turn: number;
  readonly before: string;
  /** The words after. */
  readonly words: string;
  /** One after another; positions are counted from the turn's first character. */
  readonly edits: readonly TextEdit[];
}

/** What happened to a turn in which was typed, when the text came anew. */
export type Arrival = "mine" | "conflict";

/** What is being typed, turn by turn, and what was handed on but is not part of the given text yet. */
export class TurnVisits {
  readonly #language: () => string | undefined;
  #open = new Map<number, Visit>();
  /** Handed on, in order. */
  #sent: TypedTurn[] = [];

  /** @param language of the words, for finding whole words */
  constructor(language: () => string | undefined) {
    this.#language = language;
  }

  /** True where nothing is typed that was not handed on. */
  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  /** Turns in which was typed since they were handed on. */
  has(turn: number): boolean {
    return this.#open.has(turn);
  }

  /** @param words of the turn before the edit, whose position counts from its first character */
  typed(turn: number, words: string, edit: TextEdit): void {
    let visit = this.#open.get(turn);
    if (visit === undefined) this.#open.set(turn, (visit = new Visit(words)));
    visit.apply(edit);
  }

  /** Ends the visit: what was typed, in the order of the text; turns that are as they were are left out. */
  send(): readonly TypedTurn[] {
    const typed = this.#typed;
    this.#open = new Map();
    this.#sent.push(...typed);
    return typed;
  }

  /** What leads from the given text to the one on the screen. @param startOf start of a turn in the given text */
  edits(startOf: (turn: number) => number): readonly Edit[] {
    const edits: Edit[] = [];
    const passed: { turn: number; growth: number }[] = [];
    for (const { turn, words, before, edits: ofTurn } of [...this.#sent, ...this.#typed]) {
      const shift = passed.reduce((sum, each) => sum + (each.turn < turn ? each.growth : 0), 0);
      const from = startOf(turn) + shift;
      for (const { start, deleted, inserted } of ofTurn)
        edits.push({ start: from + start, deleted: deleted.length, inserted: inserted.length });
      passed.push({ turn, growth: words.length - before.length });
    }
    return edits;
  }

  /** Turns whose words on the screen may differ from the given ones, with the words on the screen. */
  get pending(): ReadonlyMap<number, string> {
    const words = new Map(this.#sent.map((typed) => [typed.turn, typed.words]));
    for (const [turn, visit] of this.#open) words.set(turn, visit.pieces.text);
    return words;
  }

  /**
   * The text came anew with these words in a turn: what is part of it now is done with. In a conflict all that was typed in the
   * turn is let go.
   */
  arrived(turn: number, words: string): Arrival {
    const ofTurn = this.#sent.filter((typed) => typed.turn === turn);
    const first = ofTurn[0]?.before ?? this.#open.get(turn)?.before;
    const done = ofTurn.findLastIndex((typed) => typed.words === words);
    if (done === -1 && words !== first) {
      this.drop(turn);
      return "conflict";
    }
    const gone = new Set(ofTurn.slice(0, done + 1));
    this.#sent = this.#sent.filter((typed) => !gone.has(typed));
    return "mine";
  }

  /** Lets go of what was typed in a turn. */
  drop(turn: number): void {
    this.#open.delete(turn);
    this.#sent = this.#sent.filter((typed) => typed.turn !== turn);
  }

  /** Turns have other numbers now. */
  renumber(numberOf: (turn: number) => number): void {
    this.#open = new Map([...this.#open].map(([turn, visit]) => [numberOf(turn), visit]));
    this.#sent = this.#sent.map((typed) => ({ ...typed, turn: numberOf(typed.turn) }));
  }

  get #typed(): readonly TypedTurn[] {
    return [...this.#open]
      .map(([turn, visit]) => ({ turn, ...visit.read(this.#language()) }))
      .filter(({ edits }) => edits.length > 0)
      .sort((a, b) => a.turn - b.turn);
  }
}

/** One turn while it is typed in. */
class Visit {
  readonly before: string;
  readonly pieces: TextPieces;
  #read: Omit<TypedTurn, "turn"> | undefined;

  constructor(words: string) {
    this.before = words;
    this.pieces = new TextPieces(words);
  }

  apply(edit: TextEdit): void {
    this.pieces.apply(edit);
    this.#read = undefined;
  }

  read(language: string | undefined): Omit<TypedTurn, "turn"> {
    return (this.#read ??= {
      before: this.before,
      words: this.pieces.text,
      edits: correctionsOf(this.before, this.pieces, language),
    });
  }
}
