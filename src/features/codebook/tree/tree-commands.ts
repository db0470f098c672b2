import type { CodeId } from "#domain/model/ids";
import type { BookCommand } from "#features/codebook/book-command-event";
import type { BookDeed } from "#features/codebook/tree/book-menu";
import { bookText as text } from "#messages/codebook";
import type { NamingOutcome } from "#ui/controllers/tree-naming";
import type { Command } from "#ui/shortcuts/shortcut-registry";

/** What a deed of a line's menu asks of the codebook; undefined for those that begin in the tree itself. */
export function commandOf(deed: BookDeed, codeIds: readonly CodeId[]): BookCommand | undefined {
  switch (deed) {
    case "rename":
    case "new-under":
    case "open":
      return undefined;
    case "compare":
      return { name: "compare", codeIds };
    case "reuse":
      return { name: "retire", codeIds, retired: false };
    case "merge":
    case "split":
    case "move":
    case "retire":
      return { name: "weigh", deed, codeIds };
    default:
      return { name: "step", codeIds, step: deed };
  }
}

/** What a name typed in the tree asks of the codebook. */
export const commandOfName = (named: NamingOutcome): BookCommand =>
  named.kind === "rename"
    ? { name: "change", codeId: named.codeId, edits: { name: named.name } }
    : {
        name: "create",
        draft: { name: named.name, parentId: named.parentId, origin: "inductive" },
      };

/** Keys of the tree beside those that move in it. */
export const treeKeys = (run: (deed: BookDeed) => void): readonly Command[] =>
  (
    [
      ["rename", ["r", "F2"], text.rename()],
      ["retire", ["Delete"], text.retireOpen()],
      ["up", ["alt+ArrowUp"], text.moveUp()],
      ["down", ["alt+ArrowDown"], text.moveDown()],
      ["in", ["alt+ArrowRight"], text.moveIn()],
      ["out", ["alt+ArrowLeft"], text.moveOut()],
    ] as const
  ).map(([deed, keys, label]) => ({
    name: `book.${deed}`,
    keys,
    label,
    group: text.codebook(),
    run: () => run(deed),
  }));
