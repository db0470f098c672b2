import { placeAmong } from "#domain/codebook/place-among";
import type { CodeTree } from "#domain/codebook/code-tree";
import { creation, edition } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CodeId, ThemeCodeId, ThemeId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { ThemeCode } from "#domain/model/theme-records";
import type { PlacedCode, ThemeNode, ThemeTree } from "#domain/themes/theme-tree";

/**
 * Plans the placing of codes in a theme, after those that are there. Codes that stand in it already are passed over; those that
 * stand in other themes stand in both.
 *
 * @throws RangeError where there is no such theme or code
 */
export function planPlacing(
  themes: ThemeTree,
  codes: CodeTree,
  themeId: ThemeId,
  codeIds: readonly CodeId[],
  environment: Environment,
): Patch {
  const theme = themeNode(themes, themeId);
  const there = new Set(theme.codes.map(({ node }) => node.code.id));
  let order = lastOrder(theme);
  const patch: Patch[number][] = [];
  for (const codeId of codeIds) {
    const target = codes.nodeOf.get(codeId)?.code.id;
    if (target === undefined) throw new RangeError("There is no such code");
    if (there.has(target)) continue;
    there.add(target);
    patch.push(creation("themeCodes", newPlacement(themeId, target, ++order, environment)));
  }
  return patch;
}

/** Plans that codes stand in a theme no more. Other themes keep them. */
export const planUnplacing = (theme: ThemeNode, codeIds: readonly CodeId[]): Patch =>
  theme.codes
    .filter(({ node }) => codeIds.includes(node.code.id))
    .flatMap(({ placements }) => placements)
    .flatMap((placement) => edition("themeCodes", placement, { removed: true }));

/**
 * Plans another place for a code: among the codes of its theme, or in another theme instead.
 *
 * @param index place among the codes there, from 0, the moving code not counted; the last where undefined
 * @throws RangeError where a theme is not there, or the code does not stand in the first
 */
export function planPlacementMove(
  themes: ThemeTree,
  codeId: CodeId,
  fromId: ThemeId,
  toId: ThemeId,
  environment: Environment,
  index?: number,
): Patch {
  const from = themeNode(themes, fromId);
  const to = themeNode(themes, toId);
  const placed = from.codes.find(({ node }) => node.code.id === codeId);
  if (placed === undefined) throw new RangeError("The code does not stand in this theme");
  const others = to.codes.filter(({ node }) => node.code.id !== codeId);
  const at = Math.min(index ?? others.length, others.length);
  if (from !== to) {
    const gone = planUnplacing(from, [codeId]);
    if (others.length < to.codes.length) return gone;
    const placement = newPlacement(toId, codeId, 0, environment);
    const [own, ...orders] = ordered(others, placement.id, at);
    return [...gone, creation("themeCodes", { ...placement, order: own!.order }), ...reordered(to, orders)];
  }
  if (to.codes.indexOf(placed) === at) return [];
  return reordered(to, ordered(others, placed.placements[0]!.id, at));
}

/** The orders that put a placement at a place, its own first. */
function ordered(others: readonly PlacedCode[], id: ThemeCodeId, at: number) {
  const siblings = others.map(({ placements: [first] }) => first!);
  return [...placeAmong(siblings, id, at)].sort((a, b) => Number(b.id === id) - Number(a.id === id));
}

function reordered(
  { codes }: ThemeNode,
  orders: readonly { readonly id: ThemeCodeId; readonly order: number }[],
): Patch {
  const records = new Map(codes.map(({ placements: [first] }) => [first!.id, first!]));
  return orders.flatMap(({ id, order }) => edition("themeCodes", records.get(id)!, { order }));
}

function themeNode({ nodeOf }: ThemeTree, themeId: ThemeId): ThemeNode {
  const node = nodeOf.get(themeId);
  if (node === undefined) throw new RangeError("There is no such theme");
  return node;
}

const lastOrder = ({ codes }: ThemeNode): number => codes.at(-1)?.placements[0]!.order ?? 0;

const newPlacement = (
  themeId: ThemeId,
  codeId: CodeId,
  order: number,
  environment: Environment,
): ThemeCode => ({ id: environment.newId() as ThemeCodeId, themeId, codeId, order });
