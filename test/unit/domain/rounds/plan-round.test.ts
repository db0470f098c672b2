import { describe, it } from "node:test";
import { assert } from "chai";
import type { CodeId, CoderId, RoundId, SourceId } from "#domain/model/ids";
import type { CodebookVersion } from "#domain/model/records";
import type { Assignment, Round } from "#domain/model/round-records";
import { planAssign, planStatus, planUnassign } from "#domain/rounds/plan-assignments";
import {
  planNewRound,
  planRoundClose,
  planRoundEdit,
  planRoundRemoval,
  planRoundStart,
  startObstacle,
} from "#domain/rounds/plan-round";
import { freshRound } from "#domain/rounds/fresh-round";
import { codeRecord } from "../../../support/records.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";
import { testEnvironment } from "../../../support/test-environment.ts";

const environment = testEnvironment();
const ana = "ana" as CoderId;
const design: Partial<Round> = { coderIds: [ana], codeIds: ["code" as CodeId] };
const assignment = (fields: Partial<Assignment> = {}) => assignmentRecord("a", { coderId: ana, ...fields });

describe("a round", () => {
  it("comes after those there are, planned", () => {
    const { round } = planNewRound([roundRecord("x", { order: 4 })], roundRecord("ignored"), environment);
    assert.deepInclude(round, { order: 5, state: "planned" });
  });

  it("can be changed until coding began; then only its name", () => {
    assert.lengthOf(planRoundEdit(roundRecord("round"), { unit: "sentence" }), 1);
    const running = roundRecord("round", { state: "running" });
    assert.throws(() => planRoundEdit(running, { unit: "sentence" }), RangeError);
    assert.lengthOf(planRoundEdit(running, { name: "Second" }), 1);
  });

  it("begins with coders, codes and something to code, and not while a coder codes the same anew elsewhere", () => {
    const round = roundRecord("round", design);
    assert.equal(startObstacle(roundRecord("round"), [], []), "no-coders");
    assert.equal(startObstacle(roundRecord("round", { coderIds: [ana] }), [], []), "no-codes");
    assert.equal(startObstacle(round, [assignment({ removed: true })], []), "no-sources");
    assert.isUndefined(startObstacle(round, [assignment()], [round]));
    const other = roundRecord("other", { state: "running", isFresh: true });
    const there = assignmentRecord("b", { roundId: "other" as RoundId, coderId: ana });
    assert.equal(startObstacle(round, [assignment(), there], [round, other]), "coding-elsewhere");
    assert.isUndefined(
      startObstacle(round, [assignment(), { ...there, sourceId: "s" as SourceId }], [other]),
    );
    assert.isUndefined(startObstacle(round, [assignment(), there], [{ ...other, isFresh: false }]));
  });

  it("freezes the codebook when it begins, unless the newest version is how it is", () => {
    const codes = [codeRecord("a"), codeRecord("b")];
    const round = roundRecord("round", design);
    const first = planRoundStart(round, codes, [], "Round 1", environment);
    assert.deepEqual(
      first.map(({ table }) => table),
      ["codebookVersions", "rounds"],
    );
    const version = first[0]!.after as CodebookVersion;
    assert.deepInclude(first[1]!.after as Round, { state: "running", codebookVersionId: version.id });
    const again = planRoundStart(round, codes.toReversed(), [version], "Round 2", environment);
    assert.deepEqual(
      again.map(({ table }) => table),
      ["rounds"],
    );
    const changed = [codeRecord("a", { definition: "new" }), codes[1]!];
    assert.lengthOf(planRoundStart(round, changed, [version], "Round 2", environment), 2);
  });

  it("keeps what it was when it closes, and closes only while it runs", () => {
    const snapshot = { sources: [], codes: [], codings: [], assignments: [] };
    const running = roundRecord("round", { state: "running" });
    const { closing, patch } = planRoundClose(running, snapshot, ana, environment);
    assert.deepInclude(closing, { roundId: running.id, coderId: ana, snapshot });
    assert.deepInclude(patch[1]!.after as Round, { state: "closed", closedAt: closing.at });
    assert.throws(
      () => planRoundClose(roundRecord("round", { state: "closed" }), snapshot, ana, environment),
      RangeError,
    );
  });

  it("can be taken out while it is planned, with its assignments and no others", () => {
    const others = assignment({ roundId: "other" as RoundId });
    assert.lengthOf(planRoundRemoval(roundRecord("round"), [assignment(), others]), 2);
    assert.throws(() => planRoundRemoval(roundRecord("round", { state: "running" }), []), RangeError);
  });
});

describe("assignments", () => {
  const round = "round" as RoundId;
  const cells = [{ coderId: ana, sourceId: "source" as SourceId }];
  const within = [{ start: 3, end: 9 }];

  it("are made once, and come back as they are asked for now", () => {
    const made = planAssign([], round, cells, () => ({ revision: 2, within }), environment);
    assert.deepInclude(made[0]!.after as Assignment, {
      coderId: ana,
      revision: 2,
      within,
      status: "assigned",
    });
    const whole = () => ({ revision: 0 });
    assert.isEmpty(planAssign([assignment()], round, cells, whole, environment));
    const back = planAssign([assignment({ removed: true, within })], round, cells, whole, environment);
    const after: unknown = back[0]!.after;
    assert.deepEqual(after, { removed: undefined, within: undefined });
  });

  it("are not taken back, nor drawn anew, once somebody began", () => {
    const began = assignment({ status: "in-progress" });
    assert.isEmpty(planUnassign([began]));
    assert.isEmpty(planAssign([began], round, cells, () => ({ revision: 1, within }), environment));
    assert.lengthOf(planUnassign([assignment()]), 1);
    assert.lengthOf(planStatus(assignment(), "complete"), 1);
  });
});

describe("freshRound", () => {
  const find = (fields: Partial<Round>, assigned = assignment()) =>
    freshRound(
      new Map([["round" as RoundId, roundRecord("round", fields)]]),
      [assigned],
      ana,
      "source" as SourceId,
    );
  it("is the running round in which the coder codes the source anew", () => {
    assert.equal(find({ isFresh: true, state: "running" }), "round" as RoundId);
    assert.isUndefined(find({ isFresh: true, state: "closed" }));
    assert.isUndefined(find({ isFresh: false, state: "running" }));
    assert.isUndefined(find({ isFresh: true, state: "running" }, assignment({ removed: true })));
    assert.isUndefined(
      find({ isFresh: true, state: "running" }, assignment({ sourceId: "other" as SourceId })),
    );
  });
});
