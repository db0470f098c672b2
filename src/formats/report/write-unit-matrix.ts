import type { UnitRow } from "#domain/report/unit-matrix";
import type { SourceId } from "#domain/model/ids";
import { csvLine, csvText } from "#formats/report/write-csv";

/** Columns before the marks; how many units a row stands for only where that is not 1 throughout. */
export const unitColumns = ["unit", "source", "turn", "start", "end", "count"] as const;
export type UnitColumn = (typeof unitColumns)[number];

/** What the table of units says beside numbers. */
export interface UnitMatrixWording {
  readonly column: Readonly<Record<UnitColumn, string>>;
  /** Of the columns of marks: each code for each coder, codes first. */
  readonly marks: readonly string[];
  readonly sourceName: (sourceId: SourceId) => string;
}

/** Units by codes and coders as csv: 1 coded, 0 looked at and not coded, empty not looked at. */
export function writeUnitMatrix(
  rows: Iterable<UnitRow>,
  { column, marks, sourceName }: UnitMatrixWording,
  isCounted: boolean,
): string {
  const shown = unitColumns.filter((name) => name !== "count" || isCounted);
  const lines = [csvLine([...shown.map((name) => column[name]), ...marks])];
  for (const row of rows) {
    const { unit, sourceId, turn, start, end, count } = row;
    const before = [unit, sourceName(sourceId), turn, start, end, ...(isCounted ? [count] : [])];
    lines.push(csvLine([...before, ...row.marks]));
  }
  return csvText(lines);
}
