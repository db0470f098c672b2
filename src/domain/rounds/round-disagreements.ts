import { disagreements, type Disagreement } from "#domain/agreement/disagreements";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { CodeId, CodingId } from "#domain/model/ids";
import type { Decision, Round } from "#domain/model/round-records";
import { roundSpecification } from "#domain/rounds/round-snapshot";

/** A disagreement of a closed round. Positions are in the text as it stood when the round closed. */
export interface RoundDisagreement extends Disagreement {
  /** The same whenever the closed round is read, here and in every copy: what decisions are found by. */
  readonly key: string;
  /** The codings at odds, by id. */
  readonly codingIds: readonly CodingId[];
  /** Those of the round's codes that are at odds, in the round's order. */
  readonly codeIds: readonly CodeId[];
}

/** Read once for each snapshot: it is frozen, and a round's design is. */
const read = new WeakMap<Snapshot, { readonly round: Round; readonly list: readonly RoundDisagreement[] }>();

/**
 * Where a closed round's coders disagree, in order of sources (by id) and places. The same list for the same round and snapshot.
 *
 * @param snapshot of the round's closing
 */
export function roundDisagreements(round: Round, snapshot: Snapshot): readonly RoundDisagreement[] {
  const before = read.get(snapshot);
  if (before?.round === round) return before.list;
  const list = disagreements(snapshot, roundSpecification(round)).map((disagreement) => {
    const segments = disagreement.sides.flatMap((side) => side.segments);
    const codingIds = [...new Set(segments.flatMap((segment) => segment.codingIds))].sort();
    const columns = new Set(segments.map(({ column }) => column));
    const codeIds = round.codeIds.filter((_, column) => columns.has(column));
    return { ...disagreement, key: disagreementKey({ ...disagreement, codingIds }), codingIds, codeIds };
  });
  read.set(snapshot, { round, list });
  return list;
}

/** What a disagreement, and every decision about it, is known by. */
export const disagreementKey = ({ sourceId, codingIds }: Pick<Decision, "sourceId" | "codingIds">): string =>
  [sourceId, ...[...codingIds].sort()].join(" ");

/**
 * The decision that counts for each disagreement of a round, by key: the last, where two people decided the same elsewhere. What was taken
 * back, or replaced, is not in it: an open disagreement has none.
 *
 * @param decisions of the round
 */
export function decisionsByKey(decisions: Iterable<Decision>): ReadonlyMap<string, Decision> {
  const counting = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.removed === true) continue;
    const key = disagreementKey(decision);
    const other = counting.get(key);
    if (other === undefined || isLater(decision, other)) counting.set(key, decision);
  }
  return counting;
}

/** Decisions that are overruled: replaced by a later one or taken back, or made elsewhere before the one that counts; latest first. */
export function overruledDecisions(decisions: Iterable<Decision>, key: string): readonly Decision[] {
  const own = [...decisions].filter((decision) => disagreementKey(decision) === key);
  const counting = decisionsByKey(own).get(key);
  return own.filter((decision) => decision !== counting).sort((a, b) => (isLater(a, b) ? -1 : 1));
}

/** By time, then id, so that every copy finds the same. */
const isLater = (a: Decision, b: Decision): boolean => a.at > b.at || (a.at === b.at && a.id > b.id);
