import type { CoderId, SourceId } from "#domain/model/ids";
import type { Assignment, Round } from "#domain/model/round-records";
import type { TextRange } from "#domain/model/text-range";
import type { Turns } from "#domain/model/turns";
import type { ProjectIndex } from "#domain/query/project-index";

/** What a coder has to do in a source while a round runs. */
export interface RunningAssignment {
  readonly round: Round;
  readonly assignment: Assignment;
}

/** A coder's assignment of a source in a round that runs; of several the one that began last. Undefined where there is none. */
export function runningAssignment(
  { records }: ProjectIndex,
  coderId: CoderId,
  sourceId: SourceId,
): RunningAssignment | undefined {
  let found: RunningAssignment | undefined;
  for (const assignment of records.assignments.values()) {
    const isOwn = assignment.coderId === coderId && assignment.sourceId === sourceId;
    if (!isOwn || assignment.removed === true) continue;
    const round = records.rounds.get(assignment.roundId);
    if (round?.state !== "running" || round.removed === true) continue;
    if (found === undefined || (round.startedAt ?? 0) > (found.round.startedAt ?? 0))
      found = { round, assignment };
  }
  return found;
}

/** The parts of a source that are assigned, in its newest text, ascending; undefined where it is the whole. */
export const partsNow = (
  index: ProjectIndex,
  { sourceId, within, revision }: Assignment,
): readonly TextRange[] | undefined =>
  within?.map((part) => {
    const { start, end } = index.place(sourceId, part, revision);
    return { start, end };
  });

/** Turns that follow each other, from 0, half-open. */
export type TurnRun = TextRange;

/** The turns that parts of a text touch, as runs: parts that meet are one. */
export function turnRuns(turns: Turns, parts: readonly TextRange[]): readonly TurnRun[] {
  const runs: TurnRun[] = [];
  for (const part of parts) {
    const { first, last } = turns.touching(part);
    if (first === last) continue;
    const before = runs.at(-1);
    if (before !== undefined && first <= before.end) runs.splice(-1, 1, { start: before.start, end: last });
    else runs.push({ start: first, end: last });
  }
  return runs;
}

/** How many turns runs hold. */
export const turnCount = (runs: readonly TurnRun[]): number =>
  runs.reduce((sum, { start, end }) => sum + end - start, 0);
