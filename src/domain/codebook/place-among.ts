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
export function placeAmong<Id extends string>(
  siblings: readonly Placed<Id>[],
  id: Id,
  index: number,
): readonly Placed<Id>[] {
  const before = siblings[index - 1]?.order;
  const after = siblings[index]?.order;
  const order =
    before === undefined
      ? after === undefined
        ? 1
        : after - 1
      : after === undefined
        ? before + 1
        : (before + after) / 2;
  if ((before === undefined || before < order) && (after === undefined || order < after))
    return [{ id, order }];
  const ids = siblings.map(({ id }) => id);
  ids.splice(index, 0, id);
  return ids.map((each, position) => ({ id: each, order: position + 1 }));
}
