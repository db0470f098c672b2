import { identityWeights } from "#domain/agreement/agreement-weights";
import { vanishes } from "#domain/agreement/chance-corrected";
import { unitsOf, type ContingencyTable } from "#domain/agreement/contingency-table";
import type { Figure } from "#domain/agreement/figure";
import { marginsOf } from "#domain/agreement/table-margins";

/**
 * Kappa of two coders pooled over codes: observed and chance agreement are averaged over the codes first and kappa is
 * made of the averages, so that rare codes do not swing it as they do a mean of kappas.
 *
 * In [-1, 1], 0 being chance. Codes whose table is empty are left out; the units counted are those of all tables.
 *
 * @param tables one a code
 * @returns undefined where no table has units, and (`no-variation`) where no code leaves anything to disagree on
 * @see De Vries, Elliott, Kanouse & Teleki (2008), Field Methods 20:272
 */
export function pooledKappa(tables: readonly ContingencyTable[]): Figure {
  const filled = tables.filter(({ used }) => used > 0);
  if (filled.length === 0) {
    const anyRated = tables.some(({ unpaired }) => unpaired > 0);
    return { undefined: anyRated ? "no-pairable-units" : "empty" };
  }
  let [observed, expected] = [0, 0];
  for (const table of filled) {
    const margins = marginsOf(table, identityWeights(table.categories));
    observed += margins.observed / filled.length;
    expected += margins.first.reduce((sum, share, k) => sum + share * margins.second[k]!, 0) / filled.length;
  }
  const total = (of: "used" | "dropped") => tables.reduce((sum, table) => sum + unitsOf(table)[of], 0);
  if (vanishes(1 - expected)) return { undefined: "no-variation" };
  return { value: (observed - expected) / (1 - expected), used: total("used"), dropped: total("dropped") };
}
