import type { ProjectId } from "#domain/model/ids";
import type { ProjectArchive } from "#domain/query/project-archive";
import { readArchive as readFile } from "#formats/archive/read-archive";
import { Library } from "#storage/read/library";
import { readArchive } from "#storage/read/read-archive";
import { assert } from "@open-wc/testing";
import { dumpDatabase, layDownDatabase, parseDump } from "../support/database-dump.ts";
import { deleteDatabases, freshDatabase } from "../support/fresh-database.ts";
import { openCodedStudy } from "../support/study.ts";
import { testEnvironment } from "../support/test-environment.ts";

/**
 * What earlier versions of the program left, made with their own code: a dump of the database with a project and a restored copy
 * of it, and the project's file.
 */
const fixture = (name: string) => fetch(new URL(`./versions/${name}`, import.meta.url));
const projectId = "11111111-1111-4111-8111-111111111111" as ProjectId;
const copyId = "22222222-2222-4222-8222-222222222222" as ProjectId;

/** In the order of ids, without fields that are undefined: what two ways of keeping must agree on. */
const plain = (archive: ProjectArchive): unknown => {
  const ordered = (value: unknown): unknown => {
    if (value instanceof Map) return ordered(Object.fromEntries(value));
    if (!Array.isArray(value)) return value;
    const isOfRecords = value.every((each) => typeof each === "object" && each !== null && "id" in each);
    return isOfRecords
      ? value.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1))
      : value;
  };
  const entries = Object.entries(archive).map(([name, value]) => [name, ordered(value)]);
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
};

async function savedByVersion(version: number): Promise<ProjectArchive> {
  const bytes = new Uint8Array(await (await fixture(`version-${version}.samtale`)).arrayBuffer());
  const read = await readFile(bytes);
  assert.isTrue(read.ok, "the file of an earlier version is read");
  return read.value;
}

describe("what an earlier version left", () => {
  afterEach(deleteDatabases);

  for (const version of [1]) {
    it(`version ${version}: database and project file hold the same records, texts and log`, async () => {
      const database = freshDatabase();
      const text = await (await fixture(`version-${version}.json`)).text();
      await layDownDatabase(database.name, parseDump(text));
      const saved = await savedByVersion(version);
      assert.deepEqual(plain(await readArchive(database, projectId)), plain(saved));
      const ofCopy = saved.log.map((entry) => ({ ...entry, projectId: copyId }));
      assert.deepEqual(
        plain(await readArchive(database, copyId)),
        plain({ ...saved, project: { ...saved.project, id: copyId }, log: ofCopy }),
      );
      assert.equal(database.verno, 2);
    });
  }

  it("version 1: words under codings, counts, undo, and what its file holds are as they were left", async () => {
    const database = freshDatabase();
    await layDownDatabase(database.name, parseDump(await (await fixture("version-1.json")).text()));
    const library = new Library(database, testEnvironment());
    const project = await library.open(projectId);
    const { index } = project;
    const words = await Promise.all(
      [...index.allCodings].map(async (coding) => {
        const { start, end } = index.extentOf(coding);
        return [coding.id, (await project.textOf(coding.sourceId)).slice(start, end)];
      }),
    );
    assert.deepInclude(Object.fromEntries(words), { c1: "I looked at the film 😀 and s" });
    assert.equal(index.project.name, "Evening school, spring");
    assert.deepEqual(index.importedTurnsOf(index.sourceList[0]!.id).length, 3);
    const summary = await library.summary(projectId);
    assert.deepInclude(summary, { counts: { sources: 1, codes: 2, coders: 2, codings: 4 } });
    assert.equal(summary?.changesOnlyHere, 6, "what was done after the file was saved");
    assert.equal((await library.summary(copyId))?.changesOnlyHere, 0);
    const coder = [...index.coders.keys()].find((id) => id === "coder")!;
    assert.equal((await project.undo(coder)).deed?.kind, "project/edit");
    assert.equal((await project.undo(coder)).deed?.kind, "source/remove");
    project.close();
  });

  it("is laid down as it was dumped", async () => {
    const { project, database } = await openCodedStudy();
    project.close();
    const dump = await dumpDatabase(database.name);
    const { name } = freshDatabase();
    await layDownDatabase(name, parseDump(dump));
    assert.equal(await dumpDatabase(name), dump);
  });
});
