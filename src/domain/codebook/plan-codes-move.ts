import { siblingsOf, type CodeDestination, type CodeStep } from "#domain/codebook/code-destination";
import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import { moveRefusal, type CodeRefusal } from "#domain/codebook/move-refusal";
import { placeAllAmong } from "#domain/codebook/place-among";
import { edition } from "#domain/model/changes";
import type { CodeId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";

/** Those of the codes that stand and are below none of the others, in the order of the tree: what moves when all of them do. */
export function topmost(tree: CodeTree, codeIds: Iterable<CodeId>): readonly CodeNode[] {
  const ids = new Set(codeIds);
  return tree.nodes.filter((node) => ids.has(node.code.id) && !isUnder(node, ids));
}

function isUnder(node: CodeNode, ids: ReadonlySet<CodeId>): boolean {
  for (let above = node.parent; above !== undefined; above = above.parent)
    if (ids.has(above.code.id)) return true;
  return false;
}

/** Why the codes cannot go below `parentId` (undefined: to the top), or undefined where they can. */
export function codesMoveRefusal(
  tree: CodeTree,
  codeIds: Iterable<CodeId>,
  parentId: CodeId | undefined,
): CodeRefusal | undefined {
  for (const codeId of codeIds) {
    const refusal = moveRefusal(tree, codeId, parentId);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/**
 * Plans another place for several codes together: one after another among the codes below a parent, in the order they have now.
 *
 * @param codeIds what is below others of them moves along with those
 * @param destination its index counts the codes there without the moving ones
 * @throws RangeError where one cannot go there, see {@link moveRefusal}
 */
export function planCodesMove(
  tree: CodeTree,
  codeIds: readonly CodeId[],
  { parentId, index }: CodeDestination,
): Patch {
  const refusal = codesMoveRefusal(tree, codeIds, parentId);
  if (refusal !== undefined) throw new RangeError(`Codes cannot be moved there: ${refusal}`);
  const moving = topmost(tree, codeIds);
  const among = parentId === undefined ? tree.roots : tree.nodeOf.get(parentId)!.children;
  const others = among.filter((node) => !moving.includes(node));
  const after = others.toSpliced(index, 0, ...moving);
  if (after.length === among.length && after.every((node, at) => node === among[at])) return [];
  return placeAllAmong(
    others.map(({ code }) => code),
    moving.map(({ code }) => code.id),
    Math.min(index, others.length),
  ).flatMap(({ id, order }) => {
    const node = tree.nodeOf.get(id)!;
    const stays = node.parent?.code.id === parentId || !moving.includes(node);
    return edition("codes", node.code, { order, ...(stays ? {} : { parentId }) });
  });
}

/** Where a step takes codes that stand under one parent; undefined where there is no such step, or they do not. */
export function codesStepDestination(
  tree: CodeTree,
  codeIds: Iterable<CodeId>,
  step: CodeStep,
): CodeDestination | undefined {
  const moving = topmost(tree, codeIds);
  const [first] = moving;
  const last = moving.at(-1);
  if (first === undefined || last === undefined || moving.some(({ parent }) => parent !== first.parent))
    return undefined;
  const siblings = siblingsOf(tree, first);
  const othersUpTo = (node: CodeNode): number =>
    siblings.slice(0, siblings.indexOf(node)).filter((each) => !moving.includes(each)).length;
  const others = siblings.length - moving.length;
  const parentId = first.parent?.code.id;
  switch (step) {
    case "up":
      return othersUpTo(first) === 0 ? undefined : { parentId, index: othersUpTo(first) - 1 };
    case "down":
      return othersUpTo(last) === others ? undefined : { parentId, index: othersUpTo(last) + 1 };
    case "in": {
      const above = siblings.slice(0, siblings.indexOf(first)).findLast((each) => !moving.includes(each));
      return above && { parentId: above.code.id, index: above.children.length };
    }
    case "out": {
      const { parent } = first;
      if (parent === undefined) return undefined;
      return { parentId: parent.parent?.code.id, index: siblingsOf(tree, parent).indexOf(parent) + 1 };
    }
  }
}

/** Where codes go that are dropped on another; undefined where they cannot go, or would stay where they are. */
export function codesDropDestination(
  tree: CodeTree,
  codeIds: readonly CodeId[],
  targetId: CodeId,
  side: "before" | "after" | "inside",
): CodeDestination | undefined {
  const moving = topmost(tree, codeIds);
  const target = tree.nodeOf.get(targetId);
  if (target?.code.id !== targetId || moving.length === 0 || moving.includes(target)) return undefined;
  const parentId = side === "inside" ? targetId : target.parent?.code.id;
  if (codesMoveRefusal(tree, codeIds, parentId) !== undefined) return undefined;
  const among = side === "inside" ? target.children : siblingsOf(tree, target);
  const others = among.filter((node) => !moving.includes(node));
  const index = side === "inside" ? others.length : others.indexOf(target) + (side === "after" ? 1 : 0);
  return planCodesMove(tree, codeIds, { parentId, index }).length === 0 ? undefined : { parentId, index };
}
