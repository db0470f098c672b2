import { identityWeights, weightOf, type AgreementWeights } from "#domain/agreement/agreement-weights";
import { vanishes } from "#domain/agreement/chance-corrected";
import { unitsOf, type ContingencyTable } from "#domain/agreement/contingency-table";
import type { Figure } from "#domain/agreement/figure";
import { normalQuantile } from "#domain/agreement/normal-quantile";
import { usualLevel } from "#domain/agreement/student-interval";
import { marginsOf, tableReason, type Margins } from "#domain/agreement/table-margins";

/**
 * Cohen's kappa of two coders, weighted where near misses count in part: chance is each coder drawing from their own
 * use of the categories. Units that one of them did not rate are dropped.
 *
 * In [-1, 1], 0 being chance. The standard error is Fleiss, Cohen and Everitt's for intervals, the interval
 * value ± z · se, not cut.
 *
 * @returns undefined where the two rated nothing together, where they put every unit in one and the same category, and
 *   (`no-variation`) where the weights leave nothing to disagree on
 * @see Cohen (1960), Educational and Psychological Measurement 20:37; Cohen (1968), Psychological Bulletin 70:213;
 *   Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72:323, equations 5 and 8
 */
export function cohenKappa(
  table: ContingencyTable,
  weights: AgreementWeights = identityWeights(table.categories),
  level = usualLevel,
): Figure {
  const reason = tableReason(table);
  if (reason !== undefined) return { undefined: reason };
  const margins = marginsOf(table, weights);
  const { toFirst, toSecond, expected } = expectedAgreement(margins, weights);
  const correctable = 1 - expected;
  if (vanishes(correctable)) return { undefined: "no-variation" };
  const { cells, observed } = margins;
  const value = (observed - expected) / correctable;
  let squares = 0;
  for (let k = 0; k < toFirst.length; k++)
    for (let l = 0; l < toSecond.length; l++)
      squares +=
        cells[k * weights.size + l]! *
        (weightOf(weights, k, l) - (1 - value) * (toFirst[k]! + toSecond[l]!)) ** 2;
  const variance = squares - (observed - 2 * (1 - value) * expected) ** 2;
  const se = Math.sqrt(Math.max(0, variance) / table.used) / correctable;
  const reach = normalQuantile((1 + level) / 2) * se;
  return {
    value,
    se,
    interval: { lower: value - reach, upper: value + reach, level, method: { kind: "normal" } },
    ...unitsOf(table),
  };
}

/**
 * The standard error of Cohen's kappa if the coders agreed by chance alone: for testing kappa against 0.
 * @returns undefined as {@link cohenKappa}
 * @see Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72:323, equations 6 and 9
 */
export function cohenKappaErrorUnderChance(
  table: ContingencyTable,
  weights: AgreementWeights = identityWeights(table.categories),
): Figure {
  const reason = tableReason(table);
  if (reason !== undefined) return { undefined: reason };
  const margins = marginsOf(table, weights);
  const { toFirst, toSecond, expected } = expectedAgreement(margins, weights);
  const correctable = 1 - expected;
  if (vanishes(correctable)) return { undefined: "no-variation" };
  let squares = 0;
  for (let k = 0; k < toFirst.length; k++)
    for (let l = 0; l < toSecond.length; l++)
      squares +=
        margins.first[k]! *
        margins.second[l]! *
        (weightOf(weights, k, l) - (toFirst[k]! + toSecond[l]!)) ** 2;
  const value = Math.sqrt(Math.max(0, squares - expected ** 2) / table.used) / correctable;
  return { value, ...unitsOf(table) };
}

/** Σ_kl w_kl p_k. p_.l, and how far each category of one coder agrees by chance with the other coder. */
function expectedAgreement({ first, second }: Margins, weights: AgreementWeights) {
  const toFirst = first.map((_, k) =>
    second.reduce((sum, share, l) => sum + share * weightOf(weights, k, l), 0),
  );
  const toSecond = second.map((_, l) =>
    first.reduce((sum, share, k) => sum + share * weightOf(weights, k, l), 0),
  );
  return { toFirst, toSecond, expected: first.reduce((sum, share, k) => sum + share * toFirst[k]!, 0) };
}
