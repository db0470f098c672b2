import type { CoderId, SourceId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { ProjectIndex } from "#domain/query/project-index";
import { planStatus } from "#domain/rounds/plan-assignments";

/** Plans that a coder who codes in a source has begun on what running rounds assigned to them there; nothing where they had. */
export function planBegun({ records }: ProjectIndex, coderId: CoderId, sourceId: SourceId): Patch {
  const running = [...records.rounds.values()].filter(
    ({ state, removed }) => state === "running" && removed !== true,
  );
  if (running.length === 0) return [];
  return [...records.assignments.values()]
    .filter(
      (each) =>
        each.coderId === coderId &&
        each.sourceId === sourceId &&
        each.status === "assigned" &&
        each.removed !== true &&
        running.some(({ id }) => id === each.roundId),
    )
    .flatMap((assignment) => planStatus(assignment, "in-progress"));
}
