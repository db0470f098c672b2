import { creation, edition } from "#domain/model/changes";
import type { CodeId } from "#domain/model/ids";
import { ProjectDatabase } from "#storage/project-database";
import { Library, type LibraryState } from "#storage/read/library";
import { OpenProject } from "#storage/read/open-project";
import { assert } from "@open-wc/testing";
import { Dexie } from "dexie";
import { deleteDatabases, freshDatabase } from "../support/fresh-database.ts";
import { codeRecord, codingRecord, contentsOf, sourceRecord } from "../support/records.ts";
import { rejection } from "../support/rejection.ts";
import { replaceMethod } from "../support/replace-method.ts";
import { openCodedStudy, openStudy } from "../support/study.ts";
import { testEnvironment } from "../support/test-environment.ts";
import { waitUntil } from "../support/wait-until.ts";

/** Makes the browser refuse to store anything from the given write on, until the result is called. */
function fillStorage(from: number): () => void {
  let writes = 0;
  const refusing = (write: IDBObjectStore["put"]): IDBObjectStore["put"] =>
    function (this: IDBObjectStore, ...values: Parameters<IDBObjectStore["put"]>) {
      if (++writes >= from) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      return write.apply(this, values);
    };
  const restore = (["put", "add"] as const).map((name) =>
    replaceMethod(IDBObjectStore.prototype, name, refusing),
  );
  return () => restore.forEach((each) => each());
}

describe("when storage fails", () => {
  afterEach(deleteDatabases);

  it("a full disk, at whichever write of a commit, leaves everything as it was and says so", async () => {
    const { project, commit, database } = await openCodedStudy();
    const patch = [
      creation("sources", sourceRecord("more", { length: 3 })),
      creation("codes", codeRecord("new")),
      creation("codings", codingRecord("one")),
    ];
    const before = await Promise.all(database.tables.map((table) => table.toArray()));
    for (let from = 1; ; from++) {
      const empty = fillStorage(from);
      const outcome = await commit(patch, { contents: [contentsOf("more", "abc")] }).then(
        () => undefined,
        (error: unknown) => error,
      );
      empty();
      if (outcome === undefined) {
        assert.isAbove(from, 6, "every write was refused once");
        break;
      }
      assert.include(outcome, { code: "storage/full" });
      assert.include(project.saveState, { kind: "failed" });
      assert.deepEqual(await Promise.all(database.tables.map((table) => table.toArray())), before);
      assert.isFalse(project.index.codes.has("new" as CodeId));
    }
    assert.isTrue(project.index.codes.has("new" as CodeId));
    assert.include(project.saveState, { kind: "saved" });
    project.close();
  });

  it("a thread killed while it imports leaves each source wholly in or out, and a log without gaps", async () => {
    for (const killAfter of [0, 3, 11]) {
      const { project, database } = await openStudy();
      const worker = new Worker(new URL("./support/import-worker.ts", import.meta.url), { type: "module" });
      let imported = -1;
      worker.onmessage = ({ data }: MessageEvent<number>) => (imported = data);
      worker.postMessage({ name: database.name, projectId: project.id });
      await waitUntil(() => imported >= killAfter);
      worker.terminate();
      const reopened = await OpenProject.open(freshDatabase(database.name), project.id, testEnvironment());
      const sources = [...reopened.index.sources.keys()];
      assert.isAtLeast(sources.length, killAfter + 1);
      for (const id of sources) {
        assert.equal((await reopened.textOf(id)).length, reopened.index.sources.get(id)!.length);
        assert.equal(reopened.index.turnsOf(id).length, 4001);
      }
      assert.equal(await database.texts.count(), sources.length);
      const entries = (await database.log.toArray()).flatMap((row) => row.entries);
      assert.deepEqual(
        entries.map(({ sequence }) => sequence),
        Array.from({ length: sources.length + 1 }, (_, at) => at + 1),
      );
      project.close();
      reopened.close();
      await deleteDatabases();
    }
  });

  it("a tab of an older version steps aside for a newer one, and is told to reload", async () => {
    const { project, commit, database } = await openCodedStudy();
    const library = new Library(database, testEnvironment());
    const states: LibraryState[] = [];
    library.state.subscribe({ next: (state) => states.push(state) });
    const newer = new Dexie(database.name);
    newer.version(99).stores({});
    await newer.open();
    assert.deepEqual(states, ["ready", "outdated"]);
    const error = await rejection(commit(edition("codes", codeRecord("code"), { name: "Late" })));
    assert.include(error, { code: "storage/outdated" });
    assert.include(project.saveState, { kind: "failed" });
    assert.include(
      await rejection(OpenProject.open(new ProjectDatabase(database.name), project.id, testEnvironment())),
      {
        code: "storage/outdated",
      },
    );
    project.close();
    newer.close();
  });

  it("a tab that must wait for an older one to close says that it is blocked, and goes on when it is", async () => {
    const name = crypto.randomUUID();
    const older = indexedDB.open(name, 1);
    await waitUntil(() => older.readyState === "done");
    const library = new Library(freshDatabase(name), testEnvironment());
    const projects: number[] = [];
    const watching = library.watchProjects().subscribe({ next: ({ length }) => projects.push(length) });
    await waitUntil(() => library.state.value === "blocked");
    older.result.close();
    await waitUntil(() => library.state.value === "ready" && projects.length > 0);
    assert.deepEqual(projects, [0]);
    watching.unsubscribe();
  });

  it("a project that is not there is missing", async () => {
    const { project, database } = await openStudy();
    const open = OpenProject.open(database, "nowhere" as typeof project.id, testEnvironment());
    assert.include(await rejection(open), { code: "storage/missing" });
    project.close();
  });

  it("a text that is not there is missing", async () => {
    const { project } = await openStudy();
    assert.include(await rejection(project.textOf("nowhere" as Parameters<typeof project.textOf>[0])), {
      code: "storage/missing",
    });
    project.close();
  });
});
