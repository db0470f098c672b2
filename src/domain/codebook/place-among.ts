/** What people put in order: a code among its siblings, a source in its list. */
export interface Placed<Id extends string = string> {
  readonly id: Id;
  readonly order: number;
}

/**
 * The `order` values that put something at `index` among `siblings` (which are in order and do not hold it).
 * One value, halfway between its neighbours, as long as there is room between them, so that people who move
 * different things at the same time do not meet; otherwise all siblings are numbered anew.
 */
export const placeAmong = <Id extends string>(
  siblings: readonly Placed<Id>[],
  id: Id,
  index: number,
): readonly Placed<Id>[] => placeAllAmong(siblings, [id], index);

/** As {@link placeAmong}, for several things that come to stand one after another, in the order of `ids`. */
export function placeAllAmong<Id extends string>(
  siblings: readonly Placed<Id>[],
  ids: readonly Id[],
  index: number,
): readonly Placed<Id>[] {
  const before = siblings[index - 1]?.order;
  const after = siblings[index]?.order;
  const step = before === undefined || after === undefined ? 1 : (after - before) / (ids.length + 1);
  const first = before !== undefined ? before + step : after === undefined ? 1 : after - ids.length;
  const placed = ids.map((id, at) => ({ id, order: first + at * step }));
  const orders = [before ?? -Infinity, ...placed.map(({ order }) => order), after ?? Infinity];
  if (orders.every((order, at) => at === 0 || orders[at - 1]! < order)) return placed;
  return siblings
    .map(({ id }) => id)
    .toSpliced(index, 0, ...ids)
    .map((id, at) => ({ id, order: at + 1 }));
}
