import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import { withoutRings } from "#domain/codebook/without-rings";
import type { CodeId, ThemeId } from "#domain/model/ids";
import type { Theme, ThemeCode } from "#domain/model/theme-records";

/** A code as a theme gathers it, after merges. */
export interface PlacedCode {
  /** The code's node in the codebook: what was placed may have been merged into it. */
  readonly node: CodeNode;
  /** Every record that puts it here: two people may have placed the same code, or two codes that were merged since. */
  readonly placements: readonly ThemeCode[];
}

/** A theme in its place. */
export interface ThemeNode {
  readonly theme: Theme;
  readonly parent: ThemeNode | undefined;
  /** Subthemes, in order. */
  readonly children: readonly ThemeNode[];
  /** 0 for a theme, 1 for a subtheme; deeper only where people moved themes at the same time. */
  readonly depth: number;
  /** Names from the top down to its own. */
  readonly path: readonly string[];
  /** Codes placed in this very theme, in order. */
  readonly codes: readonly PlacedCode[];
  /** It, or a theme above it, was dropped: what it gathers counts as unplaced. */
  readonly dropped: boolean;
}

/** The themes as they are read now. */
export interface ThemeTree {
  readonly roots: readonly ThemeNode[];
  /** Every theme, parents before children, as they are listed. */
  readonly nodes: readonly ThemeNode[];
  readonly nodeOf: ReadonlyMap<ThemeId, ThemeNode>;
  /** For each code that stands, the themes it was placed in itself, dropped ones left out. */
  readonly themesOf: ReadonlyMap<CodeId, readonly ThemeNode[]>;
  /** Codes for passages that stand in no theme, and under no code that does; as the codebook lists them. */
  readonly unplaced: readonly CodeNode[];
  /** How many codes for passages there are. */
  readonly codable: number;
}

type ThemeDraft = { -readonly [Field in keyof ThemeNode]: ThemeNode[Field] } & {
  children: ThemeDraft[];
};

/** Order among siblings: `order`, then name, then id so that no two tie. */
export const compareThemes = (a: Theme, b: Theme): number =>
  a.order - b.order || compare(a.name, b.name) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Builds the tree of themes with the codes placed in them. Subthemes of a removed theme stand at its parent, a parent that is
 * not there counts as none, and of a ring that simultaneous moves closed the eldest goes to the top. Codes that were deleted, or
 * merged into a deleted one, are left out. The result depends on the records alone, not on their order.
 */
export function themeTree(
  themes: Iterable<Theme>,
  placements: Iterable<ThemeCode>,
  codes: CodeTree,
): ThemeTree {
  const records = new Map<ThemeId, Theme>();
  for (const theme of themes) records.set(theme.id, theme);
  const placed = placedCodes(placements, codes);
  const drafts = new Map<ThemeId, ThemeDraft>();
  for (const theme of [...records.values()].filter(({ removed }) => removed !== true).sort(compareThemes))
    drafts.set(theme.id, {
      theme,
      parent: undefined,
      children: [],
      depth: 0,
      path: [],
      codes: placed.get(theme.id) ?? [],
      dropped: false,
    });
  for (const [id, parentId] of parentsOf(drafts, records)) {
    const draft = drafts.get(id)!;
    draft.parent = drafts.get(parentId)!;
    drafts.get(parentId)!.children.push(draft);
  }
  const nodes: ThemeNode[] = [];
  const themesOf = new Map<CodeId, ThemeNode[]>();
  const settle = (draft: ThemeDraft): void => {
    const { parent, theme } = draft;
    draft.depth = parent === undefined ? 0 : parent.depth + 1;
    draft.path = [...(parent?.path ?? []), theme.name];
    draft.dropped = theme.status === "dropped" || parent?.dropped === true;
    nodes.push(draft);
    if (!draft.dropped)
      for (const { node } of draft.codes)
        themesOf.set(node.code.id, [...(themesOf.get(node.code.id) ?? []), draft]);
    draft.children.forEach(settle);
  };
  const roots = [...drafts.values()].filter(({ parent }) => parent === undefined);
  roots.forEach(settle);
  const codable = codes.nodes.filter(({ code }) => code.isCodable);
  return {
    roots,
    nodes,
    nodeOf: drafts,
    themesOf,
    unplaced: codable.filter((node) => !isGathered(node, themesOf)),
    codable: codable.length,
  };
}

/** True where the code, or one above it, stands in a theme. */
function isGathered(node: CodeNode, themesOf: ReadonlyMap<CodeId, unknown>): boolean {
  for (let at: CodeNode | undefined = node; at !== undefined; at = at.parent)
    if (themesOf.has(at.code.id)) return true;
  return false;
}

function placedCodes(placements: Iterable<ThemeCode>, codes: CodeTree): ReadonlyMap<ThemeId, PlacedCode[]> {
  const standing = [...placements]
    .filter(({ removed }) => removed !== true)
    .sort((a, b) => a.order - b.order || compare(a.id, b.id));
  const byTheme = new Map<ThemeId, Map<CodeNode, ThemeCode[]>>();
  for (const placement of standing) {
    const node = codes.nodeOf.get(placement.codeId);
    if (node === undefined) continue;
    let ofTheme = byTheme.get(placement.themeId);
    if (ofTheme === undefined) byTheme.set(placement.themeId, (ofTheme = new Map<CodeNode, ThemeCode[]>()));
    const ofCode = ofTheme.get(node);
    if (ofCode === undefined) ofTheme.set(node, [placement]);
    else ofCode.push(placement);
  }
  return new Map(
    [...byTheme].map(([id, ofTheme]) => [
      id,
      [...ofTheme].map(([node, records]) => ({ node, placements: records })),
    ]),
  );
}

/** Each standing theme's parent among the standing ones. */
function parentsOf(
  standing: ReadonlyMap<ThemeId, ThemeNode>,
  records: ReadonlyMap<ThemeId, Theme>,
): ReadonlyMap<ThemeId, ThemeId> {
  const parents = new Map<ThemeId, ThemeId>();
  for (const [id, { theme }] of standing) {
    const passed = new Set<ThemeId>([id]);
    let next = theme.parentId;
    while (next !== undefined && !passed.has(next) && !standing.has(next)) {
      passed.add(next);
      next = records.get(next)?.parentId;
    }
    if (next !== undefined && next !== id && standing.has(next)) parents.set(id, next);
  }
  const age = (id: ThemeId): number => standing.get(id)!.theme.createdAt;
  return withoutRings(parents, (ring) =>
    ring.reduce((eldest, id) =>
      age(id) < age(eldest) || (age(id) === age(eldest) && id < eldest) ? id : eldest,
    ),
  );
}

/** A theme and everything below it, as listed. */
export const withSubthemes = (node: ThemeNode): readonly ThemeNode[] => [
  node,
  ...node.children.flatMap(withSubthemes),
];

/** The codes that a theme gathers passages through: its own and those of its subthemes, each once; what was dropped left out. */
export const gatheredCodes = (node: ThemeNode): readonly CodeId[] => [
  ...new Set(
    withSubthemes(node)
      .filter((each) => each === node || each.theme.status !== "dropped")
      .flatMap(({ codes }) => codes.map((placed) => placed.node.code.id)),
  ),
];
