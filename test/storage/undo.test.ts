import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, CodingId, LogEntryId, SourceId } from "#domain/model/ids";
import type { DeedKind } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";
import type { ReversalOutcome } from "#storage/read/reversals";
import type { UndoState } from "#storage/read/undo-stack";
import { assert } from "@open-wc/testing";
import { deleteDatabases } from "../support/fresh-database.ts";
import { codeRecord, coderRecord, codingRecord, memoRecord } from "../support/records.ts";
import { openCodedStudy, openStudy } from "../support/study.ts";
import { waitUntil } from "../support/wait-until.ts";

const coderId = "coder" as CoderId;
const otherId = "other" as CoderId;
const codeId = "code" as CodeId;

/** Waits until undo and redo stand for deeds of these kinds; undefined for nothing. */
async function untilState(project: OpenProject, undo?: DeedKind, redo?: DeedKind): Promise<void> {
  let state: UndoState = {};
  const subscription = project.watchUndoState(coderId).subscribe({ next: (value) => (state = value) });
  await waitUntil(() => state.undo?.kind === undo && state.redo?.kind === redo);
  subscription.unsubscribe();
}

const skips = ({ skipped }: ReversalOutcome) => skipped.map(({ deed, reason }) => [deed.kind, reason]);

describe("undo and redo", () => {
  afterEach(deleteDatabases);

  it("take back the coder's own changes one by one and do them again, also after a reload", async () => {
    const { project, commit, anotherTab } = await openCodedStudy();
    await commit([creation("codings", codingRecord("one"))], { kind: "coding/apply" });
    await commit(edition("codings", codingRecord("one"), { end: 20 }), { kind: "coding/extent" });
    await project.undo(coderId);
    project.close();

    const reloaded = await anotherTab();
    await untilState(reloaded, "coding/apply", "coding/extent");
    assert.equal(reloaded.index.coding("one" as CodingId)?.end, 10);
    assert.equal((await reloaded.undo(coderId)).deed?.kind, "coding/apply");
    assert.isUndefined(reloaded.index.coding("one" as CodingId));
    assert.equal((await reloaded.redo(coderId)).deed?.kind, "coding/apply");
    assert.equal((await reloaded.redo(coderId)).deed?.kind, "coding/extent");
    assert.equal(reloaded.index.coding("one" as CodingId)?.end, 20);
    await untilState(reloaded, "coding/extent");
    reloaded.close();
  });

  it("take a group as one step, whatever else was done before and after it, and also after a reload", async () => {
    const { project, anotherTab } = await openCodedStudy();
    const make = (id: string, group?: LogEntryId) =>
      project.commit({
        coderId,
        deed: { kind: "code/create", detail: { code: id } },
        patch: [creation("codes", codeRecord(id))],
        ...(group === undefined ? {} : { group }),
      });
    await make("before");
    const first = (await make("a"))!.id;
    await make("b", first);
    await make("c", first);
    const all = ["code", "before", "a", "b", "c"];
    const codes = ({ index }: OpenProject) => [...index.codes.keys()];
    assert.deepInclude(await project.undo(coderId), { count: 3, skipped: [] });
    assert.deepEqual(codes(project), ["code", "before"]);
    assert.deepInclude(await project.redo(coderId), { count: 3 });
    assert.deepEqual(codes(project), all);
    project.close();
    const reloaded = await anotherTab();
    assert.deepInclude(await reloaded.undo(coderId), { count: 3 });
    assert.deepInclude(await reloaded.undo(coderId), { count: 1 });
    assert.deepEqual(codes(reloaded), ["code"]);
    assert.deepInclude(await reloaded.redo(coderId), { count: 1 });
    assert.deepInclude(await reloaded.redo(coderId), { count: 3 });
    assert.deepEqual(codes(reloaded), all);
    reloaded.close();
  });

  it("take back of a group what can be, and name what cannot", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([creation("coders", coderRecord("other"))], { kind: "coder/create" });
    const first = (await commit([creation("codes", codeRecord("mine"))], { kind: "code/create" }))!.id;
    await project.commit({
      coderId,
      deed: { kind: "code/create", detail: {} },
      patch: [creation("codes", codeRecord("used"))],
      group: first,
    });
    const ofOther = codingRecord("one", { coderId: otherId, codeId: "used" as CodeId });
    await commit([creation("codings", ofOther)], { kind: "coding/apply", coderId: otherId });
    const outcome = await project.undo(coderId);
    assert.equal(outcome.count, 1);
    assert.deepEqual(skips(outcome), [["code/create", "in-use"]]);
    assert.deepEqual([...project.index.codes.keys()], ["code", "used"]);
    project.close();
  });

  it("leave the changes of other coders alone", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([creation("coders", coderRecord("other"))], { kind: "coder/create" });
    await commit([creation("codes", codeRecord("mine"))], { kind: "code/create" });
    await commit([creation("codes", codeRecord("theirs"))], { kind: "code/create", coderId: otherId });
    await project.undo(coderId);
    assert.isFalse(project.index.codes.has("mine" as CodeId));
    assert.isTrue(project.index.codes.has("theirs" as CodeId));
    project.close();
  });

  it("never take back that a project or a coder was made", async () => {
    const { project, commit } = await openStudy();
    await commit([creation("coders", coderRecord("other"))], { kind: "coder/create" });
    assert.deepEqual(await project.undo(coderId), { count: 0, skipped: [] });
    assert.equal(project.index.coders.size, 2);
    project.close();
  });

  it("offer nothing to redo after a new change", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([creation("codes", codeRecord("mine"))], { kind: "code/create" });
    await project.undo(coderId);
    await untilState(project, "source/import", "code/create");
    await commit([creation("codes", codeRecord("next"))], { kind: "code/create" });
    await untilState(project, "code/create");
    assert.isUndefined((await project.redo(coderId)).deed);
    project.close();
  });

  it("pass over a change that somebody else changed since, saying so, and take back the one before", async () => {
    const { project, commit } = await openCodedStudy();
    const code = codeRecord("code");
    await commit([creation("coders", coderRecord("other"))], { kind: "coder/create" });
    await commit([creation("codes", codeRecord("mine"))], { kind: "code/create" });
    await commit(edition("codes", code, { name: "First" }), { kind: "code/edit" });
    await commit(edition("codes", { ...code, name: "First" }, { name: "Second" }), { coderId: otherId });
    const outcome = await project.undo(coderId);
    assert.deepEqual(skips(outcome), [["code/edit", "changed"]]);
    assert.equal(outcome.deed?.kind, "code/create");
    assert.equal(project.index.codes.get(codeId)?.name, "Second");
    await untilState(project, "source/import", "code/create");
    project.close();
  });

  it("do not take back what somebody else's work depends on", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([creation("coders", coderRecord("other"))], { kind: "coder/create" });
    await commit([creation("codings", codingRecord("theirs", { coderId: otherId }))], { coderId: otherId });
    const outcome = await project.undo(coderId);
    assert.deepEqual(skips(outcome), [["source/import", "in-use"]]);
    assert.isUndefined(outcome.deed);
    assert.equal(project.index.sourceList.length, 1);
    project.close();
  });

  it("do not bring a coding back to a code that is gone meanwhile", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([creation("coders", coderRecord("other"))], { kind: "coder/create" });
    await commit([creation("codes", codeRecord("theirs"))], { kind: "code/create", coderId: otherId });
    await commit([creation("codings", codingRecord("one", { codeId: "theirs" as CodeId }))]);
    await project.undo(coderId);
    await project.undo(otherId);
    assert.deepEqual(skips(await project.redo(coderId)), [["code/edit", "changed"]]);
    project.close();
  });

  it("take an import back and do it again with its text and turns, after a reload too", async () => {
    const { project, anotherTab } = await openCodedStudy();
    const sourceId = "source" as SourceId;
    const text = await project.textOf(sourceId);
    await project.undo(coderId);
    assert.equal(project.index.sourceList.length, 0);
    project.close();
    const reloaded = await anotherTab();
    assert.equal(reloaded.index.sourceList.length, 0);
    await reloaded.redo(coderId);
    assert.equal(await reloaded.textOf(sourceId), text);
    assert.equal(reloaded.index.turnsOf(sourceId).length, 40);
    reloaded.close();
  });

  it("reach back through a long log, no matter how much others wrote since", async () => {
    const { project, commit, anotherTab } = await openCodedStudy();
    await commit([creation("coders", coderRecord("other"))], { kind: "coder/create" });
    for (let at = 0; at < 150; at++)
      await commit([creation("memos", memoRecord(`m${at}`, { coderId }))], { kind: "memo/create" });
    for (let at = 0; at < 70; at++) await project.undo(coderId);
    await commit([creation("memos", memoRecord("theirs", { coderId: otherId }))], { coderId: otherId });
    project.close();
    const reloaded = await anotherTab();
    for (let at = 0; at < 80; at++) assert.equal((await reloaded.undo(coderId)).deed?.kind, "memo/create");
    assert.equal((await reloaded.undo(coderId)).deed?.kind, "source/import");
    for (let at = 0; at < 151; at++) assert.isDefined((await reloaded.redo(coderId)).deed);
    assert.equal(reloaded.index.memos.size, 151);
    assert.isUndefined((await reloaded.redo(coderId)).deed);
    reloaded.close();
  });

  it("take back one given change, once", async () => {
    const { project, commit } = await openCodedStudy();
    const entry = await commit([creation("codings", codingRecord("one"))], { kind: "coding/apply" });
    await commit([creation("codes", codeRecord("later"))], { kind: "code/create" });
    assert.equal((await project.undoEntry(coderId, entry!.id)).deed?.kind, "coding/apply");
    assert.deepEqual(await project.undoEntry(coderId, entry!.id), { count: 0, skipped: [] });
    assert.isTrue(project.index.codes.has("later" as CodeId));
    project.close();
  });

  it("wait for a change that is being written", async () => {
    const { project, commit } = await openCodedStudy();
    const writing = commit([creation("codes", codeRecord("quick"))], { kind: "code/create" });
    const [, outcome] = await Promise.all([writing, project.undo(coderId)]);
    assert.equal(outcome.deed?.kind, "code/create");
    project.close();
  });

  it("take both changes of one record in a patch back", async () => {
    const { project, commit } = await openCodedStudy();
    const fresh = codeRecord("fresh");
    await commit([creation("codes", fresh), ...edition("codes", fresh, { name: "Named" })], {
      kind: "code/create",
    });
    await project.undo(coderId);
    assert.isFalse(project.index.codes.has("fresh" as CodeId));
    await project.redo(coderId);
    assert.equal(project.index.codes.get("fresh" as CodeId)?.name, "Named");
    project.close();
  });

  it("bring a removed source back into lists and counts", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([creation("codings", codingRecord("one"))]);
    await commit(edition("sources", project.index.sources.get("source" as SourceId)!, { removed: true }));
    assert.equal(project.index.mentions(codeId), 0);
    await project.undo(coderId);
    assert.equal(project.index.mentions(codeId), 1);
    project.close();
  });
});
