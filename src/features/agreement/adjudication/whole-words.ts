import type { TextRange } from "#domain/model/text-range";
import { TurnIndex } from "#editor/turn-index";
import { snapToWord, stepExtent, type WalkedText } from "#editor/word-walk";
import type { ReadText } from "#features/agreement/adjudication/case-words";

const walked = ({ words = "", turns, language }: ReadText): WalkedText => ({
  text: words,
  turns: new TurnIndex([...turns]),
  language,
});

/** The whole words between two places of a text, in either order; undefined where there are none. */
export function wordsBetween(read: ReadText, one: number, other: number): TextRange | undefined {
  if (one === other) return undefined;
  const text = walked(read);
  const start = snapToWord(text, Math.min(one, other), "start");
  const end = snapToWord(text, Math.max(one, other), "end");
  return start < end ? { start, end } : undefined;
}

/** A range with one end moved by a word; as it is where it would become empty. */
export const steppedRange = (
  read: ReadText,
  range: TextRange,
  edge: "start" | "end",
  forward: boolean,
): TextRange => stepExtent(walked(read), range, edge, forward);
