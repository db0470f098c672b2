import type { BookPanel } from "#features/codebook/book-panel";
import { bookText as text } from "#messages/codebook";
import type { Command } from "#ui/shortcuts/shortcut-registry";

/** The keys of the codebook screen. @param panel the tree with its field, while the codebook is edited */
export const codebookKeys = (panel: () => BookPanel | null): readonly Command[] => {
  const group = text.codebook();
  const enabled = (): boolean => panel() !== null;
  return [
    {
      name: "book.find",
      keys: ["/", "q"],
      label: text.find(),
      group,
      enabled,
      run: () => panel()?.focusFind(),
    },
    { name: "book.new", keys: ["n"], label: text.newCode(), group, enabled, run: () => panel()?.startNew() },
  ];
};
