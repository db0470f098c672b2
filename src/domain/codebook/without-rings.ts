/**
 * Links from a thing to at most one other, made free of rings: of every ring the link that starts at `givesWay(ring)` is
 * left out. Two people who change a tree at the same time can close a ring that neither of them could see. Linear in the
 * number of links, and the same for every order they come in as long as `givesWay` is.
 */
export function withoutRings<Id>(
  links: ReadonlyMap<Id, Id>,
  givesWay: (ring: readonly Id[]) => Id,
): Map<Id, Id> {
  const kept = new Map(links);
  const seen = new Set<Id>();
  for (const start of links.keys()) {
    const walk = new Set<Id>();
    let at: Id | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      walk.add(at);
      at = kept.get(at);
    }
    if (at === undefined || !walk.has(at)) continue;
    const path = [...walk];
    kept.delete(givesWay(path.slice(path.indexOf(at))));
  }
  return kept;
}
