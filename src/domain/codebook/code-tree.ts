import { resolveCodes, type CodeResolution } from "#domain/codebook/resolve-codes";
import { withoutRings } from "#domain/codebook/without-rings";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";

/** A code in its place in the tree, after merges and deletions. */
export interface CodeNode {
  readonly code: Code;
  readonly parent: CodeNode | undefined;
  /** In order. */
  readonly children: readonly CodeNode[];
  /** 0 at the top. */
  readonly depth: number;
  /** Names from the top down to this code's own. */
  readonly path: readonly string[];
  /** Codes merged into this one, by way of others too; by order, then name. */
  readonly merged: readonly Code[];
}

/** The codebook as it is read now. Every code is a node, merged into one, or among `deleted`. */
export interface CodeTree {
  readonly roots: readonly CodeNode[];
  /** Every node, parents before children, in the order they are listed to people. */
  readonly nodes: readonly CodeNode[];
  /** The node a code counts for: a merged code's is its target's. None for codes that are, or lead to, a deleted one. */
  readonly nodeOf: ReadonlyMap<CodeId, CodeNode>;
  /** Deleted codes and those merged into them: their codings wait for a person's decision. */
  readonly deleted: readonly Code[];
  readonly resolution: CodeResolution;
}

type NodeDraft = { -readonly [Field in keyof CodeNode]: CodeNode[Field] } & {
  children: NodeDraft[];
  merged: Code[];
};

/** Order among siblings: `order`, then name, then id so that no two codes tie. */
export const compareCodes = (a: Code, b: Code): number =>
  a.order - b.order || compare(a.name, b.name) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Builds the tree. Children of a merged code hang under its target; children of a deleted code under its nearest parent
 * that stands; a parent that is not there counts as none. Where moves made at the same time close a ring of parents, the
 * eldest of the ring goes to the top. The result depends on the records alone, not on their order.
 */
export function codeTree(codes: Iterable<Code>): CodeTree {
  const records = new Map<CodeId, Code>();
  for (const code of codes) records.set(code.id, code);
  const sorted = [...records.values()].sort(compareCodes);
  const resolution = resolveCodes(sorted);
  const drafts = new Map<CodeId, NodeDraft>();
  for (const code of sorted)
    if (resolution.get(code.id) === code.id && code.deleted !== true)
      drafts.set(code.id, { code, parent: undefined, children: [], depth: 0, path: [], merged: [] });

  for (const [id, parentId] of parentsOf(drafts, records, resolution)) {
    const draft = drafts.get(id)!;
    draft.parent = drafts.get(parentId)!;
    drafts.get(parentId)!.children.push(draft);
  }
  const nodeOf = new Map<CodeId, CodeNode>();
  const deleted: Code[] = [];
  for (const code of sorted) {
    const draft = drafts.get(resolution.get(code.id)!);
    if (draft === undefined) deleted.push(code);
    else nodeOf.set(code.id, draft);
    if (draft !== undefined && draft.code !== code) draft.merged.push(code);
  }
  const nodes: CodeNode[] = [];
  const settle = (draft: NodeDraft): void => {
    draft.depth = draft.parent === undefined ? 0 : draft.parent.depth + 1;
    draft.path = [...(draft.parent?.path ?? []), draft.code.name];
    nodes.push(draft);
    draft.children.forEach(settle);
  };
  const roots = [...drafts.values()].filter((draft) => draft.parent === undefined);
  roots.forEach(settle);
  return { roots, nodes, nodeOf, deleted, resolution };
}

/** Each node's parent among the nodes, in the order of `nodes`; top codes are left out. */
function parentsOf(
  nodes: ReadonlyMap<CodeId, NodeDraft>,
  records: ReadonlyMap<CodeId, Code>,
  resolution: CodeResolution,
): ReadonlyMap<CodeId, CodeId> {
  const parents = new Map<CodeId, CodeId>();
  for (const [id, { code }] of nodes) {
    const passed = new Set<CodeId>();
    let next = code.parentId;
    while (next !== undefined && records.has(next) && !passed.has(next)) {
      passed.add(next);
      const target: CodeId = resolution.get(next)!;
      if (target === id)
        next = records.get(next)!.parentId; // it was merged into its own child, which takes its place
      else if (!nodes.has(target)) next = records.get(target)!.parentId;
      else {
        parents.set(id, target);
        break;
      }
    }
  }
  const age = (id: CodeId): number => nodes.get(id)!.code.createdAt;
  return withoutRings(parents, (ring) =>
    ring.reduce((eldest, id) =>
      age(id) < age(eldest) || (age(id) === age(eldest) && id < eldest) ? id : eldest,
    ),
  );
}
