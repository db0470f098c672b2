import { isDefined, type Figure, type Interval } from "#domain/agreement/figure";
import type { PresenceFigures } from "#domain/agreement/units-figures";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";

/** What the table of codes says of one of them. */
export interface CodeRow {
  readonly code: Code;
  readonly figures: PresenceFigures;
  readonly interval: Interval | undefined;
  /** Disagreements without a decision; undefined where there are none to decide. */
  readonly open: number | undefined;
  /** Its alpha in the closed round before, if it had one. */
  readonly earlier: number | undefined;
}

/** Columns that rows can be put in the order of; of coders `coder-0`, `coder-1`, … */
export type CodeColumnName = "code" | "coded" | "percent" | "alpha" | "ac1" | "open" | `coder-${number}`;

export interface CodeOrder {
  readonly by: CodeColumnName;
  readonly isDescending: boolean;
}

/** The lowest last, so that what needs work stands together at the end. */
export const usualOrder: CodeOrder = { by: "alpha", isDescending: true };

/** What a click on a column's head asks for: numbers begin with the largest, names with A. */
export const orderAfter = (now: CodeOrder, by: CodeColumnName): CodeOrder =>
  now.by === by ? { by, isDescending: !now.isDescending } : { by, isDescending: by !== "code" };

/** Rows in order; those without the number last whichever way, ties in the codebook's order. */
export function orderedRows(rows: readonly CodeRow[], { by, isDescending }: CodeOrder): readonly CodeRow[] {
  const sign = isDescending ? -1 : 1;
  if (by === "code") return rows.toSorted((a, b) => sign * a.code.name.localeCompare(b.code.name));
  return rows.toSorted((a, b) => {
    const [first, second] = [numberOf(a, by), numberOf(b, by)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return sign * (first - second);
  });
}

function numberOf({ figures, open }: CodeRow, by: Exclude<CodeColumnName, "code">): number | undefined {
  switch (by) {
    case "coded":
      return figures.coded;
    case "percent":
      return valueOf(figures.percentAgreement);
    case "alpha":
      return valueOf(figures.alpha);
    case "ac1":
      return valueOf(figures.ac1);
    case "open":
      return open;
    default:
      return figures.prevalence[Number(by.slice("coder-".length))];
  }
}

const valueOf = (figure: Figure): number | undefined => (isDefined(figure) ? figure.value : undefined);

/** How many disagreements each code is part of. */
export function openByCode(
  disagreements: readonly { readonly codeIds: readonly CodeId[] }[],
): ReadonlyMap<CodeId, number> {
  const counts = new Map<CodeId, number>();
  for (const { codeIds } of disagreements)
    for (const id of codeIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
