import { foldLetters } from "#domain/codebook/fold-letters";
import type { Command } from "#ui/shortcuts/shortcut-registry";

/**
 * Commands in whose label or heading every word typed begins a word; those whose label begins with it first, then in their
 * order. Each command once. All where nothing is typed, those that go somewhere first.
 */
export function rankCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const asked = foldLetters(typed.trim()).text.split(/\s+/).filter(Boolean);
  const byName = new Map(commands.map((command) => [command.name, command]));
  const ranked = [...byName.values()].flatMap((command) => {
    const label = foldLetters(command.label).text;
    const all = ` ${label} ${foldLetters(command.group ?? "").text}`;
    const fits = asked.every((word) => all.includes(` ${word}`));
    const isFirst = asked.length === 0 ? command.name.startsWith("go.") : label.startsWith(asked.join(" "));
    return fits ? [{ command, rank: isFirst ? 0 : 1 }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ command }) => command);
}
