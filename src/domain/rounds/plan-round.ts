import { newestVersion } from "#domain/codebook/newest-version";
import { planFreeze } from "#domain/codebook/plan-freeze";
import { creation, edition, type Edits } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import { equalValues } from "#domain/model/equal-values";
import type { RoundClosingId, RoundId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Code, CodebookVersion } from "#domain/model/records";
import type { Assignment, Round, RoundClosing } from "#domain/model/round-records";
import type { CoderId } from "#domain/model/ids";
import type { Snapshot } from "#domain/agreement/snapshot";

/** What a person chooses of a round before coding begins. */
export type RoundDesign = Omit<
  Round,
  "id" | "order" | "state" | "codebookVersionId" | "startedAt" | "closedAt" | "createdAt" | "removed"
>;

/** Plans a round after those there are. */
export function planNewRound(
  rounds: Iterable<Round>,
  design: RoundDesign,
  environment: Environment,
): { readonly round: Round; readonly patch: Patch } {
  const order = Math.max(0, ...[...rounds].map((round) => round.order)) + 1;
  const round: Round = {
    ...design,
    id: environment.newId() as RoundId,
    order,
    state: "planned",
    createdAt: environment.now(),
  };
  return { round, patch: [creation("rounds", round)] };
}

/**
 * Plans another design. Once coding began the design is fixed; only the name can be changed then.
 *
 * @throws RangeError where anything else is to be changed in a round that runs, or is closed
 */
export function planRoundEdit(round: Round, edits: Edits<"rounds">): Patch {
  const isName = Object.keys(edits).every((field) => field === "name");
  if (round.state !== "planned" && !isName) throw new RangeError("A round is fixed once coding began");
  return edition("rounds", round, edits);
}

/** Why a round cannot begin. */
export type StartObstacle = "no-coders" | "no-codes" | "no-sources" | "coding-elsewhere";

/**
 * What stands in the way of beginning a round: nobody, no code or no source to compare; or a source where one of its coders
 * still codes anew in another round, so that it would not be known which of the two a coding belongs to.
 */
export function startObstacle(
  round: Round,
  assignments: Iterable<Assignment>,
  rounds: Iterable<Round>,
): StartObstacle | undefined {
  if (round.coderIds.length === 0) return "no-coders";
  if (round.codeIds.length === 0) return "no-codes";
  const all = [...assignments].filter(({ removed }) => removed !== true);
  const own = all.filter(({ roundId }) => roundId === round.id);
  if (own.length === 0) return "no-sources";
  const running = [...rounds].filter(
    ({ id, state, removed, isFresh }) =>
      id !== round.id && state === "running" && removed !== true && (isFresh || round.isFresh),
  );
  const isElsewhere = own.some(({ coderId, sourceId }) =>
    all.some(
      (other) =>
        other.coderId === coderId &&
        other.sourceId === sourceId &&
        running.some(({ id }) => id === other.roundId),
    ),
  );
  return isElsewhere ? "coding-elsewhere" : undefined;
}

/** Plans the beginning: the codebook is frozen, unless its newest version is how it is now, and the design is fixed. */
export function planRoundStart(
  round: Round,
  codes: Iterable<Code>,
  versions: readonly CodebookVersion[],
  note: string,
  environment: Environment,
): Patch {
  const current = [...codes];
  const newest = newestVersion(versions);
  const isFrozen = newest !== undefined && sameCodes(newest.codes, current);
  const { version, patch } = isFrozen
    ? { version: newest, patch: [] }
    : planFreeze(current, versions, note, environment);
  return [
    ...patch,
    ...edition("rounds", round, {
      state: "running",
      startedAt: environment.now(),
      codebookVersionId: version.id,
    }),
  ];
}

/**
 * Plans the end: what the round was is kept as it stands, and every figure of it is made from that.
 *
 * @throws RangeError where the round does not run
 */
export function planRoundClose(
  round: Round,
  snapshot: Snapshot,
  coderId: CoderId,
  environment: Environment,
): { readonly closing: RoundClosing; readonly patch: Patch } {
  if (round.state !== "running") throw new RangeError("Only a round that runs can be closed");
  const at = environment.now();
  const id = environment.newId() as RoundClosingId;
  const closing: RoundClosing = { id, roundId: round.id, coderId, at, snapshot };
  return {
    closing,
    patch: [
      creation("roundClosings", closing),
      ...edition("rounds", round, { state: "closed", closedAt: at }),
    ],
  };
}

/** Plans taking a planned round out, with its assignments. @throws RangeError where coding began */
export function planRoundRemoval(round: Round, assignments: Iterable<Assignment>): Patch {
  if (round.state !== "planned") throw new RangeError("A round in which coding began stays");
  return [
    ...edition("rounds", round, { removed: true }),
    ...[...assignments]
      .filter(({ roundId }) => roundId === round.id)
      .flatMap((assignment) => edition("assignments", assignment, { removed: true })),
  ];
}

/** Whether two lists hold the same codes, in any order. */
function sameCodes(a: readonly Code[], b: readonly Code[]): boolean {
  const byId = new Map(b.map((code) => [code.id, code]));
  return a.length === b.length && a.every((code) => equalValues(code, byId.get(code.id)));
}
