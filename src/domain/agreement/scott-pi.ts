import { identityWeights, weightOf, type AgreementWeights } from "#domain/agreement/agreement-weights";
import { vanishes } from "#domain/agreement/chance-corrected";
import { unitsOf, type ContingencyTable } from "#domain/agreement/contingency-table";
import type { Figure } from "#domain/agreement/figure";
import { studentInterval, usualLevel } from "#domain/agreement/student-interval";
import { marginsOf, tableReason } from "#domain/agreement/table-margins";

/**
 * Scott's pi of two coders: chance is both drawing from the categories as the two together use them. Units that one of
 * them did not rate are dropped; Fleiss' kappa of two coders keeps them.
 *
 * In [-1, 1], 0 being chance. The standard error is that of a table, Gwet's with n in place of n − 1.
 *
 * @returns undefined where the two rated nothing together, where they put every unit in one and the same category, and
 *   (`no-variation`) where the weights leave nothing to disagree on
 * @see Scott (1955), Public Opinion Quarterly 19:321; Gwet (2014), 4th ed., chapter 2; R package irrCAC, scott2.table
 */
export function scottPi(
  table: ContingencyTable,
  weights: AgreementWeights = identityWeights(table.categories),
  level = usualLevel,
): Figure {
  const reason = tableReason(table);
  if (reason !== undefined) return { undefined: reason };
  const { cells, first, second, observed } = marginsOf(table, weights);
  const pooled = first.map((share, k) => (share + second[k]!) / 2);
  const byChance = pooled.map((_, k) =>
    pooled.reduce(
      (sum, share, l) => sum + (share * (weightOf(weights, k, l) + weightOf(weights, l, k))) / 2,
      0,
    ),
  );
  const expected = pooled.reduce((sum, share, k) => sum + share * byChance[k]!, 0);
  const correctable = 1 - expected;
  if (vanishes(correctable)) return { undefined: "no-variation" };
  const value = (observed - expected) / correctable;
  const counted = { value, ...unitsOf(table) };
  let squares = 0;
  for (let k = 0; k < pooled.length; k++)
    for (let l = 0; l < pooled.length; l++)
      squares +=
        cells[k * pooled.length + l]! *
        (weightOf(weights, k, l) - (1 - value) * (byChance[k]! + byChance[l]!)) ** 2;
  const variance = squares - (observed - 2 * (1 - value) * expected) ** 2;
  const se = Math.sqrt(Math.max(0, variance) / table.used) / correctable;
  if (table.used < 2) return { ...counted, se };
  return { ...counted, se, interval: studentInterval(value, se, table.used - 1, level) };
}
