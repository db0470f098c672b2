import { roundRecord } from "../support/round-records.ts";
import { createProject } from "#actions/create-project";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, ProjectId, SourceId } from "#domain/model/ids";
import { Library, type ProjectSummary } from "#storage/read/library";
import { recordBackup } from "#storage/write/record-backup";
import { restoreProject } from "#storage/write/restore-project";
import { assert } from "@open-wc/testing";
import { deleteDatabases, freshDatabase } from "../support/fresh-database.ts";
import { codeRecord, codingRecord, memoRecord, participantRecord } from "../support/records.ts";
import { rejection } from "../support/rejection.ts";
import { openCodedStudy } from "../support/study.ts";
import { testEnvironment } from "../support/test-environment.ts";
import { waitUntil } from "../support/wait-until.ts";

const coderId = "coder" as CoderId;
const sourceId = "source" as SourceId;
const coder = { name: "Ada Berg", initials: "AB" };

/** A study in which everything happened that a log can hold. */
async function richStudy() {
  const study = await openCodedStudy();
  const { project, commit } = study;
  await commit([creation("participants", participantRecord("p", { name: "Teacher 1", role: "teacher" }))]);
  await commit([
    creation("codings", codingRecord("one")),
    creation("codings", codingRecord("two", { rating: 2 })),
  ]);
  await commit(edition("codings", codingRecord("one"), { end: 15 }), { kind: "coding/extent" });
  await commit(edition("codings", codingRecord("two"), { removed: true }), { kind: "coding/remove" });
  await commit([creation("memos", memoRecord("memo", { targets: [{ kind: "source", sourceId }] }))]);
  await commit(edition("codes", codeRecord("code"), { deleted: true }), { kind: "code/delete" });
  await project.undo(coderId);
  return study;
}

