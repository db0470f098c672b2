import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import type { CoderId, RoundId, SourceId } from "#domain/model/ids";
import { Turns } from "#domain/model/turns";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { partsNow, runningAssignment, turnCount, turnRuns } from "#domain/rounds/assigned-parts";
import { projectRecord, sourceRecord } from "../../../support/records.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";

const coder = "coder" as CoderId;
const source = "source" as SourceId;
const turns = Turns.of(
  Array.from({ length: 10 }, (_, at) => ({ start: at * 10, end: at * 10 + 9, speaker: 0 })),
);

describe("what a coder has to do in a source", () => {
  const runningIn = (...rounds: ReturnType<typeof roundRecord>[]) =>
    runningAssignment(
      new ProjectIndex({
        ...noRecords,
        project: projectRecord("p"),
        sources: [sourceRecord("source")],
        rounds,
        assignments: rounds.map(({ id }) => assignmentRecord(`a-${id}`, { roundId: id })),
        codings: [],
        turns: new Map(),
      }),
      coder,
      source,
    )?.round.id;

  it("is that of the running round that began last", () => {
    const round = (id: string, startedAt: number) => roundRecord(id, { state: "running", startedAt });
    assert.equal(runningIn(round("a", 2), round("b", 3), round("c", 1)), "b" as RoundId);
  });

  it("is nothing in rounds that are planned, closed or removed", () => {
    assert.isUndefined(runningIn(roundRecord("a"), roundRecord("b", { state: "closed" })));
    assert.isUndefined(runningIn(roundRecord("a", { state: "running", removed: true })));
    assert.isUndefined(runningIn());
  });
});

describe("parts of a source", () => {
  const index = new ProjectIndex({
    ...noRecords,
    project: projectRecord("p"),
    sources: [sourceRecord("source", { length: 100 })],
    codings: [],
    turns: new Map([[source, turns]]),
  });

  it("are where they were assigned while nothing was corrected, and undefined for the whole", () => {
    const within = [{ start: 10, end: 29 }];
    assert.deepEqual(partsNow(index, assignmentRecord("a", { within })), within);
    assert.isUndefined(partsNow(index, assignmentRecord("a")));
  });

  it("are runs of turns, joined where they meet", () => {
    const runs = turnRuns(turns, [
      { start: 0, end: 9 },
      { start: 10, end: 19 },
      { start: 40, end: 49 },
    ]);
    assert.deepEqual(runs, [
      { start: 0, end: 2 },
      { start: 4, end: 5 },
    ]);
    assert.equal(turnCount(runs), 3);
    assert.isEmpty(turnRuns(turns, [{ start: 9, end: 10 }]));
  });

  it("are just the turns that any part touches, for any ascending parts", () => {
    const cuts = fc.uniqueArray(fc.nat(100), { maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(cuts, (all) => {
        const parts = Array.from({ length: Math.floor(all.length / 2) }, (_, at) => ({
          start: all[2 * at]!,
          end: all[2 * at + 1]!,
        }));
        const touched = [...turns]
          .filter((turn) => parts.some(({ start, end }) => start < turn.end && turn.start < end))
          .map(({ index: turn }) => turn);
        const listed = turnRuns(turns, parts).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, at) => start + at),
        );
        assert.deepEqual(listed, touched);
      }),
    );
  });
});
