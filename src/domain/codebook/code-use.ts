import { rollUp } from "#domain/codebook/roll-up";
import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { Coding, Source } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { recountedCodes } from "#domain/query/recounted-codes";

/** Mentions of a code with the codes below it, by everybody. */
export interface CodeUse {
  readonly total: number;
  /** Along the list of sources: one number a source, or a few neighbours together where they are many. */
  readonly bars: readonly number[];
}

/** No more bars than this are drawn beside a code. */
const barLimit = 18;

interface SourceUse {
  readonly list: readonly Coding[];
  /** Mentions by the code they count for, without sub-codes. */
  readonly counts: Map<CodeId, number>;
}

/**
 * How much every code is used, for the codebook's columns. Only sources in which something changed since it was asked last are
 * counted anew, and of codes that were merged or came apart only those; a code of which nothing changed keeps the same object.
 */
export class CodeUses {
  readonly #sources = new Map<SourceId, SourceUse>();
  #sourceList: readonly Source[] = [];
  #tree: CodeTree | undefined;
  /** Bars of each code without those below it, added up over {@link #sources}. */
  readonly #own = new Map<CodeId, number[]>();
  #uses: ReadonlyMap<CodeId, CodeUse> = new Map();

  of(index: ProjectIndex): ReadonlyMap<CodeId, CodeUse> {
    const { sourceList, codeTree: tree } = index;
    const bars = Math.min(barLimit, sourceList.length);
    if (this.#sourceList !== sourceList) {
      this.#sources.clear(); // its bars may be others now
      this.#own.clear();
    }
    const changed = this.#recoded(tree);
    let isSame = this.#sourceList === sourceList && this.#tree === tree;
    for (const [at, { id }] of sourceList.entries()) {
      const list = index.codingsOf(id);
      const known = this.#sources.get(id);
      if (known?.list === list && changed.size === 0) continue;
      isSame = false;
      const bar = Math.floor((at * bars) / sourceList.length);
      const add = (codeId: CodeId, count: number): void => {
        this.#barsOf(codeId, bars)[bar]! += count;
      };
      if (known?.list === list)
        for (const codeId of changed) {
          const count = index.mentions(codeId, { sourceId: id });
          add(codeId, count - (known.counts.get(codeId) ?? 0));
          known.counts.set(codeId, count);
        }
      else {
        for (const [codeId, count] of known?.counts ?? []) add(codeId, -count);
        const counts = mentionsOf(index, list);
        for (const [codeId, count] of counts) add(codeId, count);
        this.#sources.set(id, { list, counts });
      }
    }
    this.#sourceList = sourceList;
    this.#tree = tree;
    if (!isSame) this.#uses = this.#rolledUp(tree, bars);
    return this.#uses;
  }

  #barsOf(codeId: CodeId, bars: number): number[] {
    let own = this.#own.get(codeId);
    if (own === undefined) this.#own.set(codeId, (own = new Array<number>(bars).fill(0)));
    return own;
  }

  #rolledUp(tree: CodeTree, bars: number): ReadonlyMap<CodeId, CodeUse> {
    const none = new Array<number>(bars).fill(0);
    const rolled = rollUp<readonly number[]>(
      tree,
      ({ id }) => this.#own.get(id) ?? none,
      (a, b) => a.map((count, bar) => count + b[bar]!),
    );
    const before = this.#uses;
    return new Map(
      [...rolled].map(([codeId, counts]) => {
        const was = before.get(codeId);
        const same = was !== undefined && equalCounts(was.bars, counts);
        // Copied: what is added up changes as sources are counted anew.
        return [codeId, same ? was : { total: counts.reduce((sum, n) => sum + n, 0), bars: [...counts] }];
      }),
    );
  }

  /** Codes that codings counted for, or count for now, where that changed since it was asked last. */
  #recoded(tree: CodeTree): ReadonlySet<CodeId> {
    const before = this.#tree;
    if (before === undefined || before === tree) return new Set();
    const recounted = [...recountedCodes(tree.resolution.keys(), before, tree).values()];
    const codeIds = recounted.flatMap((counted) => [counted.before, counted.after]);
    return new Set(codeIds.filter((codeId) => codeId !== undefined));
  }
}

/** Mentions of every code in a source's codings; linear. */
function mentionsOf(index: ProjectIndex, list: readonly Coding[]): Map<CodeId, number> {
  const counts = new Map<CodeId, number>();
  const ends = new Map<CodeId, Map<CoderId, number>>();
  for (const coding of list) {
    const codeId = index.resolve(coding.codeId);
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
