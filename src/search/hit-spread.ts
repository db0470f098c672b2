import type { HitList } from "#search/hit-list";

/** In how many turns and transcripts there are hits; lines outside turns are counted one by one. */
export function hitSpread({ source, turn, start }: HitList): {
  readonly turns: number;
  readonly sources: number;
} {
  const places = new Map<number, Set<number>>();
  for (let at = 0; at < start.length; at++) {
    let inSource = places.get(source[at]!);
    if (inSource === undefined) places.set(source[at]!, (inSource = new Set()));
    inSource.add(turn[at]! < 0 ? -1 - start[at]! : turn[at]!);
  }
  let turns = 0;
  for (const { size } of places.values()) turns += size;
  return { turns, sources: places.size };
}
