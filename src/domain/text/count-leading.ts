/** How many of 0 … `count` - 1 satisfy `holds`, those that do coming first. Logarithmic. */
export function countLeading(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
