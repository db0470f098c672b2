import { assert } from "@open-wc/testing";
import { codeAllHits } from "#actions/code-all-hits";
import { creation } from "#domain/model/changes";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import { deleteDatabases } from "../../support/fresh-database.ts";
import { codeRecord, codingRecord, coderRecord } from "../../support/records.ts";
import { rejection } from "../../support/rejection.ts";
import { assignmentRecord, roundRecord } from "../../support/round-records.ts";
import { openTalkStudy } from "../../support/talk-study.ts";

const coderId = "coder" as CoderId;
const codeId = "waiting" as CodeId;
const passage = (sourceId: string, start: number, end: number) => ({
  sourceId: sourceId as SourceId,
  start,
  end,
});
const passages = [
  passage("first", 0, 10),
  passage("first", 20, 30),
  passage("second", 0, 5),
  passage("first", 0, 10),
];

describe("coding all hits", () => {
  afterEach(deleteDatabases);

  it("codes passages of several transcripts in one step, each once, and takes all back in one", async () => {
    const { project } = await openTalkStudy();
    const { count, entry } = await codeAllHits(project, coderId, { codeId }, passages);
    assert.equal(count, 3);
    assert.deepEqual(entry?.deed, { kind: "coding/apply-all", detail: { code: "Waiting", count: 3 } });
    assert.equal(project.index.mentions(codeId), 3);
    await project.undo(coderId);
    assert.equal(project.index.mentions(codeId), 0);
    await project.redo(coderId);
    assert.equal(project.index.mentions(codeId), 3);
    project.close();
  });

  it("passes over what the coder has coded so, on the same words or around them, but not what others have", async () => {
    const { project, commit } = await openTalkStudy();
    const coding = (id: string, start: number, end: number, by = "coder") =>
      creation("codings", {
        ...codingRecord(id, { codeId, start, end, coderId: by as CoderId }),
        sourceId: "first" as SourceId,
      });
    await commit([creation("coders", coderRecord("other"))], { kind: "coder/create" });
    await commit([coding("around", 0, 15), coding("short", 21, 30), coding("theirs", 40, 50, "other")]);
    const { count } = await codeAllHits(project, coderId, { codeId }, [
      ...passages,
      passage("first", 40, 50),
    ]);
    assert.equal(count, 3); // 20-30, second 0-5 and 40-50
    const again = await codeAllHits(project, coderId, { codeId }, passages);
    assert.deepInclude(again, { count: 0, entry: undefined });
    project.close();
  });

  it("says that the coder has begun on what a running round assigned to them there, and takes that back with it", async () => {
    const { project, commit } = await openTalkStudy();
    const round = roundRecord("round", { state: "running", coderIds: [coderId] });
    const assigned = (["first", "second"] as SourceId[]).map((sourceId) =>
      creation("assignments", assignmentRecord(`a-${sourceId}`, { roundId: round.id, coderId, sourceId })),
    );
    await commit([creation("rounds", round), ...assigned]);
    const states = () => [...project.index.records.assignments.values()].map(({ status }) => status);
    await codeAllHits(project, coderId, { codeId }, [passage("first", 0, 10), passage("first", 20, 30)]);
    assert.deepEqual(states(), ["in-progress", "assigned"]);
    await project.undo(coderId);
    assert.deepEqual(states(), ["assigned", "assigned"]);
    project.close();
  });

  it("makes the code it is told the name of, in the same step", async () => {
    const { project } = await openTalkStudy();
    const { codeId: made } = await codeAllHits(project, coderId, { name: "Silence" }, passages);
    assert.equal(project.index.codes.get(made)?.name, "Silence");
    assert.equal(project.index.mentions(made), 3);
    await project.undo(coderId);
    assert.isUndefined(project.index.codes.get(made));
    project.close();
  });

  it("refuses a code that only groups others, one that is gone, and a passage that is not in the text", async () => {
    const { project, commit } = await openTalkStudy();
    await commit([
      creation("codes", codeRecord("group", { isCodable: false })),
      creation("codes", codeRecord("gone", { deleted: true })),
    ]);
    const refused = (id: string, where = passages) =>
      rejection(codeAllHits(project, coderId, { codeId: id as CodeId }, where));
    assert.instanceOf(await refused("group"), RangeError);
    assert.deepInclude(await refused("gone"), { code: "storage/stale" });
    assert.instanceOf(await refused("waiting", [passage("first", 0, 9999)]), RangeError);
    assert.equal(project.index.allCodings[Symbol.iterator]().next().done, true);
    project.close();
  });
});
