import type { TurnList } from "#editor/turn-list";

/** Where two lists of turns differ: from `start`, the one up to `oldEnd`, the other up to `newEnd` (exclusive). */
export interface TurnWindow {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Turns and the text that they are ranges of. */
export interface WordsOfTurns {
  readonly text: string;
  readonly turns: TurnList;
}

/** The words of a turn. */
export const wordsOfTurn = ({ text, turns }: WordsOfTurns, turn: number): string => {
  const { start, end } = turns.at(turn)!;
  return text.slice(start, end);
};

/** Between which turns the words were divided otherwise: all before and after are the same in both lists. */
export function turnWindow(before: WordsOfTurns, after: WordsOfTurns): TurnWindow {
  const [oldLength, newLength] = [before.turns.length, after.turns.length];
  const shorter = Math.min(oldLength, newLength);
  let start = 0;
  while (start < shorter && wordsOfTurn(before, start) === wordsOfTurn(after, start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    wordsOfTurn(before, oldLength - 1 - same) === wordsOfTurn(after, newLength - 1 - same)
  )
    same++;
  return { start, oldEnd: oldLength - same, newEnd: newLength - same };
}
