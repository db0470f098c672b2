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

/** Two or three codes side by side. */
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

export function compareCodes(index: ProjectIndex, codeIds: readonly CodeId[]): CodeComparison {
  const rows: ComparedRow[] = [];
  const totals = codeIds.map(() => ({ mentions: 0, sources: 0 }));
  const byCoder = new Map<CoderId, number[]>();
  const pairs = codeIds.flatMap((_, a) =>
    codeIds.slice(a + 1).map((__, at) => ({ a, b: a + 1 + at, rows: 0, sameCoder: 0 })),
  );
  const extentOf = (coding: Coding): TextRange => index.extentOf(coding);
  for (const { id: sourceId } of index.sourceList) {
    const ofCodes = codeIds.map((codeId) => index.codingsOfCodeIn(sourceId, codeId));
    for (const [at, codings] of ofCodes.entries()) {
      if (codings.length > 0) totals[at]!.sources++;
      for (const [coderId, mentions] of mentionsIn(codings, extentOf)) {
        totals[at]!.mentions += mentions;
        const counts = byCoder.get(coderId) ?? codeIds.map(() => 0);
        counts[at]! += mentions;
        byCoder.set(coderId, counts);
      }
    }
    for (const row of rowsOf(ofCodes, extentOf)) {
      rows.push({ sourceId, ...row.range, cells: row.cells, overlaps: codesMeet(row.cells, extentOf) });
      for (const pair of pairs) {
        const met = meetings(row.cells[pair.a]!, row.cells[pair.b]!, extentOf);
        if (met.length > 0) pair.rows++;
        if (met.some(([one, other]) => one.coderId === other.coderId)) pair.sameCoder++;
      }
    }
  }
  return { rows, totals, byCoder, pairs };
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

const meetings = (
  a: readonly Coding[],
  b: readonly Coding[],
  extentOf: (coding: Coding) => TextRange,
): readonly (readonly [Coding, Coding])[] =>
  a.flatMap((one) =>
    b
      .filter((other) => {
        const [x, y] = [extentOf(one), extentOf(other)];
        return x.start < y.end && y.start < x.end;
      })
      .map((other) => [one, other] as const),
  );

const codesMeet = (cells: readonly (readonly Coding[])[], extentOf: (coding: Coding) => TextRange): boolean =>
  cells.some((one, a) => cells.slice(a + 1).some((other) => meetings(one, other, extentOf).length > 0));
