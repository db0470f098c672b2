import { addSource } from "#actions/add-source";
import { createCode } from "#actions/create-code";
import { createCoder } from "#actions/create-coder";
import { createParticipant } from "#actions/create-participant";
import { createProject } from "#actions/create-project";
import { deleteCode } from "#actions/delete-code";
import { deleteProject } from "#actions/delete-project";
import { editCode } from "#actions/edit-code";
import { editCoder } from "#actions/edit-coder";
import { editMemo } from "#actions/edit-memo";
import { editParticipant } from "#actions/edit-participant";
import { editProject } from "#actions/edit-project";
import { editSource } from "#actions/edit-source";
import { moveCode } from "#actions/move-code";
import { moveSource } from "#actions/move-source";
import { removeMemo } from "#actions/remove-memo";
import { removeSource } from "#actions/remove-source";
import { restoreCode } from "#actions/restore-code";
import { restoreSource } from "#actions/restore-source";
import { writeMemo } from "#actions/write-memo";
import type { IncomingSource } from "#domain/intake/plan-import";
import { creation } from "#domain/model/changes";
import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { Library } from "#storage/read/library";
import { OpenProject } from "#storage/read/open-project";
import { assert } from "@open-wc/testing";
import { deleteDatabases, freshDatabase } from "../../support/fresh-database.ts";
import { coderRecord, codingRecord } from "../../support/records.ts";
import { rejection } from "../../support/rejection.ts";
import { replaceMethod } from "../../support/replace-method.ts";
import { openCodedStudy, openStudy } from "../../support/study.ts";
import { testEnvironment } from "../../support/test-environment.ts";

const coderId = "coder" as CoderId;
const sourceId = "source" as SourceId;
const codeId = "code" as CodeId;
const deedOf = (entry: LogEntry | undefined) => [entry?.deed.kind, entry?.deed.detail];

const incoming = (name: string, fields: Partial<IncomingSource> = {}): IncomingSource => ({
  name,
  kind: "group-interview",
  file: `${name}.txt`,
  format: "txt",
  text: "Well.\nYes.",
  hash: "00",
  turns: [
    { start: 0, end: 5, speaker: 0 },
    { start: 6, end: 10, speaker: -1 },
  ],
  cues: [],
  outside: [],
  speakers: [{ label: "Ada", person: { key: "ada", name: "Ada", role: "teacher" } }],
  ...fields,
});

describe("projects and coders", () => {
  afterEach(deleteDatabases);

  it("are begun together, changed, and deleted for good", async () => {
    const library = new Library(freshDatabase(), testEnvironment());
    const coder = { name: "Ada Berg", initials: "AB" };
    const { projectId, coderId: first } = await createProject(library, {
      name: "Study",
      waves: ["T1"],
      coder,
    });
    const project = await library.open(projectId);
    assert.include(project.index.project, { name: "Study", mode: "codebook" });
    assert.deepEqual(project.index.project.waves, ["T1"]);
    assert.deepInclude(project.index.coders.get(first), coder);
    const renamed = await editProject(project, first, { name: "Renamed", mode: "reflexive" });
    assert.deepEqual(deedOf(renamed), ["project/edit", { project: "Renamed" }]);
    await project.undo(first);
    assert.include(project.index.project, { name: "Study", mode: "codebook" });

    const second = await createCoder(project, first, { name: "Bo", initials: "B" });
    const edited = await editCoder(project, second, second, { initials: "BO" });
    assert.deepEqual(deedOf(edited), ["coder/edit", { coder: "Bo" }]);
    assert.include(project.index.coders.get(second), { name: "Bo", initials: "BO" });
    const alone = await createCoder(project, undefined, { name: "Cy", initials: "C" });
    assert.equal((await project.undo(alone)).deed, undefined);
    project.close();
    await deleteProject(library, projectId);
    assert.isFalse(await library.has(projectId));
  });
});

