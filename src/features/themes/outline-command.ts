import type { OutlineDeed } from "#features/themes/outline-menu";
import type { OutlineRow } from "#features/themes/outline-rows";
import type { ThemeCommand } from "#features/themes/theme-command-event";

/** What a deed on a line asks the screen for; undefined where it has no meaning there. */
export function outlineCommand(
  deed: Exclude<OutlineDeed, "rename" | "subtheme">,
  { node, placed }: OutlineRow,
): ThemeCommand | undefined {
  const themeId = node.theme.id;
  if (placed === undefined)
    switch (deed) {
      case "up":
      case "down":
      case "in":
      case "out":
        return { name: "step", themeId, step: deed };
      case "merge":
        return { name: "ask-merge", themeId };
      case "remove":
        return { name: "remove", themeId };
      case "add-codes":
        return { name: "ask-codes", themeId };
      default:
        return undefined;
    }
  const codeId = placed.node.code.id;
  const at = node.codes.indexOf(placed);
  switch (deed) {
    case "code-up":
    case "code-down":
      return {
        name: "carry",
        move: {
          codeId,
          fromId: themeId,
          toId: themeId,
          index: Math.max(0, at + (deed === "code-up" ? -1 : 1)),
        },
      };
    case "place":
      return { name: "ask-place", codeIds: [codeId] };
    case "carry":
      return { name: "ask-place", codeIds: [codeId], fromId: themeId };
    case "merge-code":
      return { name: "ask-merge-code", codeId };
    case "unplace":
      return { name: "unplace", themeId, codeIds: [codeId] };
    default:
      return undefined;
  }
}
