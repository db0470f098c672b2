import { codeTree, type CodeTree } from "#domain/codebook/code-tree";
import { equalValues } from "#domain/model/equal-values";
import type { CodeId } from "#domain/model/ids";
import type { Code, CodebookVersion } from "#domain/model/records";

/** Fields that say when a code is used: where one changes, codings made before may not fit any more. */
export const ruleFields = [
  "definition",
  "includeWhen",
  "excludeWhen",
  "typicalExample",
  "boundaryExample",
  "scale",
] as const satisfies readonly (keyof Code)[];

/** Fields that are compared between versions, in the order they are shown. `parentId` is compared after merges and deletions. */
export const comparedFields = [
  "name",
  ...ruleFields,
  "typicalPassage",
  "boundaryPassage",
  "origin",
  "level",
  "parentId",
  "color",
  "key",
  "isCodable",
] as const satisfies readonly (keyof Code)[];
export type ComparedField = (typeof comparedFields)[number];

/** What became of a code between two versions, the most telling first. */
export const changeKinds = [
  "new",
  "merged",
  "retired",
  "deleted",
  "rule",
  "renamed",
  "target",
  "split",
  "returned",
  "moved",
  "other",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One code, in the earlier version and the later; undefined where it is not listed there. */
export interface CodeChange {
  readonly before: Code | undefined;
  readonly after: Code | undefined;
  /** In the order of {@link changeKinds}; none where all is as before. */
  readonly kinds: readonly ChangeKind[];
  /** Fields that differ, in the order of {@link comparedFields}; none where a side is missing. */
  readonly fields: readonly ComparedField[];
  /** Codes that were listed before and count for this one now. */
  readonly mergedHere: readonly Code[];
  /** The code it counts for now, where it was merged. */
  readonly mergedInto: Code | undefined;
  /** New codes that took passages of this one. */
  readonly splitOff: readonly Code[];
  /** The code that a new one took passages of. */
  readonly splitFrom: Code | undefined;
}

/** What changed from one state of the codebook to another: every code that is listed in one of the two, in the order of the later. */
export function codebookChanges(before: Iterable<Code>, after: Iterable<Code>): readonly CodeChange[] {
  const earlier = codeTree(before);
  const later = codeTree(after);
  const ids = [...later.nodes, ...earlier.nodes].map(({ code }) => code.id);
  return [...new Set(ids)].map((id) => changeOf(id, earlier, later));
}

const listed = (tree: CodeTree, id: CodeId): Code | undefined => {
  const node = tree.nodeOf.get(id);
  return node?.code.id === id ? node.code : undefined;
};

function changeOf(id: CodeId, earlier: CodeTree, later: CodeTree): CodeChange {
  const before = listed(earlier, id);
  const after = listed(later, id);
  const fields =
    before === undefined || after === undefined
      ? []
      : comparedFields.filter((field) =>
          field === "parentId"
            ? parentIn(earlier, id) !== parentIn(later, id)
            : !equalValues(before[field], after[field]),
        );
  const isNew = before === undefined && listedAnywhere(earlier, id) === undefined;
  const mergedHere = (later.nodeOf.get(id)?.merged ?? []).filter(
    (code) => after !== undefined && listed(earlier, code.id),
  );
  const splitOff = later.nodes
    .map(({ code }) => code)
    .filter((code) => code.splitFrom === id && listedAnywhere(earlier, code.id) === undefined);
  const change = {
    before,
    after,
    fields,
    mergedHere,
    mergedInto: after === undefined ? later.nodeOf.get(id)?.code : undefined,
    splitOff,
    splitFrom: isNew && after?.splitFrom !== undefined ? later.nodeOf.get(after.splitFrom)?.code : undefined,
  };
  return { ...change, kinds: kindsOf(change, isNew) };
}

function kindsOf(change: Omit<CodeChange, "kinds">, isNew: boolean): readonly ChangeKind[] {
  const { before, after, fields, mergedHere, mergedInto, splitOff } = change;
  const kinds = new Set<ChangeKind>();
  if (after === undefined) kinds.add(mergedInto === undefined ? "deleted" : "merged");
  else if (before === undefined) kinds.add(isNew ? "new" : "returned");
  else if (after.retired === true && before.retired !== true) kinds.add("retired");
  else if (after.retired !== true && before.retired === true) kinds.add("returned");
  for (const field of fields)
    kinds.add(
      (ruleFields as readonly string[]).includes(field)
        ? "rule"
        : field === "name"
          ? "renamed"
          : field === "parentId"
            ? "moved"
            : "other",
    );
  if (mergedHere.length > 0) kinds.add("target");
  if (splitOff.length > 0) kinds.add("split");
  return changeKinds.filter((kind) => kinds.has(kind));
}

const listedAnywhere = (tree: CodeTree, id: CodeId): CodeId | undefined => tree.resolution.get(id);

const parentIn = (tree: CodeTree, id: CodeId): CodeId | undefined => tree.nodeOf.get(id)?.parent?.code.id;

/** Where a code changed from one version to the next, newest first; the first is `now` against the newest version. */
export interface CodeEdition {
  /** Undefined for what is not frozen yet. */
  readonly version: CodebookVersion | undefined;
  readonly change: CodeChange;
}

/**
 * What became of one code from version to version, newest first; versions in which it did not change are left out.
 *
 * @param versions in order, see `newest-version`
 */
export function codeEditions(
  codeId: CodeId,
  versions: readonly CodebookVersion[],
  now: CodeTree,
): readonly CodeEdition[] {
  const states = [codeTree([]), ...versions.map(treeOfVersion), now];
  const editions = states.slice(1).map((tree, at) => ({
    version: versions[at],
    change: changeOf(codeId, states[at]!, tree),
  }));
  return editions
    .filter(({ change }) => change.kinds.length > 0 && (change.before ?? change.after) !== undefined)
    .reverse();
}

/** Frozen copies never change: each is made a tree once. */
const trees = new WeakMap<CodebookVersion, CodeTree>();

export function treeOfVersion(version: CodebookVersion): CodeTree {
  let tree = trees.get(version);
  if (tree === undefined) trees.set(version, (tree = codeTree(version.codes)));
  return tree;
}
