import { figuresWorker, intervalsWorker } from "#actions/compare-coders";
import type { Snapshot } from "#domain/agreement/snapshot";
import { snapshotFor } from "#domain/agreement/snapshot-lean";
import type { Comparison, ComparisonIntervals, ComparisonRequest } from "#domain/agreement/units-comparison";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { Round, RoundClosing } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { closingOf } from "#domain/rounds/closing-of";
import { plannedFigures, specificationOf } from "#features/agreement/figures/asked-figures";
import { resampling } from "#features/agreement/figures/comparison-task";
import { roundsOf } from "#features/agreement/rounds-of";

/** A closed round with what it was. */
export interface ClosedRound {
  readonly round: Round;
  readonly closing: RoundClosing;
}

/** Closed rounds that coders were compared in, in order. */
export const closedRounds = (index: ProjectIndex): readonly ClosedRound[] =>
  roundsOf(index).flatMap((round) => {
    const closing = closingOf(index.records.roundClosings.values(), round.id);
    return round.state === "closed" && closing !== undefined && round.coderIds.length > 1
      ? [{ round, closing }]
      : [];
  });

/** Codes of a round that its frozen codebook holds, in the round's order. */
export function frozenCodes({ codeIds }: Pick<Round, "codeIds">, { codes }: Snapshot): readonly Code[] {
  const byId = new Map<CodeId, Code>(codes.map((code) => [code.id, code]));
  return codeIds.flatMap((id) => byId.get(id) ?? []);
}

/** What is frozen is computed once. */
const comparisons = new WeakMap<Snapshot, Promise<Comparison>>();
const intervals = new WeakMap<Snapshot, Promise<ComparisonIntervals>>();

/** The figures of a closed round by its own set-up. */
export const comparisonOfRound = (closed: ClosedRound): Promise<Comparison> =>
  keptIn(comparisons, closed, (request) => figuresWorker.call("figures", request));

/** The intervals of {@link comparisonOfRound}. */
export const intervalsOfRound = (closed: ClosedRound): Promise<ComparisonIntervals> =>
  keptIn(intervals, closed, (request) => intervalsWorker.call("intervals", { request, ...resampling }));

function keptIn<Answer>(
  kept: WeakMap<Snapshot, Promise<Answer>>,
  { round, closing: { snapshot } }: ClosedRound,
  ask: (request: ComparisonRequest) => Promise<Answer>,
): Promise<Answer> {
  let answer = kept.get(snapshot);
  if (answer === undefined) {
    const specification = specificationOf(round, plannedFigures(round), frozenCodes(round, snapshot));
    answer = ask({ snapshot: snapshotFor(snapshot, round.unit), specification });
    kept.set(snapshot, answer);
    answer.catch(() => kept.delete(snapshot));
  }
  return answer;
}
