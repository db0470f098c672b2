import type { ThemeId } from "#domain/model/ids";
import { carriedCodes } from "#features/themes/carried-codes";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";

/** What letting codes go on a theme asks for: one taken from another theme moves, unless Ctrl or Alt says that it is to stand in both. */
export function dropOnTheme(event: DragEvent, themeId: ThemeId): ThemeCommandEvent | undefined {
  const carried = carriedCodes(event);
  if (carried === undefined) return undefined;
  const { codeIds, fromId } = carried;
  const [first] = codeIds;
  if (fromId === themeId || first === undefined) return undefined;
  const copies = event.ctrlKey || event.altKey || event.metaKey;
  return new ThemeCommandEvent(
    fromId === undefined || copies
      ? { name: "place", codeIds, themeId }
      : { name: "carry", move: { codeId: first, fromId, toId: themeId } },
  );
}
