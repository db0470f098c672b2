import { bisectQuantile } from "#domain/agreement/bisect-quantile";
import { normalQuantile } from "#domain/agreement/normal-quantile";

/**
 * The quantile of Student's t distribution, to about 1e-12 for the usual confidence levels.
 *
 * By finite sums up to 2,000 degrees of freedom; beyond by the expansion about the normal quantile, whose error is
 * smaller than rounding there.
 *
 * @param probability in [0.5, 1)
 * @param degreesOfFreedom a whole number from 1
 * @throws RangeError outside
 * @see Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.7.3, 26.7.4 and 26.7.5
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1)
    throw new RangeError("Degrees of freedom have to be a whole number from 1");
  if (degreesOfFreedom > 2000) return expanded(normalQuantile(probability), degreesOfFreedom);
  return bisectQuantile(probability, (t) => 0.5 + centralArea(t, degreesOfFreedom) / 2);
}

/** Area between −t and t. */
function centralArea(t: number, degreesOfFreedom: number): number {
  const angle = Math.atan(t / Math.sqrt(degreesOfFreedom));
  const squaredCosine = degreesOfFreedom / (degreesOfFreedom + t * t);
  const odd = degreesOfFreedom % 2 === 1;
  let term = odd ? Math.sqrt(squaredCosine) : 1;
  let sum = 0;
  for (let next = odd ? 3 : 2; next <= degreesOfFreedom; next += 2) {
    sum += term;
    term *= (squaredCosine * (next - 1)) / next;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

function expanded(z: number, degreesOfFreedom: number): number {
  const square = z * z;
  const first = (square + 1) / 4;
  const second = ((5 * square + 16) * square + 3) / 96;
  const third = (((3 * square + 19) * square + 17) * square - 15) / 384;
  const by = 1 / degreesOfFreedom;
  return z * (1 + by * (first + by * (second + by * third)));
}
