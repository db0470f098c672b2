import type { RoundId } from "#domain/model/ids";
import type { Change, Patch } from "#domain/model/patch";
import type { Assignment, Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";

/**
 * Whether taking a change back would alter a round behind the back of those who code in it: its design or assignments once coding
 * began, its beginning once somebody coded, its end once something was decided or said about what it found.
 *
 * @param patch that takes the change back
 */
export function isBarredByRound(index: ProjectIndex, patch: Patch): boolean {
  const { rounds } = index.records;
  const before = ({ id }: Change): Round | undefined => rounds.get(id as RoundId);
  const reopened = patch.filter(
    (change) => change.table === "rounds" && "state" in { ...change.before, ...change.after },
  );
  const backToPlanned = new Set<string>();
  for (const change of reopened) {
    const round = before(change);
    if (round?.state === "running" && (change.after as Partial<Round>).state === "planned") {
      if (isCodedIn(index, round)) return true;
      backToPlanned.add(round.id);
    }
    if (round?.state === "closed" && isTalkedOver(index, round.id)) return true;
  }
  return patch.some((change) => {
    if (reopened.includes(change)) return false;
    if (change.table === "rounds") return isFixed(before(change), backToPlanned) && !isName(change);
    if (change.table !== "assignments" || isStatus(change)) return false;
    const { roundId } = (index.records.assignments.get(change.id as Assignment["id"]) ??
      change.after ??
      {}) as Partial<Assignment>;
    return isFixed(roundId && rounds.get(roundId), backToPlanned);
  });
}

const isFixed = (round: Round | undefined, backToPlanned: ReadonlySet<string>): boolean =>
  round !== undefined && round.state !== "planned" && !backToPlanned.has(round.id);

const only = (name: string, { before, after }: Change): boolean =>
  before !== null && after !== null && Object.keys({ ...before, ...after }).every((field) => field === name);
const isName = (change: Change): boolean => only("name", change);
const isStatus = (change: Change): boolean => only("status", change);

/** Whether anybody began on what the round assigned. */
function isCodedIn({ records }: ProjectIndex, { id }: Round): boolean {
  for (const { roundId, status, removed } of records.assignments.values())
    if (roundId === id && removed !== true && status !== "assigned") return true;
  return false;
}

/** Whether anything was decided or said about what a closed round found. */
function isTalkedOver({ records }: ProjectIndex, id: RoundId): boolean {
  return [...records.decisions.values(), ...records.discussionNotes.values()].some(
    ({ roundId, removed }) => roundId === id && removed !== true,
  );
}
