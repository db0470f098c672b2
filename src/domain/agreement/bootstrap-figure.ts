import { bootstrapInterval, type BootstrapOptions } from "#domain/agreement/bootstrap";
import { distributionByUnit, type Distribution } from "#domain/agreement/distribution";
import { isDefined, type Figure } from "#domain/agreement/figure";
import type { Ratings } from "#domain/agreement/ratings";
import { usualLevel } from "#domain/agreement/student-interval";

/**
 * A coefficient with a bootstrap interval in place of its own, everything in it computed anew in every resample.
 *
 * @param coefficient any that looks at a distribution, told to leave out its own interval (`level` null) in resamples,
 *   such as `(d, level) => krippendorffAlpha(d, ordinal, level)`
 * @param blockOf the block, from 0, that every unit is drawn with: its turn or source, or -1 for a unit that is not
 *   drawn; if left out, every unit that anybody rated is drawn by itself
 * @throws RangeError as the coefficient and {@link bootstrapInterval}, and where blocks are not given for every unit
 */
export function bootstrapFigure(
  ratings: Ratings,
  coefficient: (distribution: Distribution, level: number | null) => Figure,
  options: BootstrapOptions,
  blockOf?: ArrayLike<number>,
): Figure {
  const distribution = distributionByUnit(ratings);
  const figure = coefficient(distribution, options.level ?? usualLevel);
  if (!isDefined(figure)) return figure;
  const block = Int32Array.from(blockOf ?? singly(distribution.raters));
  if (block.length !== ratings.units) throw new RangeError("Every unit needs a block");
  const blocks = block.reduce((most, own) => Math.max(most, own)) + 1;
  const multiplicity = new Float64Array(ratings.units);
  const resampled = { ...distribution, multiplicity };
  const interval = bootstrapInterval(
    blocks,
    (times) => {
      for (let unit = 0; unit < multiplicity.length; unit++) multiplicity[unit] = times[block[unit]!] ?? 0;
      const again = coefficient(resampled, null);
      return isDefined(again) ? again.value : undefined;
    },
    options,
  );
  const { value, se, used, dropped } = figure;
  return {
    value,
    ...(se === undefined ? {} : { se }),
    ...(interval === undefined ? {} : { interval }),
    used,
    dropped,
  };
}

/** A block for every unit that anybody rated. */
function singly(raters: Int32Array): Int32Array {
  let next = 0;
  return raters.map((count) => (count === 0 ? -1 : next++));
}