describe("sources", () => {
  afterEach(deleteDatabases);

  it("are imported wholly, after those that are there, and the browser is asked to keep them with the first", async () => {
    const { project } = await openStudy();
    let asked = 0;
    const restore = [
      replaceMethod(StorageManager.prototype, "persisted", () => () => Promise.resolve(false)),
      replaceMethod(StorageManager.prototype, "persist", () => () => Promise.resolve(++asked > 0)),
    ];
    const first = await addSource(project, coderId, incoming("A"));
    const second = await addSource(project, coderId, incoming("B"));
    restore.forEach((each) => each());
    assert.equal(asked, 1);
    assert.deepEqual(
      project.index.sourceList.map(({ id }) => id),
      [first.sourceId, second.sourceId],
    );
    const source = project.index.sources.get(first.sourceId)!;
    assert.deepEqual(source.speakers, [{ label: "Ada", participantId: first.created.get("ada")! }]);
    assert.equal(await project.textOf(first.sourceId), "Well.\nYes.");
    assert.equal(project.index.turnsOf(first.sourceId).at(1).speaker, -1);
    project.close();
  });

  it("are described, moved among their kind, taken out and brought back", async () => {
    const { project } = await openStudy();
    const [a, b, other] = [
      await addSource(project, coderId, incoming("A")),
      await addSource(project, coderId, incoming("B")),
      await addSource(project, coderId, incoming("Other", { kind: "document" })),
    ];
    const c = await addSource(project, coderId, incoming("C"));
    const names = () => project.index.sourceList.map(({ name }) => name).join("");
    const edited = await editSource(project, coderId, a.sourceId, { name: "A1", date: "2026-01-05" });
    assert.deepEqual(deedOf(edited), ["source/edit", { source: "A1" }]);
    await editSource(project, coderId, a.sourceId, { name: "A", date: undefined });
    assert.notProperty(project.index.sources.get(a.sourceId), "date");
    assert.isUndefined(await editSource(project, coderId, a.sourceId, { name: "A" }));

    const moved = await moveSource(project, coderId, c.sourceId, 0);
    assert.deepEqual(deedOf(moved), ["source/reorder", { source: "C" }]);
    assert.equal(names(), "CABOther");
    await moveSource(project, coderId, c.sourceId, 2);
    assert.equal(names().replace("Other", ""), "ABC");
    assert.isUndefined(await moveSource(project, coderId, b.sourceId, 1));

    const removed = await removeSource(project, coderId, other.sourceId);
    assert.deepEqual(deedOf(removed), ["source/remove", { source: "Other" }]);
    assert.notInclude(names(), "Other");
    assert.deepEqual(deedOf(await restoreSource(project, coderId, other.sourceId)), [
      "source/restore",
      { source: "Other" },
    ]);
    assert.include(names(), "Other");
    assert.include(await rejection(removeSource(project, coderId, sourceId)), { code: "storage/stale" });
    project.close();
  });
});

describe("participants", () => {
  afterEach(deleteDatabases);

  it("are added and changed", async () => {
    const { project } = await openStudy();
    const { participantId, entry } = await createParticipant(project, coderId, { name: "Teacher 1" });
    assert.deepEqual(deedOf(entry), ["participant/create", { participant: "Teacher 1" }]);
    await editParticipant(project, coderId, participantId, { role: "teacher" });
    assert.include(project.index.participants.get(participantId), { name: "Teacher 1", role: "teacher" });
    await editParticipant(project, coderId, participantId, { role: undefined });
    assert.notProperty(project.index.participants.get(participantId), "role");
    project.close();
  });
});

