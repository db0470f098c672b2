import type { Snapshot, SnapshotCoding } from "#domain/agreement/snapshot";
import { derivedId } from "#domain/model/derived-id";
import type { CoderId, CodingId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { Decision, Round } from "#domain/model/round-records";
import { unanimousAgreed } from "#domain/rounds/agreed-layer";
import { decisionsByKey, roundDisagreements } from "#domain/rounds/round-disagreements";

/**
 * A closed round after its coders talked: wherever a disagreement is settled, everybody who looked has what was agreed in place of their
 * own. What figures of it say is negotiated agreement, another thing than how far coders agreed while they coded.
 *
 * @param decisions of the round
 * @param agreedCodings of the round's agreed layer, at least those that decisions name
 * @see Garrison, Cleveland-Innes, Koole & Kappelman 2006, Revisiting methodological issues in transcript analysis: negotiated coding and
 *   reliability; Campbell, Quincy, Osserman & Pedersen 2013, Coding in-depth semistructured interviews
 */
export function afterDiscussion(
  snapshot: Snapshot,
  round: Round,
  decisions: Iterable<Decision>,
  agreedCodings: Iterable<Coding>,
): Snapshot {
  const counting = decisionsByKey(decisions);
  const agreed = new Map([...agreedCodings].map((coding) => [coding.id, coding]));
  const replaced = new Set<CodingId>();
  const stands: SnapshotCoding[] = [];
  for (const disagreement of roundDisagreements(round, snapshot)) {
    const decision = counting.get(disagreement.key);
    if (decision === undefined) continue;
    for (const id of disagreement.codingIds) replaced.add(id);
    for (const { coder } of disagreement.sides)
      for (const id of decision.agreedIds) {
        const coding = agreed.get(id);
        if (coding !== undefined) stands.push(copyFor(round.coderIds[coder]!, coding));
      }
  }
  if (replaced.size === 0) return snapshot;
  const codings = snapshot.codings.filter(({ id }) => !replaced.has(id));
  return { ...snapshot, codings: [...codings, ...stands, ...stillUnanimous(snapshot, round, replaced)] };
}

/** Where codes count for groups, coders may agree on the group with codings that are at odds otherwise: that they keep. */
function stillUnanimous(
  snapshot: Snapshot,
  round: Round,
  replaced: ReadonlySet<CodingId>,
): readonly SnapshotCoding[] {
  if (!round.rollUp) return [];
  const coderOf = new Map(snapshot.codings.map(({ id, coderId }) => [id, coderId]));
  return unanimousAgreed(round, snapshot)
    .filter(({ codingIds }) => codingIds.some((id) => replaced.has(id)))
    .flatMap(({ codingIds, ...segment }) => {
      const coderIds = new Set(codingIds.flatMap((id) => coderOf.get(id) ?? []));
      return [...coderIds].map((coderId) => copyFor(coderId, { ...segment, id: codingIds[0]! }));
    });
}

/** An agreed segment as if a coder had drawn it. */
const copyFor = (
  coderId: CoderId,
  { id, sourceId, codeId, start, end, rating }: Omit<SnapshotCoding, "coderId">,
): SnapshotCoding => ({
  id: derivedId(id, coderId, codeId, String(start), String(end)) as CodingId,
  sourceId,
  coderId,
  codeId,
  start,
  end,
  ...(rating === undefined ? {} : { rating }),
});
