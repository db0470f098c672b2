/**
 * Where a distribution that is symmetric about 0 reaches a probability of 0.5 or more: found by halving, to the last
 * digit that `cumulative` can tell apart.
 * @throws RangeError where the probability is outside [0.5, 1)
 */
export function bisectQuantile(probability: number, cumulative: (x: number) => number): number {
  if (!(probability >= 0.5 && probability < 1))
    throw new RangeError("A quantile needs a probability in [0.5, 1)");
  let [below, above] = [0, 1];
  while (cumulative(above) < probability) above *= 2;
  for (;;) {
    const middle = (below + above) / 2;
    if (middle === below || middle === above) return middle;
    if (cumulative(middle) < probability) below = middle;
    else above = middle;
  }
}