describe("the codebook", () => {
  afterEach(deleteDatabases);

  it("grows, is renamed and reordered, and lets codes go and come back with their codings", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([creation("codings", codingRecord("one"))]);
    const listed = () =>
      project.index.codeTree.nodes.map(({ depth, code }) => ">".repeat(depth) + code.name).join(" ");
    const { codeId: below, entry } = await createCode(project, coderId, { name: "below", parentId: codeId });
    assert.deepEqual(deedOf(entry), ["code/create", { code: "below" }]);
    assert.equal(listed(), "code >below");
    assert.deepEqual(deedOf(await editCode(project, coderId, below, { name: "under", key: 3 })), [
      "code/edit",
      { code: "under" },
    ]);
    const moved = await moveCode(project, coderId, below, { parentId: undefined, index: 0 });
    assert.deepEqual(deedOf(moved), ["code/move", { code: "under" }]);
    assert.equal(listed(), "under code");
    await moveCode(project, coderId, codeId, { parentId: below, index: 0 });
    const intoItself = moveCode(project, coderId, below, { parentId: codeId, index: 0 });
    assert.instanceOf(await rejection(intoItself), RangeError);
    assert.deepEqual(deedOf(await deleteCode(project, coderId, below)), ["code/delete", { code: "under" }]);
    assert.equal(listed(), "code");
    await deleteCode(project, coderId, codeId);
    assert.equal(project.index.codingsInDeletedCodes().length, 1);
    assert.deepEqual(deedOf(await restoreCode(project, coderId, codeId)), ["code/restore", { code: "code" }]);
    await restoreCode(project, coderId, below);
    assert.equal(listed(), "under >code");
    assert.equal(project.index.mentions(codeId), 1);
    project.close();
  });
});

describe("memos", () => {
  afterEach(deleteDatabases);

  it("are written, changed and taken out by their author alone, and say what they are on", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([
      creation("coders", coderRecord("other")),
      creation("codings", codingRecord("one", { start: 60, end: 70 })),
    ]);
    const passage = { kind: "passage", sourceId, start: 120, end: 130, revision: 0 } as const;
    const on = async (...targets: Parameters<typeof writeMemo>[2]["targets"]) =>
      (await writeMemo(project, coderId, { text: "A thought", targets })).entry?.deed.detail;
    assert.deepEqual(await on(passage), { source: "source", turn: 3 });
    assert.deepEqual(await on({ kind: "coding", codingId: "one" as CodingId }), {
      code: "code",
      source: "source",
      turn: 2,
    });
    assert.deepEqual(await on({ kind: "code", codeId }), { code: "code" });
    assert.deepEqual(await on({ kind: "source", sourceId }), { source: "source" });
    assert.deepEqual(await on(), {});

    const { memoId } = await writeMemo(project, coderId, { text: "First", targets: [passage] });
    const before = project.index.memos.get(memoId)!;
    const edited = await editMemo(project, coderId, memoId, { text: "Second" });
    assert.deepEqual(deedOf(edited), ["memo/edit", { source: "source", turn: 3 }]);
    assert.isAbove(project.index.memos.get(memoId)!.editedAt, before.editedAt);
    assert.isUndefined(await editMemo(project, coderId, memoId, { text: "Second" }));
    const otherId = "other" as CoderId;
    assert.instanceOf(await rejection(editMemo(project, otherId, memoId, { text: "Theirs" })), RangeError);
    assert.instanceOf(await rejection(removeMemo(project, otherId, memoId)), RangeError);
    await removeMemo(project, coderId, memoId);
    assert.notInclude(project.index.memosOf({ sourceId }), before);
    assert.equal((await project.undo(coderId)).deed?.kind, "memo/remove");
    assert.equal(project.index.memos.get(memoId)?.text, "Second");
    project.close();
  });

  it("tell who wrote them after the project is opened again", async () => {
    const { project, database } = await openCodedStudy();
    const { memoId } = await writeMemo(project, coderId, { text: "Kept", targets: [], kind: "reflexive" });
    const again = await OpenProject.open(database, project.id, testEnvironment());
    assert.deepEqual(again.index.memos.get(memoId), project.index.memos.get(memoId));
    assert.include(again.index.memos.get(memoId), { coderId, kind: "reflexive" });
    project.close();
    again.close();
  });
});
