import { withSubthemes, type ThemeNode, type ThemeTree } from "#domain/themes/theme-tree";
import type { ThemeId } from "#domain/model/ids";

/** A place for a theme that moves. */
export interface ThemeDestination {
  /** Undefined at the top. */
  readonly parentId: ThemeId | undefined;
  /** Place among the themes there, from 0, the moving theme not counted. */
  readonly index: number;
}

/** A step of the keyboard: among siblings, under the theme above, or out of the parent to stand after it. */
export type ThemeStep = "up" | "down" | "in" | "out";

/** Why a theme cannot go where it was asked to. There are themes and subthemes, and nothing below those. */
export type ThemeRefusal = "itself" | "own-subtheme" | "too-deep" | "absent";

/** Why `themeId` cannot become a subtheme of `parentId` (undefined: a theme), or undefined where it can. */
export function themeMoveRefusal(
  tree: ThemeTree,
  themeId: ThemeId,
  parentId: ThemeId | undefined,
): ThemeRefusal | undefined {
  const node = tree.nodeOf.get(themeId);
  if (node === undefined) return "absent";
  if (parentId === undefined) return undefined;
  const parent = tree.nodeOf.get(parentId);
  if (parent === undefined) return "absent";
  if (parent === node) return "itself";
  if (withSubthemes(node).includes(parent)) return "own-subtheme";
  return parent.parent !== undefined || node.children.length > 0 ? "too-deep" : undefined;
}

/** Where a step takes a theme; undefined where there is no such step. */
export function themeStep(tree: ThemeTree, themeId: ThemeId, step: ThemeStep): ThemeDestination | undefined {
  const node = tree.nodeOf.get(themeId);
  if (node === undefined) return undefined;
  const siblings = themeSiblings(tree, node);
  const at = siblings.indexOf(node);
  const parentId = node.parent?.theme.id;
  switch (step) {
    case "up":
      return at === 0 ? undefined : { parentId, index: at - 1 };
    case "down":
      return at === siblings.length - 1 ? undefined : { parentId, index: at + 1 };
    case "in": {
      const above = siblings[at - 1];
      if (above === undefined || themeMoveRefusal(tree, themeId, above.theme.id) !== undefined)
        return undefined;
      return { parentId: above.theme.id, index: above.children.length };
    }
    case "out": {
      if (node.parent === undefined) return undefined;
      const index = themeSiblings(tree, node.parent).indexOf(node.parent) + 1;
      return { parentId: node.parent.parent?.theme.id, index };
    }
  }
}

/** Where a theme goes that is dropped on another; undefined where it cannot go, or would stay where it is. */
export function themeDrop(
  tree: ThemeTree,
  themeId: ThemeId,
  targetId: ThemeId,
  side: "before" | "after" | "inside",
): ThemeDestination | undefined {
  const node = tree.nodeOf.get(themeId);
  const target = tree.nodeOf.get(targetId);
  if (node === undefined || target === undefined || node === target) return undefined;
  const parentId = side === "inside" ? targetId : target.parent?.theme.id;
  if (themeMoveRefusal(tree, themeId, parentId) !== undefined) return undefined;
  const siblings = side === "inside" ? target.children : themeSiblings(tree, target);
  const others = siblings.filter((sibling) => sibling !== node);
  const index = side === "inside" ? others.length : others.indexOf(target) + (side === "after" ? 1 : 0);
  return siblings.indexOf(node) === index ? undefined : { parentId, index };
}

/** The themes that a theme stands among, itself too. */
export const themeSiblings = (tree: ThemeTree, node: ThemeNode): readonly ThemeNode[] =>
  node.parent?.children ?? tree.roots;
