import { AppError } from "#domain/errors";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import { OpenProject } from "#storage/read/open-project";
import { chunkSize } from "#storage/write/layer-writer";
import { assert } from "@open-wc/testing";
import { deleteDatabases } from "../support/fresh-database.ts";
import { codeRecord, codingRecord, contentsOf, sourceRecord } from "../support/records.ts";
import { rejection } from "../support/rejection.ts";
import { openStudy, openCodedStudy } from "../support/study.ts";

const sourceId = "source" as SourceId;

describe("commit", () => {
  afterEach(deleteDatabases);

  it("writes texts, records, codings and the log, and a project opened again holds them", async () => {
    const { project, commit, anotherTab } = await openStudy();
    const source = sourceRecord("source", { length: 22 });
    const contents = {
      ...contentsOf("source", "First line\nSecond line"),
      cues: {
        starts: Uint32Array.of(0),
        ends: Uint32Array.of(5),
        startsMs: Int32Array.of(0),
        endsMs: Int32Array.of(900),
      },
      outside: [{ line: 1, text: "A title" }],
    };
    const entry = await commit([creation("sources", source), creation("codes", codeRecord("code"))], {
      kind: "source/import",
      contents: [contents],
    });
    const coding = codingRecord("coding", { start: 2, end: 8, rating: 3 });
    await commit([creation("codings", coding)]);
    const again = await anotherTab();
    assert.equal(entry?.sequence, 2);
    assert.deepEqual(again.index.sources.get(sourceId), source);
    assert.deepEqual(again.index.codingsOf(sourceId), [coding]);
    assert.equal(await again.textOf(sourceId), "First line\nSecond line");
    assert.deepEqual(await again.contentsOf(sourceId), contents);
    assert.deepEqual([...again.index.turnsOf(sourceId)], [...contents.turns]);
    assert.deepEqual(again.saveState, project.saveState);
    again.close();
    project.close();
  });

  it("refuses a patch whole when one of its records changed since it was planned", async () => {
    const { project, commit } = await openCodedStudy();
    const code = project.index.codes.get("code" as CodeId)!;
    await commit(edition("codes", code, { name: "Renamed" }));
    const patch: Patch = [
      creation("codes", codeRecord("new")),
      ...edition("codes", code, { definition: "Read together" }),
      ...edition("codes", code, { name: "Named otherwise" }),
    ];
    const error = await rejection(commit(patch));
    assert.instanceOf(error, AppError);
    assert.include(error, { code: "storage/stale" });
    await project.catchUp();
    assert.isFalse(project.index.codes.has("new" as CodeId));
    assert.equal(project.index.codes.get("code" as CodeId)!.name, "Renamed");
    assert.isUndefined(project.index.codes.get("code" as CodeId)!.definition);
    assert.equal(project.saveState.kind, "saved");
    project.close();
  });

  it("refuses a coding whose code is not there", async () => {
    const { project, commit } = await openCodedStudy();
    const coding = codingRecord("lost", { codeId: "nowhere" as CodeId });
    assert.include(await rejection(commit([creation("codings", coding)])), { code: "storage/stale" });
    assert.isUndefined(project.index.coding("lost" as CodingId));
    project.close();
  });

  it("refuses a new source without its text", async () => {
    const { project, commit } = await openStudy();
    const error = await rejection(commit([creation("sources", sourceRecord("source"))]));
    assert.include(error, { code: "storage/missing" });
    assert.equal(project.index.sourceList.length, 0);
    project.close();
  });

  it("writes nothing for an empty patch", async () => {
    const { project, commit, database } = await openStudy();
    assert.isUndefined(await commit([]));
    assert.equal(await database.log.count(), 1);
    project.close();
  });

  it("keeps a layer in chunks, and finds every coding again to change it, also after a reload", async () => {
    const { project, commit, database, anotherTab } = await openCodedStudy();
    const count = 2 * chunkSize + 100;
    const codings = Array.from({ length: count }, (_, at) =>
      codingRecord(`c${at}`, { start: at, end: at + 3 }),
    );
    await commit(codings.map((coding) => creation("codings", coding)));
    assert.deepEqual(
      (await database.layers.toArray()).map(({ length }) => length),
      [chunkSize, chunkSize, 100],
    );
    const other = await anotherTab();
    for (const at of [0, chunkSize, count - 1]) {
      await other.commit({
        coderId: "coder" as CoderId,
        deed: { kind: "coding/extent", detail: {} },
        patch: edition("codings", codings[at]!, { end: at + 5 }),
      });
    }
    await commit([creation("codings", codingRecord("late", { start: 5000, end: 5001 }))]);
    const third = await anotherTab();
    const ends = [0, chunkSize, count - 1].map((at) => third.index.coding(`c${at}` as CodingId)!.end);
    assert.deepEqual(ends, [5, chunkSize + 5, count + 4]);
    assert.equal(third.index.codingsOf(sourceId).length, count + 1);
    [project, other, third].forEach((each) => each.close());
  });

  it("numbers the entries of the log without gaps, and its clocks only rise, whatever the wall clock says", async () => {
    const { project, database, environment } = await openStudy();
    const times = [5_000, 1_000, 1_000, 0].map((time) => environment.now() - time);
    let at = 0;
    const slow = await OpenProject.open(database, project.id, {
      newId: () => environment.newId(),
      now: () => times[at++ % times.length]!,
    });
    for (const id of ["a", "b", "c", "d"])
      await slow.commit({
        coderId: "coder" as CoderId,
        deed: { kind: "code/create", detail: { code: id } },
        patch: [creation("codes", codeRecord(id))],
      });
    const entries = (await database.log.toArray()).flatMap((row) => row.entries);
    assert.deepEqual(
      entries.map(({ sequence }) => sequence),
      [1, 2, 3, 4, 5],
    );
    const clocks = entries.map(({ clock }) => clock);
    assert.deepEqual(clocks, [...new Set(clocks)].sort());
    project.close();
    slow.close();
  });

  it("counts for the home screen what stands", async () => {
    const { project, commit, database } = await openCodedStudy();
    const code = project.index.codes.get("code" as CodeId)!;
    await commit([creation("codings", codingRecord("one")), creation("codings", codingRecord("two"))]);
    await commit(edition("codings", codingRecord("two"), { removed: true }));
    await commit(edition("codes", code, { deleted: true }));
    const row = await database.projects.get(project.id);
    assert.deepEqual(row?.counts, { sources: 1, codes: 0, coders: 1, codings: 1 });
    project.close();
  });

  it("finds what touched a source, a code and a coding, newest first", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([creation("codes", codeRecord("elsewhere"))], { kind: "code/create" });
    await commit([creation("codings", codingRecord("one"))], { kind: "coding/apply" });
    await commit(edition("codings", codingRecord("one"), { end: 12 }), { kind: "coding/extent" });
    await commit(edition("codes", codeRecord("code"), { name: "Renamed" }), { kind: "code/edit" });
    const kinds = async (subject: Parameters<typeof project.historyOf>[0]) =>
      (await project.historyOf(subject)).map(({ deed }) => deed.kind);
    assert.deepEqual(await kinds({ sourceId }), ["coding/extent", "coding/apply", "source/import"]);
    assert.deepEqual(await kinds({ codeId: "code" as CodeId }), [
      "code/edit",
      "coding/extent",
      "coding/apply",
      "source/import",
    ]);
    assert.deepEqual(await kinds({ codingId: "one" as CodingId }), ["coding/extent", "coding/apply"]);
    assert.equal((await project.historyOf({ sourceId }, 1)).length, 1);
    project.close();
  });
});
