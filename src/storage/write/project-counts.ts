import type { TableName } from "#domain/model/patch";
import type { Code, Coder, Coding, Source } from "#domain/model/records";
import type { ProjectCounts } from "#storage/rows";

type CountedTable = keyof ProjectCounts;

export const noCounts: ProjectCounts = { sources: 0, codes: 0, coders: 0, codings: 0 };

/** The counts after one record changed from `before` to `after`. Removed, deleted and merged records do not count, nor do agreed layers as coders. */
export function countsAfter(
  counts: ProjectCounts,
  table: TableName,
  before: object | undefined,
  after: object | undefined,
): ProjectCounts {
  if (!isCountedTable(table)) return counts;
  const difference = Number(stands(table, after)) - Number(stands(table, before));
  return difference === 0 ? counts : { ...counts, [table]: counts[table] + difference };
}

const isCountedTable = (table: TableName): table is CountedTable => table in noCounts;

function stands(table: CountedTable, record: object | undefined): boolean {
  if (record === undefined) return false;
  switch (table) {
    case "sources":
    case "codings":
      return (record as Source | Coding).removed !== true;
    case "codes":
      return (record as Code).deleted !== true && (record as Code).mergedInto === undefined;
    case "coders":
      return (record as Coder).agreedIn === undefined;
  }
}
