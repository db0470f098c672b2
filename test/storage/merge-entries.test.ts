import { assert } from "@open-wc/testing";
import fc from "fast-check";
import { creation, edition } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CodeId, CoderId, CodingId, LogEntryId, ProjectId, SourceId } from "#domain/model/ids";
import type { LogEntry, Patch } from "#domain/model/patch";
import type { ProjectArchive } from "#domain/query/project-archive";
import { recordTables } from "#domain/query/records";
import type { ProjectDatabase } from "#storage/project-database";
import { OpenProject } from "#storage/read/open-project";
import { readArchive } from "#storage/read/read-archive";
import { ChunkLookup } from "#storage/write/chunk-lookup";
import { mergeEntries } from "#storage/write/merge-entries";
import { restoreProject } from "#storage/write/restore-project";
import { deleteDatabases, freshDatabase } from "../support/fresh-database.ts";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  contentsOf,
  memoRecord,
  sourceRecord,
} from "../support/records.ts";
import { rejection } from "../support/rejection.ts";
import { openCodedStudy, type Study } from "../support/study.ts";
import { testEnvironment } from "../support/test-environment.ts";

const sourceId = "source" as SourceId;
const names = ["ana", "bo", "cy"] as unknown as readonly CoderId[];
const projectId = "project" as ProjectId;

