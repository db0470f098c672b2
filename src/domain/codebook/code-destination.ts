import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import { moveRefusal } from "#domain/codebook/move-refusal";
import type { CodeId } from "#domain/model/ids";

/** A place in the codebook for a code that moves. */
export interface CodeDestination {
  /** Undefined at the top. */
  readonly parentId: CodeId | undefined;
  /** Place among the codes there, from 0, the moving code not counted. */
  readonly index: number;
}

/** A step of the keyboard: among siblings, under the sibling above, or out of the parent to stand after it. */
export type CodeStep = "up" | "down" | "in" | "out";

/** Where a step takes a code; undefined where there is no such step. */
export function stepDestination(tree: CodeTree, codeId: CodeId, step: CodeStep): CodeDestination | undefined {
  const node = nodeFor(tree, codeId);
  if (node === undefined) return undefined;
  const siblings = siblingsOf(tree, node);
  const at = siblings.indexOf(node);
  const parentId = node.parent?.code.id;
  switch (step) {
    case "up":
      return at === 0 ? undefined : { parentId, index: at - 1 };
    case "down":
      return at === siblings.length - 1 ? undefined : { parentId, index: at + 1 };
    case "in": {
      const above = siblings[at - 1];
      return above && { parentId: above.code.id, index: above.children.length };
    }
    case "out": {
      if (node.parent === undefined) return undefined;
      const index = siblingsOf(tree, node.parent).indexOf(node.parent) + 1;
      return { parentId: node.parent.parent?.code.id, index };
    }
  }
}

/** Where a code goes that is dropped on another; undefined where it cannot go, or would stay where it is. */
export function dropDestination(
  tree: CodeTree,
  codeId: CodeId,
  targetId: CodeId,
  side: "before" | "after" | "inside",
): CodeDestination | undefined {
  const node = nodeFor(tree, codeId);
  const target = nodeFor(tree, targetId);
  if (node === undefined || target === undefined || node === target) return undefined;
  const parentId = side === "inside" ? targetId : target.parent?.code.id;
  if (moveRefusal(tree, codeId, parentId) !== undefined) return undefined;
  const siblings = side === "inside" ? target.children : siblingsOf(tree, target);
  const others = siblings.filter((sibling) => sibling !== node);
  const index = side === "inside" ? others.length : others.indexOf(target) + (side === "after" ? 1 : 0);
  return siblings.indexOf(node) === index ? undefined : { parentId, index };
}

const nodeFor = (tree: CodeTree, codeId: CodeId): CodeNode | undefined => {
  const node = tree.nodeOf.get(codeId);
  return node?.code.id === codeId ? node : undefined;
};

/** The codes a code stands among, itself too. */
export const siblingsOf = (tree: CodeTree, node: CodeNode): readonly CodeNode[] =>
  node.parent?.children ?? tree.roots;
