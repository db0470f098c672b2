import type { Code } from "#domain/model/records";

/** Palette number for a new code: the lowest from 1 that no code in use carries. */
export function nextColor(codes: Iterable<Code>): number {
  const taken = new Set<number>();
  for (const { color, deleted, mergedInto } of codes)
    if (deleted !== true && mergedInto === undefined) taken.add(color);
  let color = 1;
  while (taken.has(color)) color++;
  return color;
}
