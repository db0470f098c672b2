/**
 * Where a distribution that is symmetric about 0 and has one peak there reaches a probability of 0.5 or more.
 *
 * Newton's method from 0 upwards: the distribution is concave there, so no step overshoots.
 *
 * @throws RangeError where the probability is outside [0.5, 1)
 */
export function climb(
  probability: number,
  cumulative: (x: number) => number,
  density: (x: number) => number,
): number {
  if (!(probability >= 0.5 && probability < 1))
    throw new RangeError("A quantile needs a probability in [0.5, 1)");
  let x = 0;
  for (;;) {
    const step = (probability - cumulative(x)) / density(x);
    x += step;
    if (step <= x * 1e-15) return x; // a step back is rounding
  }
}
