import { foldLetters } from "#domain/codebook/fold-letters";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";

/** Two codes that may be one, and why; each share from 0 to 1, absent where it tells nothing. */
export interface NearDuplicate {
  readonly a: Code;
  readonly b: Code;
  /** Pairs of letters that the names have in common (Dice). */
  readonly name?: number;
  /** Words that the definitions have in common, of all in either (Jaccard). */
  readonly definition?: number;
  /** Coded text of the code with less of it that the other has too, where that is heavy. */
  readonly overlap?: number;
}

/** From here on a likeness is worth a look. Chosen by trial on public codebooks: below, lists fill with opposites and siblings. */
const nameBar = 0.8;
const definitionBar = 0.6;
const overlapBar = 0.75;
/** Fewer passages than this of either code say nothing about overlap. */
const fewestPassages = 4;
/** Words of a definition shorter than this are mostly grammar. */
const shortestWord = 4;

/**
 * Codes that look alike in name, in definition, or in what they are put on; the likest first. Nothing is done with them. Of codes
 * one of which stands under the other, names and passages are not compared: they are meant to be near.
 */
export function nearDuplicates(index: ProjectIndex): readonly NearDuplicate[] {
  const nodes = index.codeTree.nodes.filter(({ code }) => code.isCodable && code.retired !== true);
  const overlaps = coveredShares(index);
  const looks = nodes.map((node) => ({
    node,
    letters: letterPairs(node.code.name),
    words: contentWords(node.code.definition ?? ""),
  }));
  const found: { pair: NearDuplicate; weight: number }[] = [];
  for (const [at, one] of looks.entries())
    for (const other of looks.slice(at + 1)) {
      if (one.node.parent === other.node || other.node.parent === one.node) continue;
      const likeness = {
        name: dice(one.letters, other.letters),
        definition: jaccard(one.words, other.words),
        overlap: overlaps.get(pairKey(one.node.code.id, other.node.code.id)) ?? 0,
      };
      const pair = {
        a: one.node.code,
        b: other.node.code,
        ...(likeness.name >= nameBar ? { name: likeness.name } : {}),
        ...(likeness.definition >= definitionBar ? { definition: likeness.definition } : {}),
        ...(likeness.overlap >= overlapBar ? { overlap: likeness.overlap } : {}),
      };
      const weight = (pair.name ?? 0) + (pair.definition ?? 0) + (pair.overlap ?? 0);
      if (weight > 0) found.push({ pair, weight });
    }
  return found.sort((a, b) => b.weight - a.weight).map(({ pair }) => pair);
}

/** Names a pair whichever way round. */
export const pairKey = (a: CodeId, b: CodeId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Sorted, so that two lists are compared in one walk. */
function letterPairs(name: string): readonly string[] {
  const folded = ` ${foldLetters(name)
    .text.replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  const pairs: string[] = [];
  for (let at = 0; at + 1 < folded.length; at++) pairs.push(folded.slice(at, at + 2));
  return pairs.sort();
}

function contentWords(text: string): ReadonlySet<string> {
  const words = foldLetters(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= shortestWord));
}

function dice(a: readonly string[], b: readonly string[]): number {
  if (Math.min(a.length, b.length) / Math.max(a.length, b.length) < nameBar / 2) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) {
      common++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  return (2 * common) / (a.length + b.length);
}

/** 0 where either has too few words to tell. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 3 || b.size < 3) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

interface Stretch {
  readonly codeId: CodeId;
  readonly start: number;
  end: number;
}

/** For each two codes that share words: what share of the lesser one's coded text, by anybody, the other covers. */
function coveredShares(index: ProjectIndex): ReadonlyMap<string, number> {
  const lengths = new Map<CodeId, number>();
  const passages = new Map<CodeId, number>();
  const shared = new Map<string, { a: CodeId; b: CodeId; length: number }>();
  for (const { id } of index.sourceList) {
    let open: Stretch[] = [];
    for (const stretch of stretchesIn(index, id)) {
      const { codeId, start, end } = stretch;
      lengths.set(codeId, (lengths.get(codeId) ?? 0) + end - start);
      passages.set(codeId, (passages.get(codeId) ?? 0) + 1);
      open = open.filter((each) => each.end > start);
      for (const each of open) {
        const key = pairKey(each.codeId, codeId);
        const pair = shared.get(key) ?? { a: each.codeId, b: codeId, length: 0 };
        pair.length += Math.min(each.end, end) - start;
        shared.set(key, pair);
      }
      open.push(stretch);
    }
  }
  const shares = new Map<string, number>();
  for (const [key, { a, b, length }] of shared)
    if (passages.get(a)! >= fewestPassages && passages.get(b)! >= fewestPassages)
      shares.set(key, length / Math.min(lengths.get(a)!, lengths.get(b)!));
  return shares;
}

/** What is coded with each code in a source, everybody's passages joined; by start. */
function stretchesIn(
  index: ProjectIndex,
  sourceId: Parameters<ProjectIndex["codingsOf"]>[0],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const last = new Map<CodeId, Stretch>();
  for (const coding of index.codingsOf(sourceId)) {
    const codeId = index.resolve(coding.codeId)!;
    const { start, end } = index.extentOf(coding);
    if (start === end) continue;
    const before = last.get(codeId);
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
    else {
      const stretch = { codeId, start, end };
      last.set(codeId, stretch);
      stretches.push(stretch);
    }
  }
  return stretches;
}
