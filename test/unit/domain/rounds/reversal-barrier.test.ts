import { assert } from "chai";
import { describe, it } from "node:test";
import { creation, edition } from "#domain/model/changes";
import type { DiscussionNoteId, RoundId, SourceId } from "#domain/model/ids";
import { invert } from "#domain/model/invert";
import type { Patch } from "#domain/model/patch";
import type { Assignment, DiscussionNote, Round } from "#domain/model/round-records";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { isBarredByRound } from "#domain/rounds/reversal-barrier";
import { projectRecord, sourceRecord } from "../../../support/records.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";

const planned = roundRecord("round");
const assignment = assignmentRecord("a", { roundId: planned.id });
const started = edition("rounds", planned, { state: "running", startedAt: 1 });
const running: Round = { ...planned, state: "running", startedAt: 1 };
const closed: Round = { ...running, state: "closed", closedAt: 2 };
const note: DiscussionNote = {
  id: "note" as DiscussionNoteId,
  roundId: "round" as RoundId,
  sourceId: "source" as SourceId,
  start: 0,
  end: 1,
  revision: 0,
  text: "Why?",
  coderId: assignment.coderId,
  at: 3,
};

const isBarred = (
  patch: Patch,
  round: Round,
  status: Assignment["status"] = "assigned",
  notes: readonly DiscussionNote[] = [],
) =>
  isBarredByRound(
    new ProjectIndex({
      ...noRecords,
      project: projectRecord("p"),
      sources: [sourceRecord("source")],
      rounds: [round],
      assignments: [{ ...assignment, status }],
      discussionNotes: notes,
      codings: [],
      turns: new Map(),
    }),
    invert(patch),
  );

describe("what is taken back of a round", () => {
  const assigned = [creation("assignments", assignment)];
  const redesigned = edition("rounds", planned, { unit: "sentence" });

  it("is anything while it is planned", () => {
    assert.isFalse(isBarred(assigned, planned));
    assert.isFalse(isBarred(redesigned, { ...planned, unit: "sentence" }));
  });

  it("is neither its design nor who codes what once coding began, but its name, and how far somebody is", () => {
    assert.isTrue(isBarred(assigned, running));
    assert.isTrue(isBarred(assigned, closed));
    assert.isTrue(isBarred(redesigned, { ...running, unit: "sentence" }));
    assert.isFalse(isBarred(edition("rounds", running, { name: "Other" }), { ...running, name: "Other" }));
    const complete = edition("assignments", assignment, { status: "complete" });
    assert.isFalse(isBarred(complete, running, "complete"));
  });

  it("is its beginning as long as nobody began", () => {
    assert.isFalse(isBarred(started, running));
    assert.isTrue(isBarred(started, running, "in-progress"));
  });

  it("is its end as long as nobody said or decided anything about it", () => {
    const end = edition("rounds", running, { state: "closed", closedAt: 2 });
    assert.isFalse(isBarred(end, closed, "complete"));
    assert.isTrue(isBarred(end, closed, "complete", [note]));
    assert.isFalse(isBarred(end, closed, "complete", [{ ...note, removed: true }]));
  });
});
