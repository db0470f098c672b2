import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { turnNode, wordNodes } from "#editor/document-nodes";
import type { TurnIndex } from "#editor/turn-index";
import { wordsOfTurn, type TurnWindow, type WordsOfTurns } from "#editor/turn-window";

/** Gives a turn other words, changing no more of the document than differs. `turns` are those of the document. */
export function replaceWords(tr: Transaction, turns: TurnIndex, turn: number, words: string): void {
  const from = turns.positionOfTurn(turn);
  const { content } = tr.doc.resolve(from).parent;
  const wanted = tr.doc.type.schema.node("turn", null, wordNodes(tr.doc.type.schema, words)).content;
  const start = content.findDiffStart(wanted);
  const ends = content.findDiffEnd(wanted);
  if (start === null || ends === null) return;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  tr.replaceWith(from + start, from + ends.a + overlap, wanted.cut(start, ends.b + overlap).content);
}

/**
 * The first turn of every section after turns were divided otherwise, where the document can follow section by section:
 * every section keeps a turn. Undefined where it has to be made anew.
 */
export function sectionsAfter(turns: TurnIndex, { start, oldEnd, newEnd }: TurnWindow): number[] | undefined {
  if (start === oldEnd || start === newEnd) return undefined;
  const [first, last] = [turns.sectionOf(start), turns.sectionOf(oldEnd - 1)];
  const keepsTurn = last === first || (last === first + 1 && oldEnd < turns.turnsOf(last).end);
  if (!keepsTurn || newEnd - start > mostTurnsMade) return undefined;
  return turns.firstTurns.map((turn, section) =>
    section <= first ? turn : section === last ? newEnd : turn + newEnd - oldEnd,
  );
}

/** More than these are not put into one section. */
const mostTurnsMade = 40;

/** Divides the turns of a window otherwise, within their sections. `turns` are those of the document. */
export function replaceTurns(
  tr: Transaction,
  turns: TurnIndex,
  { start, oldEnd, newEnd }: TurnWindow,
  shown: WordsOfTurns,
): void {
  const first = turns.turnsOf(turns.sectionOf(start));
  if (oldEnd > first.end) tr.delete(before(turns, first.end), after(turns, oldEnd - 1));
  const nodes: Node[] = [];
  for (let turn = start; turn < newEnd; turn++)
    nodes.push(turnNode(tr.doc.type.schema, turn, wordsOfTurn(shown, turn)));
  tr.replaceWith(before(turns, start), after(turns, Math.min(oldEnd, first.end) - 1), nodes);
}

/** Document positions around a turn's node. */
const before = (turns: TurnIndex, turn: number): number => turns.positionOfTurn(turn) - 1;
const after = (turns: TurnIndex, turn: number): number => {
  const { start, end } = turns.rangeOf(turn);
  return turns.positionOfTurn(turn) + end - start + 1;
};
