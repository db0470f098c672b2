import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { Transaction } from "@tiptap/pm/state";
import type { TranscriptText } from "#editor/transcript-text";
import { sectionView, turnView } from "#editor/turn-views";
import { staysInTurns } from "#editor/typed-steps";

const key = new PluginKey("lock");

/** Lets a transaction through that shows a text: it is neither typed nor taken back by undo in the field. */
export const unlocked = (transaction: Transaction): Transaction =>
  transaction.setMeta(key, "open").setMeta("addToHistory", false);

/** True where somebody typed. */
export const isTyped = (transaction: Transaction): boolean =>
  transaction.docChanged && transaction.getMeta(key) !== "open";

/**
 * Keeps the document as it is shown: nothing is typed but words in turns, and that only where it is allowed.
 *
 * @param mayType whether it is allowed now
 * @param current what is shown now
 */
export const lockedSurface = (mayType: () => boolean, current: () => TranscriptText): Extension =>
  Extension.create({
    name: "transcript",
    addProseMirrorPlugins: () => [
      new Plugin({
        key,
        filterTransaction: (transaction) => !isTyped(transaction) || (mayType() && staysInTurns(transaction)),
        props: { nodeViews: { section: sectionView, turn: turnView(current) } },
      }),
    ],
  });
