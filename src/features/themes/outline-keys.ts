import type { OutlineDeed } from "#features/themes/outline-menu";
import { themesText as text } from "#messages/themes";
import type { Command } from "#ui/shortcuts/shortcut-registry";

/** What keys do on a line of the outline: to its theme, or to its code where it is the line of one. */
export function outlineKeys(run: (onTheme: OutlineDeed, onCode: OutlineDeed) => void): readonly Command[] {
  const deed = (
    name: string,
    keys: readonly string[],
    label: string,
    onTheme: OutlineDeed,
    onCode: OutlineDeed,
  ): Command => ({
    name: `themes.${name}`,
    keys,
    label,
    group: text.outline(),
    run: () => run(onTheme, onCode),
  });
  return [
    deed("rename", ["F2"], text.rename(), "rename", "rename"),
    deed("subtheme", ["shift+n"], text.newSubtheme(), "subtheme", "subtheme"),
    deed("merge", ["shift+j"], text.mergeInto(), "merge", "merge-code"),
    deed("remove", ["Delete", "Backspace"], text.remove(), "remove", "unplace"),
    deed("place", ["p"], text.placeAlso(), "add-codes", "place"),
    deed("carry", ["shift+p"], text.placeElsewhere(), "add-codes", "carry"),
    deed("up", ["alt+ArrowUp"], text.step("up"), "up", "code-up"),
    deed("down", ["alt+ArrowDown"], text.step("down"), "down", "code-down"),
    deed("in", ["alt+ArrowRight"], text.step("in"), "in", "carry"),
    deed("out", ["alt+ArrowLeft"], text.step("out"), "out", "unplace"),
  ];
}
