import type { Change, Patch } from "#domain/model/patch";
import type { Coder, Coding } from "#domain/model/records";
import type { Decision } from "#domain/model/round-records";

/**
 * The changes of a patch that begin an agreed layer: its record and what all coders drew alike, but not what is decided. They are not
 * taken back with the decision that began it, since later decisions, here or in another copy, stand in the same layer.
 */
export function layerBegunBy(patch: Patch): ReadonlySet<Change> {
  const created = (table: Change["table"]): Change[] =>
    patch.filter((change) => change.table === table && change.before === null && change.after !== null);
  const layers = created("coders").filter(({ after }) => (after as Coder).agreedIn !== undefined);
  if (layers.length === 0) return new Set();
  const ids = new Set(layers.map(({ id }) => id));
  const decided = new Set<string>(created("decisions").flatMap(({ after }) => (after as Decision).agreedIds));
  const drawnAlike = created("codings").filter(
    ({ id, after }) => ids.has((after as Coding).coderId) && !decided.has(id),
  );
  return new Set([...layers, ...drawnAlike]);
}
