import type { Snapshot } from "#domain/agreement/snapshot";
import { comparisonIntervals, comparisonOf } from "#domain/agreement/units-comparison";
import type { CodeId, CoderId, CodingId, DecisionId, SourceId } from "#domain/model/ids";
import type { Decision } from "#domain/model/round-records";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { decisionRows } from "#domain/report/decision-rows";
import type { RoundReportInput } from "#domain/report/round-report-input";
import { afterDiscussion } from "#domain/rounds/after-discussion";
import { roundDisagreements } from "#domain/rounds/round-disagreements";
import { roundSpecification } from "#domain/rounds/round-snapshot";
import { allComplete, code, codings, source, turn } from "../agreement/snapshots.ts";
import { coderRecord, codingRecord, projectRecord, sourceRecord } from "../../../support/records.ts";
import { roundRecord } from "../../../support/round-records.ts";

// Ten turns, two coders. Trust: ana in turns 1 to 4, bo in 1 to 3, so that they differ in one. Care: bo alone, in turn 10. Film: nobody.
const coders = ["ana", "bo"];
const names = ["trust", "care", "film"];
const sources = [
  source("s", 100, { turns: Array.from({ length: 10 }, (_, at) => turn(10 * at, 10 * at + 10)) }),
];
const marks = (coder: string, own: string, turns: readonly number[]) =>
  turns.map((at): [string, string, number, number] => [coder, own, 10 * at - 10, 10 * at]);

export const snapshot: Snapshot = {
  sources,
  codes: names.map((name) => code(name, { name: name[0]!.toUpperCase() + name.slice(1) })),
  codings: codings([
    ...marks("ana", "trust", [1, 2, 3, 4]),
    ...marks("bo", "trust", [1, 2, 3]),
    ...marks("bo", "care", [10]),
  ]),
  assignments: allComplete(coders, sources),
};

export const round = roundRecord("round", {
  name: "Round 1",
  state: "closed",
  coderIds: coders as CoderId[],
  codeIds: names as CodeId[],
  isBlind: true,
  startedAt: Date.UTC(2025, 9, 3, 12),
  closedAt: Date.UTC(2025, 9, 14, 12),
});

const [trustAtFour, careAtTen] = roundDisagreements(round, snapshot);
const decided = (id: string, of: typeof trustAtFour, more: Partial<Decision>): Decision => ({
  id: id as DecisionId,
  roundId: round.id,
  sourceId: "s" as SourceId,
  start: of!.start,
  end: of!.end,
  revision: 0,
  codingIds: of!.codingIds,
  kind: "one",
  agreedIds: [],
  coderId: "bo" as CoderId,
  at: Date.UTC(2025, 9, 15, 12),
  ...more,
});

/** Ana's trust in turn 4 stands. Care in turn 10 is left open. */
export const decision = decided("d", trustAtFour, {
  agreedIds: ["agreed" as CodingId],
  reason: "=She leans back; that is trust",
});
/** Taken back. */
const removed = decided("e", careAtTen, { kind: "none", removed: true });
const agreed = codingRecord("agreed", {
  sourceId: "s" as SourceId,
  coderId: "layer" as CoderId,
  codeId: "trust" as CodeId,
  start: 30,
  end: 40,
});

export const index = new ProjectIndex({
  ...noRecords,
  project: projectRecord("p", { name: "Reading groups" }),
  coders: [
    coderRecord("ana", { name: "Ana Berg", initials: "AB", discipline: "pedagogy", experience: "12 years" }),
    coderRecord("bo", { name: "Bo Dahl", initials: "BD" }),
    coderRecord("layer", { name: "Agreed, Round 1", initials: "A1", agreedIn: round.id }),
  ],
  sources: [sourceRecord("s", { name: "Group A" })],
  codes: snapshot.codes,
  codings: [agreed],
  rounds: [round],
  decisions: [decision, removed],
  turns: new Map(),
});

const figuresOf = (of: Snapshot) => {
  const request = { snapshot: of, specification: roundSpecification(round) };
  return {
    comparison: comparisonOf(request),
    intervals: comparisonIntervals(request, { seed: 1, resamples: 200 }),
  };
};

/** The round with what was decided, as a report takes it. */
export const studyInput: RoundReportInput = {
  project: "Reading groups",
  round,
  version: { id: round.codebookVersionId!, number: 3, note: "", codes: [], at: Date.UTC(2025, 9, 1, 12) },
  stability: undefined,
  coders: [
    { name: "AB", background: "pedagogy, 12 years" },
    { name: "BD", background: undefined },
  ],
  codes: snapshot.codes.map(({ id, name }) => ({ id, name })),
  sources: 1,
  before: figuresOf(snapshot),
  after: figuresOf(afterDiscussion(snapshot, round, [decision], [agreed])),
  resampling: { seed: 1, resamples: 200 },
  disagreements: 2,
  decisions: decisionRows(
    index,
    round,
    snapshot,
    (column) => snapshot.codes[column]!.name,
    (id) => index.coders.get(id)?.initials ?? id,
  ),
};
