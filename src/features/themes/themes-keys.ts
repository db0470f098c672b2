import type { ThemePanel } from "#features/themes/theme-panel";
import { themesText as text } from "#messages/themes";
import type { Command } from "#ui/shortcuts/shortcut-registry";

/** What keys do on the themes screen. */
export interface ThemesKeyDeeds {
  /** Begins a theme. */
  readonly begin: () => void;
  /** What is about one theme, while it is shown. */
  readonly panel: () => ThemePanel | null;
  /** From the map to the outline, or back. */
  readonly turn: () => void;
}

/** The keys of the themes screen. */
export const themesKeys = ({ begin, panel, turn }: ThemesKeyDeeds): readonly Command[] => [
  { name: "themes.new", keys: ["n"], label: text.newTheme(), group: text.title(), run: begin },
  {
    name: "themes.edit",
    keys: ["e"],
    label: text.editTheme(),
    group: text.title(),
    enabled: () => panel() !== null,
    run: () => void panel()?.edit(),
  },
  { name: "themes.view", keys: ["v"], label: text.otherView(), group: text.title(), run: turn },
];
