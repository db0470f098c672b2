import { identityWeights, weightOf, type AgreementWeights } from "#domain/agreement/agreement-weights";
import { observe, vanishes } from "#domain/agreement/chance-corrected";
import { distributionByUnit } from "#domain/agreement/distribution";
import type { Figure } from "#domain/agreement/figure";
import { missing, type Ratings } from "#domain/agreement/ratings";
import { studentInterval, usualLevel } from "#domain/agreement/student-interval";
import { uncorrectableReason } from "#domain/agreement/undefined-reason";

/**
 * Conger's kappa: Cohen's for any number of coders. Chance is two different coders drawing each from their own use of
 * the categories, averaged over pairs. Missing ratings allowed; coders who rated nothing are left out.
 *
 * In [-1, 1], 0 being chance. Standard error and interval are Gwet's. Linear in the number of ratings.
 *
 * @returns undefined where no two ratings can be compared, where those that can are of one category, and
 *   (`no-variation`) where the weights make every pair of used categories agree
 * @see Conger (1980), Psychological Bulletin 88:322; Gwet (2014), 4th ed., chapters 2 and 5, for missing ratings
 */
export function congerKappa(
  ratings: Ratings,
  weights: AgreementWeights = identityWeights(ratings.categories),
  level = usualLevel,
): Figure {
  const distribution = distributionByUnit(ratings);
  const uncorrectable = uncorrectableReason(distribution);
  if (uncorrectable !== undefined) return { undefined: uncorrectable };
  const { units, rated, paired, agreement, byRow } = observe(distribution, weights);
  const { expected, byUnit } = chanceOfPairs(ratings, weights, rated);
  const correctable = 1 - expected;
  if (vanishes(correctable)) return { undefined: "no-variation" };
  const value = (agreement - expected) / correctable;
  const counted = { value, used: rated, dropped: units - rated };
  if (rated < 2) return counted;
  let squares = 0;
  for (let unit = 0; unit < units; unit++) {
    const raters = distribution.raters[unit]!;
    if (raters === 0) continue;
    const observed = raters < 2 ? 0 : (rated / paired) * (byRow[unit]! - expected);
    const deviation = (observed - 2 * (1 - value) * (byUnit[unit]! - expected)) / correctable - value;
    squares += deviation * deviation;
  }
  const se = Math.sqrt(squares / (rated * (rated - 1)));
  return { ...counted, se, interval: studentInterval(value, se, rated - 1, level) };
}

/**
 * Σ over ordered pairs of coders g ≠ h of Σ_kl w_kl p_gl p_hk, divided by their number, and each unit's contribution.
 *
 * Coder g's rating l of a unit agrees by chance with the other coders to the degree a_g(l) = Σ_k w_kl Σ_{h≠g} p_hk.
 */
function chanceOfPairs(
  { units, cells, categories }: Ratings,
  weights: AgreementWeights,
  rated: number,
): { expected: number; byUnit: Float64Array } {
  const size = categories.length;
  const coders = activeCoders(cells, units, size);
  const pairs = coders.length * (coders.length - 1);
  const all = categories.map((_, k) => coders.reduce((sum, { shares }) => sum + shares[k]!, 0));
  const byUnit = new Float64Array(units);
  let expected = 0;
  for (const { start, total, shares } of coders) {
    const withOthers = shares.map((_, l) => {
      let agreeing = 0;
      for (let k = 0; k < size; k++) agreeing += weightOf(weights, k, l) * (all[k]! - shares[k]!);
      return agreeing;
    });
    const mean = shares.reduce((sum, share, l) => sum + share * withOthers[l]!, 0);
    expected += mean / pairs;
    for (let unit = 0; unit < units; unit++) {
      const chosen = cells[start + unit]!;
      const own = chosen === missing ? 0 : (rated / total) * (withOthers[chosen]! - mean);
      byUnit[unit]! += (own + mean) / pairs;
    }
  }
  return { expected, byUnit };
}

/** Coders who rated anything: where their cells start, how many units they rated, their share of each category. */
function activeCoders(cells: Ratings["cells"], units: number, size: number) {
  const active: { start: number; total: number; shares: Float64Array }[] = [];
  for (let start = 0; start < cells.length; start += units) {
    const counts = new Float64Array(size);
    let total = 0;
    for (let unit = start; unit < start + units; unit++) {
      if (cells[unit] === missing) continue;
      counts[cells[unit]!]!++;
      total++;
    }
    if (total > 0) active.push({ start, total, shares: counts.map((count) => count / total) });
  }
  return active;
}
