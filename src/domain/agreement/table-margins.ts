import { weightOf, type AgreementWeights } from "#domain/agreement/agreement-weights";
import type { ContingencyTable } from "#domain/agreement/contingency-table";
import type { UndefinedReason } from "#domain/agreement/figure";
import { oneCategoryReason } from "#domain/agreement/undefined-reason";

/** A table of two coders as shares of its units. */
export interface Margins {
  /** p_kl, row by row. */
  readonly cells: Float64Array;
  /** p_k. of the first coder and p_.l of the second. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Σ_kl w_kl p_kl. */
  readonly observed: number;
}

/** The table as shares. Every number is NaN for an empty table, so ask {@link tableReason} first. */
export function marginsOf(
  { categories, counts, used }: ContingencyTable,
  weights: AgreementWeights,
): Margins {
  const size = categories.length;
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const cells = counts.map((count) => count / used);
  let observed = 0;
  for (let k = 0; k < size; k++)
    for (let l = 0; l < size; l++) {
      const share = cells[k * size + l]!;
      first[k]! += share;
      second[l]! += share;
      observed += share * weightOf(weights, k, l);
    }
  return { cells, first, second, observed };
}

/** Why a table has no coefficient corrected for chance, or `undefined` where it has one. */
export function tableReason({
  categories,
  counts,
  used,
  unpaired,
}: ContingencyTable): UndefinedReason | undefined {
  if (used === 0) return unpaired === 0 ? "empty" : "no-pairable-units";
  const only = counts.findIndex((count) => count > 0);
  const size = categories.length;
  return counts[only] === used && only % (size + 1) === 0
    ? oneCategoryReason(categories, only % size)
    : undefined;
}
