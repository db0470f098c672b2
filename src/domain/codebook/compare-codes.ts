import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";
import { mentionsIn } from "#domain/query/source-codings";

/** Passages of the compared codes that share words, directly or by way of others: one line of the comparison. */
export interface ComparedRow extends TextRange {
  readonly sourceId: SourceId;
  /** By code, in the order they are compared: its codings in this line, by start. */
  readonly cells: readonly (readonly Coding[])[];
  /** Whether codings of different codes share words in it. */
  readonly overlaps: boolean;
}

/** Two or three codes side by side, each with the codes below it, as the tree counts them. */
export interface CodeComparison {
  /** By source, then place. */
  readonly rows: readonly ComparedRow[];
  /** By code. */
  readonly totals: readonly { readonly mentions: number; readonly sources: number }[];
  /** Mentions by coder, a number a code; coders who used none are left out. */
  readonly byCoder: ReadonlyMap<CoderId, readonly number[]>;
  /** For each two of the codes: in how many lines they share words, and in how many of those one coder used both. */
  readonly pairs: readonly {
    readonly a: number;
    readonly b: number;
    readonly rows: number;
    readonly sameCoder: number;
  }[];
}

/**
 * Compares codes by their codings. A code stands for those below it too; where one of these is compared itself, it and what is below
 * it stand there alone.
 *
 * @param codeIds codes of the tree, none twice
 */
export function compareCodes(index: ProjectIndex, codeIds: readonly CodeId[]): CodeComparison {
  const rows: ComparedRow[] = [];
  const members = codeIds.map((codeId) => membersOf(index.codeTree, codeId, codeIds));
  const totals = codeIds.map(() => ({ mentions: 0, sources: 0 }));
  const byCoder = new Map<CoderId, number[]>();
  const pairs = codeIds.flatMap((_, a) =>
    codeIds.slice(a + 1).map((__, at) => ({ a, b: a + 1 + at, rows: 0, sameCoder: 0 })),
  );
  const extentOf = (coding: Coding): TextRange => index.extentOf(coding);
  for (const { id: sourceId } of index.sourceList) {
    const ofMembers = members.map((ids) => ids.map((codeId) => index.codingsOfCodeIn(sourceId, codeId)));
    for (const [at, lists] of ofMembers.entries()) {
      const total = totals[at]!;
      if (lists.some((codings) => codings.length > 0)) total.sources++;
      for (const [coderId, mentions] of lists.flatMap((codings) => [...mentionsIn(codings, extentOf)])) {
        total.mentions += mentions;
        const counts = byCoder.get(coderId) ?? codeIds.map(() => 0);
        counts[at]! += mentions;
        byCoder.set(coderId, counts);
      }
    }
    for (const { range, cells } of rowsOf(
      ofMembers.map((lists) => lists.flat()),
      extentOf,
    )) {
      let overlaps = false;
      for (const pair of pairs) {
        const [one, other] = [cells[pair.a]!, cells[pair.b]!];
        if (!shareWords(one, other, extentOf)) continue;
        overlaps = true;
        pair.rows++;
        if (oneCoderSharesWords(one, other, extentOf)) pair.sameCoder++;
      }
      rows.push({ sourceId, ...range, cells, overlaps });
    }
  }
  return { rows, totals, byCoder, pairs };
}

/** A code and the codes below it, without those that are compared themselves and what is below them. */
function membersOf(tree: CodeTree, codeId: CodeId, compared: readonly CodeId[]): readonly CodeId[] {
  const node = tree.nodeOf.get(codeId);
  const below = ({ children }: CodeNode): readonly CodeId[] =>
    children
      .filter(({ code }) => !compared.includes(code.id))
      .flatMap((child) => [child.code.id, ...below(child)]);
  return node === undefined ? [codeId] : [codeId, ...below(node)];
}

type Row = { range: { start: number; end: number }; cells: Coding[][] };

function rowsOf(
  ofCodes: readonly (readonly Coding[])[],
  extentOf: (coding: Coding) => TextRange,
): readonly Row[] {
  const all = ofCodes
    .flatMap((codings, code) => codings.map((coding) => ({ coding, code, extent: extentOf(coding) })))
    .filter(({ extent }) => extent.start < extent.end)
    .sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end);
  const rows: Row[] = [];
  for (const { coding, code, extent } of all) {
    let row = rows.at(-1);
    if (row === undefined || extent.start >= row.range.end)
      rows.push((row = { range: { ...extent }, cells: ofCodes.map(() => []) }));
    row.range.end = Math.max(row.range.end, extent.end);
    row.cells[code]!.push(coding);
  }
  return rows;
}

/** Whether a coding of one cell and one of another share words. Both by start; linear. */
function shareWords(
  one: readonly Coding[],
  other: readonly Coding[],
  extentOf: (coding: Coding) => TextRange,
): boolean {
  const ends = [-1, -1];
  const cells = [one, other].map((codings) => codings.map(extentOf));
  const at = [0, 0];
  for (;;) {
    const [a, b] = [cells[0]![at[0]!], cells[1]![at[1]!]];
    const next = b === undefined || (a !== undefined && a.start <= b.start) ? 0 : 1;
    const extent = next === 0 ? a : b;
    if (extent === undefined) return false;
    if (extent.start < ends[1 - next]!) return true;
    ends[next] = Math.max(ends[next]!, extent.end);
    at[next]!++;
  }
}

const oneCoderSharesWords = (
  one: readonly Coding[],
  other: readonly Coding[],
  extentOf: (coding: Coding) => TextRange,
): boolean =>
  [...new Set(one.map(({ coderId }) => coderId))].some((coderId) =>
    shareWords(
      one.filter((coding) => coding.coderId === coderId),
      other.filter((coding) => coding.coderId === coderId),
      extentOf,
    ),
  );
