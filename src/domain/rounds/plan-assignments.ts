import { creation, edition } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { AssignmentId, CoderId, RoundId, SourceId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Assignment } from "#domain/model/round-records";
import type { TextRange } from "#domain/model/text-range";

/** A cell of the matrix of coders and sources. */
export interface AssignmentCell {
  readonly coderId: CoderId;
  readonly sourceId: SourceId;
}

/** What is assigned of a source: parts of its text at a revision, or the whole. */
export interface AssignedParts {
  readonly revision: number;
  readonly within?: readonly TextRange[] | undefined;
}

/** A round's assignment of a source to a coder, taken back ones too; undefined where there never was one. */
export const assignmentOf = (
  assignments: Iterable<Assignment>,
  roundId: RoundId,
  { coderId, sourceId }: AssignmentCell,
): Assignment | undefined => {
  for (const each of assignments)
    if (each.roundId === roundId && each.coderId === coderId && each.sourceId === sourceId) return each;
  return undefined;
};

/** Plans assignments. One that was taken back comes back as it is asked for now. */
export function planAssign(
  assignments: readonly Assignment[],
  roundId: RoundId,
  cells: readonly AssignmentCell[],
  partsOf: (sourceId: SourceId) => AssignedParts,
  environment: Environment,
): Patch {
  return cells.flatMap((cell): Patch => {
    const { revision, within } = partsOf(cell.sourceId);
    const before = assignmentOf(assignments, roundId, cell);
    if (before === undefined)
      return [
        creation("assignments", {
          id: environment.newId() as AssignmentId,
          roundId,
          ...cell,
          revision,
          status: "assigned",
          ...(within === undefined ? {} : { within }),
        }),
      ];
    if (before.status !== "assigned" && before.removed !== true) return [];
    return edition("assignments", before, { removed: undefined, revision, within, status: "assigned" });
  });
}

/** Plans taking assignments back: only where nobody began on them. */
export const planUnassign = (assignments: readonly Assignment[]): Patch =>
  assignments
    .filter(({ status }) => status === "assigned")
    .flatMap((assignment) => edition("assignments", assignment, { removed: true }));

/** Plans how far a coder is. */
export const planStatus = (assignment: Assignment, status: Assignment["status"]): Patch =>
  edition("assignments", assignment, { status });
