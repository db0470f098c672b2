import { edition } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { ThemeId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Memo } from "#domain/model/memo-records";
import type { MapNode, MapRelation } from "#domain/model/theme-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { planPlacing } from "#domain/themes/plan-placement";
import { withSubthemes, type ThemeNode, type ThemeTree } from "#domain/themes/theme-tree";

/** What a merge of themes does, in numbers, to be said before it is done. */
export interface ThemeMergeEffect {
  /** Codes that come to the target, and those that stand in both. */
  readonly codes: number;
  readonly shared: number;
  readonly extracts: number;
  readonly subthemes: number;
  readonly memos: number;
  /** Maps on which the target takes the place, or the relations, of the theme. */
  readonly maps: number;
}

/** Why one theme cannot be merged into another, or undefined where it can. */
export function themeMergeRefusal(
  tree: ThemeTree,
  fromId: ThemeId,
  intoId: ThemeId,
): "itself" | "own-subtheme" | "absent" | undefined {
  const from = tree.nodeOf.get(fromId);
  const into = tree.nodeOf.get(intoId);
  if (from === undefined || into === undefined) return "absent";
  if (from === into) return "itself";
  return withSubthemes(from).includes(into) ? "own-subtheme" : undefined;
}

/** @throws RangeError where it cannot be done, see {@link themeMergeRefusal} */
export function themeMergeEffect(
  index: ProjectIndex,
  tree: ThemeTree,
  fromId: ThemeId,
  intoId: ThemeId,
): ThemeMergeEffect {
  const { from, into } = nodesOf(tree, fromId, intoId);
  const there = new Set(into.codes.map(({ node }) => node.code.id));
  const shared = from.codes.filter(({ node }) => there.has(node.code.id)).length;
  return {
    codes: from.codes.length - shared,
    shared,
    extracts: extractsFrom(index, fromId).length,
    subthemes: from.children.length,
    memos: memosOn(index, fromId).length,
    maps: new Set(nodesAbout(index, fromId).map(({ mapId }) => mapId)).size,
  };
}

/**
 * Plans that a theme becomes part of another, in one step: its codes, extracts and memos go over, its subthemes become
 * subthemes of the target (or stand beside it, where it is one itself), its wording is kept below the target's, and on maps the
 * target takes over its relations, or its place. What participants answered to it stays with the removed theme.
 *
 * @throws RangeError where it cannot be done, see {@link themeMergeRefusal}
 */
export function planThemeMerge(
  index: ProjectIndex,
  tree: ThemeTree,
  fromId: ThemeId,
  intoId: ThemeId,
  environment: Environment,
): Patch {
  const { from, into } = nodesOf(tree, fromId, intoId);
  const home = into.parent ?? into;
  const last = home.children.at(-1)?.theme.order ?? 0;
  const codeIds = from.codes.map(({ node }) => node.code.id);
  const extracts = extractsFrom(index, fromId);
  return [
    ...planPlacing(tree, index.codeTree, intoId, codeIds, environment),
    ...extracts.flatMap((extract) => edition("extracts", extract, { themeId: intoId })),
    ...memosOn(index, fromId).flatMap((memo) =>
      edition("memos", memo, { targets: retargeted(memo, fromId, intoId) }),
    ),
    ...from.children.flatMap(({ theme }, at) =>
      edition("themes", theme, { parentId: home.theme.id, order: last + at + 1 }),
    ),
    ...edition("themes", into.theme, {
      concept: joined(into.theme.concept, from.theme.concept),
      boundary: joined(into.theme.boundary, from.theme.boundary),
    }),
    ...onMaps(index, fromId, intoId),
    ...edition("themes", from.theme, { removed: true }),
  ];
}

const joined = (kept: string | undefined, added: string | undefined): string | undefined =>
  kept === undefined || added === undefined || kept === added ? (kept ?? added) : `${kept}\n\n${added}`;

/** On each map: the theme's place goes to the target where that has none there, otherwise its relations do. */
function onMaps(index: ProjectIndex, fromId: ThemeId, intoId: ThemeId): Patch {
  const targets = new Map(nodesAbout(index, intoId).map((node) => [node.mapId, node]));
  const relations = [...index.records.mapRelations.values()].filter(({ removed }) => removed !== true);
  return nodesAbout(index, fromId).flatMap((node) => {
    const target = targets.get(node.mapId);
    if (target === undefined) {
      targets.set(node.mapId, node);
      return edition("mapNodes", node, { about: { kind: "theme", themeId: intoId } });
    }
    return [
      ...edition("mapNodes", node, { removed: true }),
      ...relations
        .filter(({ fromId: a, toId: b }) => a === node.id || b === node.id)
        .flatMap((relation) => takenOver(relation, node, target, relations)),
    ];
  });
}

function takenOver(
  relation: MapRelation,
  node: MapNode,
  target: MapNode,
  all: readonly MapRelation[],
): Patch {
  const ends = {
    fromId: relation.fromId === node.id ? target.id : relation.fromId,
    toId: relation.toId === node.id ? target.id : relation.toId,
  };
  const idle =
    ends.fromId === ends.toId ||
    all.some(
      ({ fromId, toId, type }) => fromId === ends.fromId && toId === ends.toId && type === relation.type,
    );
  return edition("mapRelations", relation, idle ? { removed: true } : ends);
}

const nodesAbout = (index: ProjectIndex, themeId: ThemeId): readonly MapNode[] =>
  [...index.records.mapNodes.values()].filter(
    ({ about, removed }) => removed !== true && about.kind === "theme" && about.themeId === themeId,
  );

const extractsFrom = (index: ProjectIndex, themeId: ThemeId) =>
  [...index.records.extracts.values()].filter(
    ({ themeId: of, removed }) => of === themeId && removed !== true,
  );

const memosOn = (index: ProjectIndex, themeId: ThemeId): readonly Memo[] =>
  [...index.memos.values()].filter(
    ({ removed, targets }) =>
      removed !== true && targets.some((target) => target.kind === "theme" && target.themeId === themeId),
  );

const retargeted = ({ targets }: Memo, fromId: ThemeId, intoId: ThemeId): Memo["targets"] => {
  const isInto = targets.some((target) => target.kind === "theme" && target.themeId === intoId);
  return targets.flatMap((target) =>
    target.kind !== "theme" || target.themeId !== fromId
      ? [target]
      : isInto
        ? []
        : [{ kind: "theme" as const, themeId: intoId }],
  );
};

function nodesOf(tree: ThemeTree, fromId: ThemeId, intoId: ThemeId): { from: ThemeNode; into: ThemeNode } {
  const refusal = themeMergeRefusal(tree, fromId, intoId);
  if (refusal !== undefined) throw new RangeError(`Themes cannot be merged: ${refusal}`);
  return { from: tree.nodeOf.get(fromId)!, into: tree.nodeOf.get(intoId)! };
}
