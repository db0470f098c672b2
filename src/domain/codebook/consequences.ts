import { codesUnder } from "#domain/codebook/code-usage";
import type { CodeNode } from "#domain/codebook/code-tree";
import { topmost } from "#domain/codebook/plan-codes-move";
import type { CodeId, CodebookVersionId, CoderId, MemoId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { mentionsIn } from "#domain/query/source-codings";

/** What a change of some codes touches, in numbers, before it is made. */
export interface Reach {
  /** Mentions of the codes themselves. */
  readonly mentions: number;
  /** Codings of them, which stay their coders'. */
  readonly codings: number;
  /** Of somebody else than the one who asks. */
  readonly othersCodings: number;
  /** Coders who used them. */
  readonly coders: number;
  /** Codes below them, at any depth, that are not among them. */
  readonly subCodes: number;
  /** Memos on the codes and on their codings. */
  readonly memos: number;
  /** Frozen versions that hold one of them, by number; they stay as they are. */
  readonly versions: readonly number[];
}

export function reachOf(
  index: ProjectIndex,
  codeIds: readonly CodeId[],
  coderId: CoderId | undefined,
): Reach {
  const nodes = codeIds.map((id) => index.codeTree.nodeOf.get(id)).filter((node) => node !== undefined);
  const codings = nodes.flatMap(({ code }) => index.codingsOfCode(code.id));
  const memos = new Set<MemoId>();
  for (const { code, merged } of nodes)
    for (const { id } of [code, ...merged])
      for (const memo of index.memosOf({ codeId: id })) memos.add(memo.id);
  for (const { id } of codings) for (const memo of index.memosOf({ codingId: id })) memos.add(memo.id);
  return {
    mentions: nodes.reduce((sum, { code }) => sum + index.mentions(code.id), 0),
    codings: codings.length,
    othersCodings: codings.filter((coding) => coding.coderId !== coderId).length,
    coders: new Set(codings.map((coding) => coding.coderId)).size,
    subCodes: subCodesOf(nodes),
    memos: memos.size,
    versions: versionsWith(index, codeIds),
  };
}

function subCodesOf(nodes: readonly CodeNode[]): number {
  const own = new Set(nodes.map(({ code }) => code.id));
  return new Set(nodes.flatMap(codesUnder).filter((id) => !own.has(id))).size;
}

function versionsWith(index: ProjectIndex, codeIds: readonly CodeId[]): readonly number[] {
  const ids = new Set(codeIds);
  const holding = new Map<CodebookVersionId, number>();
  for (const { id, number, codes } of index.codebookVersions.values())
    if (codes.some((code) => ids.has(code.id))) holding.set(id, number);
  return [...holding.values()].sort((a, b) => a - b);
}

/** What becomes of the mentions when codes are merged. */
export interface MergedMentions {
  /** Of the codes that are merged, and of the one they go into. */
  readonly merged: number;
  readonly target: number;
  readonly after: number;
  /** Mentions fewer: one coder's passages of both codes share words and become one. */
  readonly joined: number;
}

export function mentionsAfterMerge(
  index: ProjectIndex,
  codeIds: readonly CodeId[],
  targetId: CodeId,
): MergedMentions {
  const ids = [...new Set([...codeIds, targetId])];
  const merged = codeIds.reduce((sum, id) => sum + index.mentions(id), 0);
  const target = index.mentions(targetId);
  let after = 0;
  for (const { id } of index.sourceList) {
    const together = ids.flatMap((codeId) => index.codingsOfCodeIn(id, codeId));
    for (const count of mentionsIn(byStart(index, together), (coding) => index.extentOf(coding)).values())
      after += count;
  }
  return { merged, target, after, joined: merged + target - after };
}

const byStart = (index: ProjectIndex, codings: readonly Coding[]): readonly Coding[] =>
  codings.toSorted((a, b) => index.extentOf(a).start - index.extentOf(b).start);

/** How many codes come along when these are moved, below them and not chosen themselves. */
export function movedAlong(index: ProjectIndex, codeIds: readonly CodeId[]): number {
  const moving = topmost(index.codeTree, codeIds);
  const all = new Set(moving.flatMap(codesUnder));
  return all.size - new Set(codeIds).size;
}
