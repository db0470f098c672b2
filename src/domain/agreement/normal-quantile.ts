import { bisectQuantile } from "#domain/agreement/bisect-quantile";

/**
 * The quantile of the standard normal distribution, to about 1e-14 for the usual confidence levels.
 * @param probability in [0.5, 1), as confidence intervals need it
 * @throws RangeError outside
 */
export const normalQuantile = (probability: number): number => bisectQuantile(probability, cumulative);

/** Area left of z ≥ 0, by the series z + z³/3 + z⁵/(3·5) + … */
function cumulative(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * density(z);
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