describe("the library", () => {
  afterEach(deleteDatabases);

  it("lists the projects, last changed first, as they change", async () => {
    const library = new Library(freshDatabase(), testEnvironment());
    let shown: readonly ProjectSummary[] = [];
    const watching = library.watchProjects().subscribe({ next: (value) => (shown = value) });
    const first = await createProject(library, { name: "First", coder });
    await createProject(library, { name: "Second", coder });
    await waitUntil(() => shown.map(({ name }) => name).join() === "Second,First");
    const project = await library.open(first.projectId);
    await project.commit({
      coderId: first.coderId,
      deed: { kind: "code/create", detail: { code: "code" } },
      patch: [creation("codes", codeRecord("code"))],
    });
    await waitUntil(() => shown.map(({ name }) => name).join() === "First,Second");
    assert.deepEqual(shown[0]?.counts, { sources: 0, codes: 1, coders: 1, codings: 0 });
    assert.isUndefined(shown[0]?.backedUpAt);
    assert.equal(shown[0]?.changesOnlyHere, 2);
    await recordBackup(library.database, first.projectId, { at: 12, sequence: 1, name: "first.samtale" });
    await waitUntil(() => shown[0]?.backedUpAt === 12);
    assert.deepInclude(shown[0], { changesOnlyHere: 1, backedUpFile: "first.samtale" });
    assert.deepEqual(await library.summary(first.projectId), shown[0]);
    watching.unsubscribe();
    project.close();
  });

  it("says nothing that would tell how much others coded while a blind round runs", async () => {
    const library = new Library(freshDatabase(), testEnvironment());
    const { projectId, coderId } = await createProject(library, { name: "First", coder });
    const project = await library.open(projectId);
    const round = roundRecord("round", { isBlind: true, state: "running", coderIds: [coderId] });
    await project.commit({
      coderId,
      deed: { kind: "round/start", detail: { round: round.name } },
      patch: [creation("rounds", round)],
    });
    const blind = await library.summary(projectId);
    assert.equal(blind?.changesOnlyHere, "some");
    assert.deepEqual(blind?.counts, { sources: 0, codes: 0, coders: 1 });
    let shown: readonly ProjectSummary[] = [];
    const watching = library.watchProjects().subscribe({ next: (value) => (shown = value) });
    await waitUntil(() => shown.length === 1);
    assert.deepEqual(shown[0], blind);
    await project.commit({
      coderId,
      deed: { kind: "round/close", detail: { round: round.name } },
      patch: edition("rounds", round, { state: "closed" }),
    });
    await waitUntil(() => shown[0]?.changesOnlyHere === 3);
    assert.equal(shown[0]?.counts.codings, 0);
    watching.unsubscribe();
    project.close();
  });

  it("says how much space the projects take", async () => {
    const { used, available } = await new Library(freshDatabase(), testEnvironment()).space();
    assert.isAtLeast(used!, 0);
    assert.isAbove(available!, 0);
  });

  it("gives back from a project file what was put into it: records, texts, log, undo and history", async () => {
    const { project, database, environment } = await richStudy();
    const archive = await project.archive();
    const target = freshDatabase();
    await restoreProject(target, archive, undefined, { file: { at: 77 } });
    const restored = await new Library(target, environment).open(project.id);
    assert.deepEqual(await restored.archive(), archive);
    assert.deepEqual([...restored.index.allCodings], [...project.index.allCodings]);
    assert.deepEqual(
      await target.projects.get(project.id),
      { ...(await database.projects.get(project.id))!, backedUpAt: 77, backedUpSequence: archive.log.length },
      "all of it is in the file it came from",
    );
    for (const table of ["codes", "memos", "participants", "sources"] as const)
      assert.deepEqual(await target[table].toArray(), await database[table].toArray());
    assert.deepEqual(await target.layers.toArray(), await database.layers.toArray());
    assert.deepEqual(await restored.historyOf({ sourceId }), await project.historyOf({ sourceId }));
    const codeId = "code" as CodeId;
    assert.deepEqual(await restored.historyOf({ codeId }), await project.historyOf({ codeId }));
    assert.equal((await restored.redo(coderId)).deed?.kind, "code/delete");
    for (const kind of ["code/delete", "code/edit", "coding/remove", "coding/extent"] as const)
      assert.equal((await restored.undo(coderId)).deed?.kind, kind);
    project.close();
    restored.close();
  });

  it("takes a project that came from elsewhere for saved since it came, and then since its last change here", async () => {
    const { project, environment } = await openCodedStudy();
    const target = freshDatabase();
    const cameAt = environment.now() + 1_000_000;
    await restoreProject(target, await project.archive(), undefined, { cameAt });
    const library = new Library(target, { ...environment, now: () => cameAt + 1 });
    const came = await library.open(project.id);
    assert.deepEqual(came.saveState, { kind: "saved", at: cameAt });
    const patch = [creation("codes", codeRecord("here"))];
    await came.commit({ coderId, deed: { kind: "code/create", detail: {} }, patch });
    came.close();
    const again = await library.open(project.id);
    assert.deepEqual(again.saveState, { kind: "saved", at: cameAt + 1 });
    again.close();
    project.close();
  });

  it("keeps a copy of a project apart from the project it was made of", async () => {
    const { project, database, environment } = await richStudy();
    const archive = await project.archive();
    assert.include(await rejection(restoreProject(database, archive)), { code: "storage/stale" });
    const copyId = "copy" as ProjectId;
    await restoreProject(database, archive, copyId);
    const copy = await new Library(database, environment).open(copyId);
    await copy.commit({
      coderId,
      deed: { kind: "code/edit", detail: {} },
      patch: edition("codes", copy.index.codes.get("code" as CodeId)!, { name: "Copied" }),
    });
    await project.catchUp();
    assert.equal(project.index.codes.get("code" as CodeId)?.name, "code");
    assert.equal(copy.index.project.id, copyId);
    assert.equal(await copy.textOf(sourceId), await project.textOf(sourceId));
    assert.equal((await copy.undo(coderId)).deed?.kind, "code/edit");
    project.close();
    copy.close();
  });

  it("finds history in a long log that came with a file", async () => {
    const { project, commit, environment } = await openCodedStudy();
    for (let at = 0; at < 300; at++) await commit([creation("codes", codeRecord(`c${at}`, { order: at }))]);
    await commit([creation("codings", codingRecord("one", { codeId: "c7" as CodeId }))], {
      kind: "coding/apply",
    });
    const target = freshDatabase();
    await restoreProject(target, await project.archive());
    assert.equal(await target.log.count(), 2);
    const restored = await new Library(target, environment).open(project.id);
    const kinds = (await restored.historyOf({ codeId: "c7" as CodeId })).map(({ deed }) => deed.kind);
    assert.deepEqual(kinds, ["coding/apply", "code/edit"]);
    assert.equal((await restored.undo(coderId)).deed?.kind, "coding/apply");
    project.close();
    restored.close();
  });
});
