import { assert } from "@open-wc/testing";
import { correctTurns } from "#actions/correct-turns";
import { changeSpeaker, changeTime, joinTurns, splitTurn } from "#actions/edit-turns";
import { takeBackCorrection } from "#actions/take-back-correction";
import { creation } from "#domain/model/changes";
import type { CoderId, CodingId, CorrectionId, SourceId } from "#domain/model/ids";
import type { OpenProject } from "#storage/read/open-project";
import { deleteDatabases } from "../../support/fresh-database.ts";
import { codingRecord } from "../../support/records.ts";
import { rejection } from "../../support/rejection.ts";
import { openCodedStudy } from "../../support/study.ts";

const coderId = "coder" as CoderId;
const sourceId = "source" as SourceId;
const line = "a ".repeat(24) + "b";

/** Puts other words in the place of some of a turn's. */
const correct = (
  project: OpenProject,
  turn: number,
  before: string,
  start: number,
  inserted: string,
  length = 1,
) =>
  correctTurns(project, coderId, [
    {
      sourceId,
      turns: [{ turn, before, edits: [{ start, deleted: before.slice(start, start + length), inserted }] }],
    },
  ]);

const turnsOf = ({ index }: OpenProject) =>
  [...index.turnsOf(sourceId)].slice(0, 4).map(({ start, end, speaker }) => [start, end, speaker]);

describe("correctTurns", () => {
  afterEach(deleteDatabases);

  it("corrects words of several turns in one step, and codings keep theirs", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([creation("codings", codingRecord("one", { start: 50, end: 55 }))], {
      kind: "coding/apply",
    });
    const edits = (inserted: string) => [{ start: 0, deleted: "a", inserted }];
    const entry = await correctTurns(project, coderId, [
      {
        sourceId,
        turns: [
          { turn: 0, before: line, edits: edits("And") },
          { turn: 1, before: line, edits: edits("All") },
        ],
      },
    ]);
    assert.equal(entry?.deed.kind, "correction/make");
    const text = await project.textOf(sourceId);
    const { start, end } = project.index.extentOf(project.index.coding("one" as CodingId)!);
    assert.equal(text.slice(start, end), "All a a");
    await project.undo(coderId);
    assert.equal(await project.textOf(sourceId), (await project.contentsOf(sourceId)).text);
    assert.equal(project.index.revisionOf(sourceId), 4, "taken back by what is appended");
    assert.deepEqual(
      { ...project.index.extentOf(project.index.coding("one" as CodingId)!) },
      { start: 50, end: 55, placed: true },
    );
    await project.redo(coderId);
    assert.isTrue((await project.textOf(sourceId)).startsWith("And a"));
    project.close();
  });

  it("is refused where the words of the turn were corrected meanwhile, and nothing is changed", async () => {
    const { project, anotherTab } = await openCodedStudy();
    const other = await anotherTab();
    await correct(other, 3, line, 0, "An");
    const refusal = await rejection(correct(project, 3, line, 0, "The"));
    assert.propertyVal(refusal, "code", "correction/stale");
    assert.equal(project.index.revisionOf(sourceId), 1);
    project.close();
    other.close();
  });

  it("keeps what two tabs correct in different turns at the same time", async () => {
    const { project, anotherTab } = await openCodedStudy();
    const other = await anotherTab();
    await Promise.all([correct(project, 0, line, 0, "First"), correct(other, 1, line, 0, "Second")]);
    await Promise.all([project.catchUp(), other.catchUp()]);
    const text = await project.textOf(sourceId);
    assert.isTrue(text.startsWith("First "));
    assert.include(text, "\nSecond ");
    assert.equal(text, await other.textOf(sourceId));
    project.close();
    other.close();
  });

  it("brings words and extents back one by one, in any order that is possible", async () => {
    const { project } = await openCodedStudy();
    const original = await project.textOf(sourceId);
    await correct(project, 0, line, 0, "One");
    const first = project.index.correctionsOf(sourceId)[0]!.id;
    await correct(project, 1, line, 0, "Two");
    await correct(project, 0, `One${line.slice(1)}`, 0, "Three", 3);
    assert.isUndefined(
      await takeBackCorrection(project, coderId, first),
      "the same words were corrected since",
    );
    assert.isDefined(await project.undo(coderId).then(({ deed }) => deed));
    assert.isDefined(await takeBackCorrection(project, coderId, first));
    assert.isUndefined(await takeBackCorrection(project, coderId, first), "already");
    assert.isUndefined(await takeBackCorrection(project, coderId, "nobody" as CorrectionId));
    await project.undo(coderId);
    await project.undo(coderId);
    await project.undo(coderId);
    assert.equal(await project.textOf(sourceId), original);
    project.close();
  });

  it("lists codings whose words are all gone, with the correction that took them", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([creation("codings", codingRecord("gone", { start: 2, end: 3 }))], { kind: "coding/apply" });
    assert.isEmpty(project.index.unplacedOf(sourceId));
    await correct(project, 0, line, 2, "", 2);
    const [unplaced] = project.index.unplacedOf(sourceId);
    assert.equal(unplaced?.coding.id, "gone");
    await takeBackCorrection(project, coderId, unplaced!.correction.id);
    assert.isEmpty(project.index.unplacedOf(sourceId));
    project.close();
  });
});

