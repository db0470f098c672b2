import type { Snapshot, SnapshotTurn } from "#domain/agreement/snapshot";
import type { CodeId } from "#domain/model/ids";
import type { Instant } from "#domain/model/records";
import type { Decision, DecisionKind, Round } from "#domain/model/round-records";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";
import { decisionsByKey, roundDisagreements } from "#domain/rounds/round-disagreements";

/** What a team decided in one place, in names: a row of the list of decisions. */
export interface DecisionRow {
  readonly source: string;
  /** Numbers from 1 of the turns it touches, as the round has them; undefined outside turns. */
  readonly firstTurn: number | undefined;
  readonly lastTurn: number | undefined;
  /** What each coder who looked had: codes, or none. */
  readonly options: readonly { readonly coder: string; readonly codes: readonly string[] }[];
  readonly kind: DecisionKind;
  /** Codes that stand. */
  readonly agreed: readonly string[];
  readonly reason: string | undefined;
  /** Who wrote it down. */
  readonly coder: string;
  readonly at: Instant;
  /** Number of the codebook it was decided with. */
  readonly version: number | undefined;
}

/**
 * The decisions that count in a closed round, in the order of transcripts and places.
 *
 * @param codeName of a column of the round
 * @param coderName as they are to be named
 */
export function decisionRows(
  index: ProjectIndex,
  round: Round,
  snapshot: Snapshot,
  codeName: (column: number) => string,
  coderName: (coderId: Round["coderIds"][number]) => string,
): readonly DecisionRow[] {
  const decisions = [...index.records.decisions.values()].filter(({ roundId }) => roundId === round.id);
  const counting = decisionsByKey(decisions);
  if (counting.size === 0) return [];
  const places = new Map(index.sourceList.map(({ id }, at) => [id, at]));
  const place = (decision: Decision): number => places.get(decision.sourceId) ?? places.size;
  const turnsOf = new Map(snapshot.sources.map(({ id, turns }) => [id, turns]));
  const codeNames = new Map(snapshot.codes.map(({ id, name }) => [id, name]));
  const versions = new Map([...index.codebookVersions.values()].map(({ id, number }) => [id, number]));
  return roundDisagreements(round, snapshot)
    .flatMap((disagreement) => {
      const decision = counting.get(disagreement.key);
      return decision === undefined ? [] : [{ disagreement, decision }];
    })
    .sort((a, b) => place(a.decision) - place(b.decision) || a.disagreement.start - b.disagreement.start)
    .map(({ disagreement, decision }) => ({
      source: index.sources.get(disagreement.sourceId)?.name ?? disagreement.sourceId,
      ...turnNumbers(turnsOf.get(disagreement.sourceId) ?? [], disagreement),
      options: disagreement.sides.map(({ coder, segments }) => ({
        coder: coderName(round.coderIds[coder]!),
        codes: [...new Set(segments.map(({ column }) => codeName(column)))],
      })),
      kind: decision.kind,
      // names as the round's codebook has them
      agreed: [...agreedCodes(index, decision)].map((id) => codeNames.get(id) ?? id),
      reason: decision.reason,
      coder: coderName(decision.coderId),
      at: decision.at,
      version: decision.codebookVersionId && versions.get(decision.codebookVersionId),
    }));
}

const agreedCodes = (index: ProjectIndex, { agreedIds }: Decision): ReadonlySet<CodeId> =>
  new Set(agreedIds.flatMap((id) => index.coding(id)?.codeId ?? []));

function turnNumbers(
  turns: readonly SnapshotTurn[],
  { start, end }: TextRange,
): Pick<DecisionRow, "firstTurn" | "lastTurn"> {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (turns[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < turns.length && turns[last]!.start < end) last++;
  return last === low
    ? { firstTurn: undefined, lastTurn: undefined }
    : { firstTurn: low + 1, lastTurn: last };
}
