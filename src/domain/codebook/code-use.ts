import { rollUp } from "#domain/codebook/roll-up";
import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";

/** Mentions of a code with the codes below it, by everybody. */
export interface CodeUse {
  readonly total: number;
  /** Along the list of sources: one number a source, or a few neighbours together where they are many. */
  readonly bars: readonly number[];
}

/** No more bars than this are drawn beside a code. */
const barLimit = 18;

/** Codes that codings were made with, each with the one it counts for. */
type CountsFor = ReadonlyMap<CodeId, CodeId>;

interface SourceUse {
  readonly list: readonly Coding[];
  /** Mentions by the code they count for, without sub-codes. */
  readonly counts: Map<CodeId, number>;
}

/**
 * How much every code is used, for the codebook's columns. Sources in which nothing changed since it was asked last are not
 * counted anew, and a code of which nothing changed keeps the same object.
 */
export class CodeUses {
  readonly #sources = new Map<SourceId, SourceUse>();
  #tree: CodeTree | undefined;
  #uses: ReadonlyMap<CodeId, CodeUse> = new Map();

  of(index: ProjectIndex): ReadonlyMap<CodeId, CodeUse> {
    const changed = this.#recoded(index.codeTree);
    this.#tree = index.codeTree;
    const all = new Map([...index.codeTree.nodeOf].map(([id, { code }]) => [id, code.id]));
    const some = new Map([...all].filter(([, codeId]) => changed.has(codeId)));
    const { sourceList } = index;
    const bars = Math.min(barLimit, sourceList.length);
    const own = new Map<CodeId, number[]>();
    for (const [at, { id }] of sourceList.entries()) {
      const bar = Math.floor((at * bars) / sourceList.length);
      for (const [codeId, count] of this.#countsIn(index, id, all, changed, some)) {
        let ofCode = own.get(codeId);
        if (ofCode === undefined) own.set(codeId, (ofCode = new Array<number>(bars).fill(0)));
        ofCode[bar]! += count;
      }
    }
    const none = new Array<number>(bars).fill(0);
    const rolled = rollUp<readonly number[]>(
      index.codeTree,
      ({ id }) => own.get(id) ?? none,
      (a, b) => a.map((count, bar) => count + b[bar]!),
    );
    const before = this.#uses;
    this.#uses = new Map(
      [...rolled].map(([codeId, counts]) => {
        const was = before.get(codeId);
        const same = was !== undefined && equalCounts(was.bars, counts);
        return [codeId, same ? was : { total: counts.reduce((sum, n) => sum + n, 0), bars: counts }];
      }),
    );
    return this.#uses;
  }

  /** Codes that codings counted for, or count for now, where that changed since it was asked last. */
  #recoded(tree: CodeTree): ReadonlySet<CodeId> {
    const changed = new Set<CodeId>();
    const before = this.#tree;
    if (before === undefined || before === tree) return changed;
    for (const id of tree.resolution.keys()) {
      const was = before.nodeOf.get(id)?.code.id;
      const is = tree.nodeOf.get(id)?.code.id;
      if (was === is) continue;
      for (const codeId of [was, is]) if (codeId !== undefined) changed.add(codeId);
    }
    return changed;
  }

  #countsIn(
    index: ProjectIndex,
    sourceId: SourceId,
    all: CountsFor,
    changed: ReadonlySet<CodeId>,
    some: CountsFor,
  ): ReadonlyMap<CodeId, number> {
    const list = index.codingsOf(sourceId);
    const known = this.#sources.get(sourceId);
    if (known?.list === list) {
      if (changed.size > 0) {
        for (const codeId of changed) known.counts.delete(codeId);
        for (const [codeId, count] of mentionsOf(index, list, some)) known.counts.set(codeId, count);
      }
      return known.counts;
    }
    const counts = mentionsOf(index, list, all);
    this.#sources.set(sourceId, { list, counts });
    return counts;
  }
}

/** Mentions by code in a source's codings, of the codes in `countsFor`; linear. */
function mentionsOf(index: ProjectIndex, list: readonly Coding[], countsFor: CountsFor): Map<CodeId, number> {
  const counts = new Map<CodeId, number>();
  const ends = new Map<CodeId, Map<CoderId, number>>();
  for (const coding of list) {
    const codeId = countsFor.get(coding.codeId);
    if (codeId === undefined) continue;
    const { start, end } = index.extentOf(coding);
    if (start === end) continue; // all its words were corrected away
    let ofCode = ends.get(codeId);
    if (ofCode === undefined) ends.set(codeId, (ofCode = new Map<CoderId, number>()));
    const runEnd = ofCode.get(coding.coderId) ?? -1;
    if (start >= runEnd) counts.set(codeId, (counts.get(codeId) ?? 0) + 1);
    ofCode.set(coding.coderId, Math.max(runEnd, end));
  }
  return counts;
}

const equalCounts = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((count, at) => count === b[at]);