describe("turn edits", () => {
  afterEach(deleteDatabases);

  it("split, join and give speakers, in every tab and after a reload, and are taken back", async () => {
    const { project, anotherTab } = await openCodedStudy();
    const other = await anotherTab();
    const before = turnsOf(project);
    await splitTurn(project, coderId, sourceId, 54);
    assert.deepEqual(turnsOf(project).slice(0, 3), [
      [0, 49, 0],
      [50, 53, 0],
      [54, 99, 0],
    ]);
    const key = project.index.turnKeyOf(sourceId, 2);
    await changeSpeaker(project, coderId, { sourceId, keys: [key, 0] }, { newName: "Bo" });
    const source = project.index.sources.get(sourceId)!;
    assert.equal(source.speakers[1]?.label, "Bo");
    assert.deepEqual(
      turnsOf(project).map(([, , speaker]) => speaker),
      [1, 0, 1, 0],
    );
    await joinTurns(project, coderId, { sourceId, keys: [1] });
    await changeTime(project, coderId, { sourceId, keys: [0] }, { startMs: 4000 });
    assert.deepEqual(turnsOf(project).slice(0, 2), [
      [0, 53, 1],
      [54, 99, 1],
    ]);
    await other.catchUp();
    const reloaded = await anotherTab();
    assert.deepEqual(turnsOf(other), turnsOf(project));
    assert.deepEqual(turnsOf(reloaded), turnsOf(project));
    assert.equal(reloaded.index.turnsOf(sourceId).at(0).startMs, 4000);
    for (let i = 0; i < 4; i++) assert.isDefined((await project.undo(coderId)).deed);
    assert.deepEqual(turnsOf(project), before);
    assert.lengthOf(project.index.sources.get(sourceId)!.speakers, 1);
    for (const each of [project, other, reloaded]) each.close();
  });

  it("stay on their words when these are corrected before them", async () => {
    const { project } = await openCodedStudy();
    await splitTurn(project, coderId, sourceId, 54);
    await correct(project, 0, line, 0, "Longer than before");
    const text = await project.textOf(sourceId);
    const [, first, second] = turnsOf(project);
    assert.equal(text.slice(first![0], first![1]), "a a");
    assert.equal(text.slice(second![0], second![1]), line.slice(4));
    await project.undo(coderId);
    assert.deepEqual(turnsOf(project)[2], [54, 99, 0]);
    project.close();
  });

  it("cannot be split before the first word, and not taken back while the new turn was edited by others", async () => {
    const { project, commit } = await openCodedStudy();
    assert.isUndefined(await splitTurn(project, coderId, sourceId, 50));
    const entry = await splitTurn(project, coderId, sourceId, 54);
    await commit([creation("coders", { id: "other" as CoderId, name: "O", initials: "O", createdAt: 0 })], {
      kind: "coder/create",
    });
    const keys = [project.index.turnKeyOf(sourceId, 2)];
    await changeSpeaker(project, "other" as CoderId, { sourceId, keys }, { speaker: -1 });
    const outcome = await project.undoEntry(coderId, entry!.id);
    assert.equal(outcome.skipped[0]?.reason, "in-use");
    project.close();
  });
});
