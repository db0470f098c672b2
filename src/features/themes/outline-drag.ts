import type { ReactiveControllerHost } from "lit";
import { themeDrop, type ThemeDestination } from "#domain/themes/theme-destination";
import type { ThemeId } from "#domain/model/ids";
import { carryCodes, carriesCodes } from "#features/themes/carried-codes";
import { dropOnTheme } from "#features/themes/drop-codes";
import type { OutlineRow } from "#features/themes/outline-rows";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { TreeDrag } from "#ui/controllers/tree-drag";

/**
 * Themes and codes carried by the pointer within the outline, and codes that come from outside it. A theme that moves has a
 * destination; codes go into the theme of the line.
 */
export function outlineDrag(
  host: ReactiveControllerHost & HTMLElement,
  figures: () => ThemeFigures,
  rowOf: (key: string) => OutlineRow | undefined,
): TreeDrag<ThemeDestination | undefined> {
  let carried: ThemeId | undefined;
  return new TreeDrag(host, "row", {
    take: (key, transfer, event) => {
      const row = rowOf(key);
      if (row === undefined) return false;
      const { theme } = row.node;
      if (row.placed !== undefined) {
        const { code } = row.placed.node;
        carryCodes(event, { codeIds: [code.id], fromId: theme.id }, code.name);
        return false;
      }
      carried = theme.id;
      transfer.effectAllowed = "move";
      transfer.setData("text/plain", theme.name);
      return true;
    },
    dropAt: (key, side, event) => {
      const row = rowOf(key);
      if (row === undefined) return undefined;
      const { id } = row.node.theme;
      if (carriesCodes(event)) return { key: id, side: "inside", destination: undefined };
      if (carried === undefined || row.placed !== undefined) return undefined;
      const destination = themeDrop(figures().tree, carried, id, side);
      return destination && { key, side, destination };
    },
    release: ({ key, destination }, event) => {
      const command =
        carried === undefined
          ? dropOnTheme(event, key as ThemeId)
          : destination && new ThemeCommandEvent({ name: "move", themeId: carried, destination });
      if (command !== undefined) host.dispatchEvent(command);
    },
    forget: () => {
      carried = undefined;
    },
  });
}
