import type { Patch } from "#domain/model/patch";

/** The patch that takes another back: sides swapped, last change first. */
export const invert = (patch: Patch): Patch =>
  [...patch].reverse().map((change) => ({ ...change, before: change.after, after: change.before }));
