import type { Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import type { TextEdit } from "#domain/text/edit";
import type { TurnIndex } from "#editor/turn-index";

/** True where a transaction changes words inside turns and nothing else: turns are never divided or joined by typing. */
export const staysInTurns = ({ steps, docs }: Transaction): boolean =>
  steps.every((step, at) => {
    if (!(step instanceof ReplaceStep)) return false;
    const { from, to, slice } = step;
    const start = docs[at]!.resolve(from);
    const isText = slice.content.content.every(({ isText }) => isText);
    return isText && start.parent.type.name === "turn" && start.sameParent(docs[at]!.resolve(to));
  });

/**
 * The edits of a transaction that stays in turns, one after another, each counted from its turn's first character. `turns` is
 * brought up to date with them.
 */
export function typedEdits(
  { steps, docs }: Transaction,
  turns: TurnIndex,
): { readonly turn: number; readonly words: string; readonly edit: TextEdit }[] {
  return steps.flatMap((step, at) => {
    if (!(step instanceof ReplaceStep)) return [];
    const { from, to, slice } = step;
    const { parent } = docs[at]!.resolve(from);
    const turn = turns.turnAtPosition(from);
    const start = from - turns.positionOfTurn(turn);
    const words = parent.textContent;
    const inserted = slice.content.textBetween(0, slice.content.size);
    turns.grow(turn, inserted.length - (to - from));
    return [{ turn, words, edit: { start, deleted: words.slice(start, start + to - from), inserted } }];
  });
}
