import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";

/** A code's new `order`. */
export interface CodePlace {
  readonly id: CodeId;
  readonly order: number;
}

/**
 * The `order` values that put a code at `index` among `siblings` (which are in order and do not hold it).
 * One value, halfway between its neighbours, as long as there is room between them, so that people who move
 * different codes at the same time do not meet; otherwise all siblings are numbered anew.
 */
export function placeAmong(siblings: readonly Code[], codeId: CodeId, index: number): readonly CodePlace[] {
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
    return [{ id: codeId, order }];
  const ids = siblings.map(({ id }) => id);
  ids.splice(index, 0, codeId);
  return ids.map((id, position) => ({ id, order: position + 1 }));
}