/** Records by table and id, without order. */
function plain(archive: ProjectArchive): unknown {
  const sorted = (records: readonly { readonly id: string }[]) =>
    [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.parse(
    JSON.stringify({
      project: archive.project,
      codings: sorted(archive.codings),
      ...Object.fromEntries(recordTables.map((table) => [table, sorted(archive[table])])),
      log: [...archive.log]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((entry) => ({ ...entry, sequence: 0, effect: undefined })),
    }),
  );
}

let devices = 0;
/** Ids of a device of its own, and a clock that is some seconds ahead of others'. */
const deviceEnvironment = (name: string, ahead: number): Environment => {
  const plain = testEnvironment();
  return { newId: () => `${name}-${plain.newId()}`, now: () => plain.now() + 1000 * ahead };
};

/** All orders of a list. */
const orders = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((first, at) => orders(list.toSpliced(at, 1)).map((rest) => [first, ...rest]));

describe("logs of copies of a project", () => {
  let study: Study;
  let started: ProjectArchive;
  const opened: OpenProject[] = [];

  beforeEach(async () => {
    study = await openCodedStudy();
    await study.commit([
      ...names.map((id) => creation("coders", coderRecord(id))),
      creation("codes", codeRecord("other")),
    ]);
    started = await study.project.archive();
  });
  afterEach(async () => {
    for (const project of [study.project, ...opened.splice(0)]) project.close();
    await deleteDatabases();
  });

  /** A copy on a device of its own, whose clock goes its own way. */
  const copy = async (later = 0) => {
    const database = freshDatabase();
    await restoreProject(database, started);
    const environment = deviceEnvironment(`device-${++devices}`, later);
    const project = await OpenProject.open(database, projectId, environment);
    opened.push(project);
    return { database, project };
  };
  const merge = (database: ProjectDatabase, entries: readonly LogEntry[]) =>
    mergeEntries({ database, projectId, chunks: new ChunkLookup() }, entries);
  const work = async (project: OpenProject, coderId: CoderId, patches: readonly (() => Patch)[]) => {
    for (const patch of patches)
      await project.commit({ coderId, deed: { kind: "coding/apply", detail: {} }, patch: patch() });
  };
  const archiveOf = (database: ProjectDatabase) => readArchive(database, projectId);

  /** One step of somebody's: code, move an end, remove, rename or move the shared code, write, undo. */
  const step = (project: OpenProject, coderId: CoderId, kind: number, at: number): (() => Patch) => {
    const { index } = project;
    const own = () => [...index.allCodings].filter((coding) => coding.coderId === coderId);
    const id = `${coderId}-${kind}-${at}`;
    return () => {
      const [coding] = own();
      const code = index.codes.get("other" as CodeId)!;
      if (kind === 0 || (coding === undefined && kind < 3))
        return [
          creation(
            "codings",
            codingRecord(id, { coderId, sourceId, codeId: "code" as CodeId, start: at, end: at + 5 }),
          ),
        ];
      if (kind === 1) return edition("codings", coding!, { end: coding!.end + 1 });
      if (kind === 2)
        return edition("codings", coding!, { removed: coding!.removed === true ? undefined : true });
      if (kind === 3) return edition("codes", code, { name: id });
      if (kind === 4)
        return edition("codes", code, { definition: code.definition === undefined ? id : undefined });
      return [creation("memos", memoRecord(id, { coderId, targets: [{ kind: "source", sourceId }] }))];
    };
  };

  it("come to the same in all six orders, and twice over, whatever three coders did", async () => {
    const deeds = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 40 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(deeds, deeds, deeds),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        async (done, undoes) => {
          const returns: (readonly LogEntry[])[] = [];
          for (const [who, coderId] of names.entries()) {
            const { database, project } = await copy(who * 7);
            await work(
              project,
              coderId,
              done[who]!.map(([kind, at], n) => step(project, coderId, kind, at + 50 * n)),
            );
            if (undoes[who]) {
              await project.undo(coderId);
              await project.undo(coderId);
              await project.redo(coderId);
            }
            returns.push((await archiveOf(database)).log);
          }
          let expected: unknown;
          for (const order of orders(returns)) {
            const { database } = await copy();
            for (const log of [...order, order[0]!]) await merge(database, log);
            const result = plain(await archiveOf(database));
            expected ??= result;
            assert.deepEqual(result, expected);
          }
        },
      ),
      { numRuns: 8 },
    );
  }).timeout(60_000);

  it("of two changes of one field keep the later, and of different fields both", async () => {
    const [one, two] = [await copy(0), await copy(1000)];
    const code = () => one.project.index.codes.get("other" as CodeId)!;
    await work(one.project, names[0]!, [
      () => edition("codes", code(), { name: "Earlier", definition: "Kept" }),
    ]);
    await work(two.project, names[1]!, [
      () => edition("codes", two.project.index.codes.get("other" as CodeId)!, { name: "Later" }),
    ]);
    await merge(one.database, (await archiveOf(two.database)).log);
    await merge(two.database, (await archiveOf(one.database)).log);
    for (const { database } of [one, two]) {
      const merged = (await archiveOf(database)).codes.find(({ id }) => id === ("other" as CodeId));
      assert.deepInclude(merged, { name: "Later", definition: "Kept" });
    }
  });

  it("reach a project that is open, with only what they changed here", async () => {
    const [here, there] = [await copy(1000), await copy(0)];
    await work(there.project, names[0]!, [
      () => [creation("codings", codingRecord("new", { coderId: names[0]!, sourceId, start: 1, end: 4 }))],
      () => edition("codes", there.project.index.codes.get("other" as CodeId)!, { name: "Earlier" }),
    ]);
    await work(here.project, names[1]!, [
      () => edition("codes", here.project.index.codes.get("other" as CodeId)!, { name: "Later" }),
    ]);
    const { entries } = await merge(here.database, (await archiveOf(there.database)).log);
    assert.lengthOf(entries, 2);
    await here.project.catchUp();
    assert.equal(here.project.index.codes.get("other" as CodeId)!.name, "Later");
    assert.isDefined(here.project.index.coding("new" as CodingId));
    const again = await merge(here.database, (await archiveOf(there.database)).log);
    assert.isEmpty(again.entries);
  });

  it("go on from the merged clock when the project is saved and opened again", async () => {
    const [here, there] = [await copy(0), await copy(5000)];
    await work(there.project, names[0]!, [
      () => edition("codes", there.project.index.codes.get("other" as CodeId)!, { name: "Later" }),
    ]);
    await work(here.project, names[1]!, [
      () => edition("codes", here.project.index.codes.get("other" as CodeId)!, { name: "Earlier" }),
    ]);
    await merge(here.database, (await archiveOf(there.database)).log);
    const again = freshDatabase();
    await restoreProject(again, await archiveOf(here.database));
    const { database, project } = await copy(200);
    await work(project, names[2]!, [
      () => edition("codes", project.index.codes.get("other" as CodeId)!, { name: "Between" }),
    ]);
    await merge(again, (await archiveOf(database)).log);
    assert.equal((await archiveOf(again)).codes.find(({ id }) => id === ("other" as CodeId))!.name, "Later");
  });

  it("bring the texts of new sources, and are refused whole where one is missing or a name leads nowhere", async () => {
    const [here, there] = [await copy(), await copy(10)];
    const text = "More words";
    const deed = { kind: "source/import", detail: {} } as const;
    await there.project.commit({
      coderId: names[0]!,
      deed,
      patch: [creation("sources", sourceRecord("new", { length: text.length }))],
      contents: [contentsOf("new", text)],
    });
    const { log, contents } = await archiveOf(there.database);
    const before = plain(await archiveOf(here.database));
    assert.include(await rejection(merge(here.database, log)), { code: "packet/incomplete" });
    const stray: LogEntry = {
      ...log.at(-1)!,
      id: "stray" as LogEntryId,
      patch: [creation("codings", codingRecord("c", { sourceId: "nowhere" as SourceId }))],
    };
    assert.include(await rejection(merge(here.database, [stray])), { code: "packet/incomplete" });
    assert.deepEqual(plain(await archiveOf(here.database)), before);
    await mergeEntries({ database: here.database, projectId, chunks: new ChunkLookup() }, log, [
      ...contents.values(),
    ]);
    await here.project.catchUp();
    assert.equal(await here.project.textOf("new" as SourceId), text);
  });
});
