import type { ThemeEvidence, ThemeSpread } from "#domain/themes/theme-evidence";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";

/** What a reader of a theme has to know of how it is spread, in sentences. */
export function spreadWords(
  figures: ThemeFigures,
  { onlyPerson, mostFrom, onlySource, silent, quietest }: ThemeSpread,
  { byPerson, counts }: ThemeEvidence,
): readonly string[] {
  const names = (ids: ThemeSpread["silent"]): readonly string[] => ids.map((id) => figures.nameOf(id));
  const source = onlySource === undefined ? undefined : figures.index.sources.get(onlySource)?.name;
  return [
    ...(onlyPerson === undefined ? [] : [text.onlyPerson(figures.nameOf(onlyPerson))]),
    ...(mostFrom === undefined
      ? []
      : [text.mostFrom(figures.nameOf(mostFrom), byPerson.get(mostFrom) ?? 0, counts.mentions)]),
    ...(source === undefined ? [] : [text.onlySource(source)]),
    ...(silent.length === 0 ? [] : [text.silent(names(silent))]),
    ...(quietest.length === 0 ? [] : [text.quietest(names(quietest))]),
  ];
}
