import { placeAmong } from "#domain/codebook/place-among";
import { creation, edition, type Edits } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { ThemeId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Theme } from "#domain/model/theme-records";
import { themeMoveRefusal, type ThemeDestination } from "#domain/themes/theme-destination";
import { withSubthemes, type ThemeNode, type ThemeTree } from "#domain/themes/theme-tree";

/** What a person says of a new theme; the rest is given to it. */
export type ThemeWording = Pick<Theme, "name"> &
  Partial<Pick<Theme, "concept" | "boundary" | "status">> & {
    /** Undefined for a theme, a theme's id for a subtheme of it. */
    readonly parentId?: ThemeId | undefined;
  };

/**
 * Plans a theme after its siblings, a candidate unless something else is said.
 *
 * @throws RangeError where its parent is not there, or is a subtheme itself
 */
export function planNewTheme(
  tree: ThemeTree,
  { parentId, ...wording }: ThemeWording,
  environment: Environment,
): { readonly theme: Theme; readonly patch: Patch } {
  const parent = parentId === undefined ? undefined : tree.nodeOf.get(parentId);
  if (parentId !== undefined && parent === undefined) throw new RangeError("There is no such theme");
  if (parent?.parent !== undefined) throw new RangeError("A subtheme has no subthemes");
  const last = (parent?.children ?? tree.roots).at(-1)?.theme.order ?? 0;
  const theme: Theme = {
    status: "candidate",
    ...wording,
    id: environment.newId() as ThemeId,
    ...(parentId === undefined ? {} : { parentId }),
    order: last + 1,
    createdAt: environment.now(),
  };
  return { theme, patch: [creation("themes", theme)] };
}

/** Plans other words or another status. */
export const planThemeEdit = (
  theme: Theme,
  edits: Omit<Edits<"themes">, "parentId" | "order" | "removed" | "createdAt">,
): Patch => edition("themes", theme, edits);

/**
 * Plans another place for a theme: among the subthemes of `parentId`, or among the themes.
 *
 * @throws RangeError where it cannot go there, see {@link themeMoveRefusal}
 */
export function planThemeMove(
  tree: ThemeTree,
  themeId: ThemeId,
  { parentId, index }: ThemeDestination,
): Patch {
  const refusal = themeMoveRefusal(tree, themeId, parentId);
  if (refusal !== undefined) throw new RangeError(`A theme cannot be moved there: ${refusal}`);
  const node = tree.nodeOf.get(themeId)!;
  const among = parentId === undefined ? tree.roots : tree.nodeOf.get(parentId)!.children;
  const stays = node.parent?.theme.id === parentId;
  if (stays && among.indexOf(node) === index) return [];
  const others = among.filter((each) => each !== node).map(({ theme }) => theme);
  return placeAmong(others, themeId, Math.min(index, others.length)).flatMap(({ id, order }) =>
    edition("themes", tree.nodeOf.get(id)!.theme, {
      order,
      ...(id === themeId && !stays ? { parentId } : {}),
    }),
  );
}

/**
 * Plans the flag of removal on a theme and its subthemes. Codes, extracts, memos and places on maps stay as they are, so that
 * everything is there again when it is taken back.
 */
export const planThemeRemoval = (node: ThemeNode): Patch =>
  withSubthemes(node).flatMap(({ theme }) => edition("themes", theme, { removed: true }));
