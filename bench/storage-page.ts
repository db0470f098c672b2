import { creation, edition } from "#domain/model/changes";
import type { CodingId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import { ProjectIndex } from "#domain/query/project-index";
import { ProjectDatabase } from "#storage/project-database";
import { loadProject } from "#storage/read/load-project";
import { OpenProject } from "#storage/read/open-project";
import { restoreProject } from "#storage/write/restore-project";
import { codeId, coderId, makeArchive, projectId, sourceId } from "./large-archive.ts";

/** Milliseconds of one measurement, and what it is of. */
export interface StorageFigure {
  readonly name: string;
  readonly ms: number;
  readonly limitMs: number;
}

const environment = { newId: () => crypto.randomUUID(), now: () => Date.now() };

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianOf(count: number, work: (at: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < count; at++) times.push(await timed(() => work(at)));
  return median(times);
}

const open = () => OpenProject.open(new ProjectDatabase("bench"), projectId, environment);

/**
 * Writes the project; the other figures are taken after the page was loaded again.
 *
 * @param name of the database
 */
async function restore(name = "bench"): Promise<StorageFigure[]> {
  const archive = makeArchive();
  const ms = await timed(() => restoreProject(new ProjectDatabase(name), archive));
  return [{ name: "restore a project of 100,000 codings with its log", ms, limitMs: 5000 }];
}

async function measure(): Promise<StorageFigure[]> {
  const figures: StorageFigure[] = [];
  const add = (name: string, ms: number, limitMs: number): unknown => figures.push({ name, ms, limitMs });
  const opened: number[] = [];
  const counted: number[] = [];
  for (let at = 0; at < 5; at++) {
    const start = performance.now();
    const project = await open();
    opened.push(performance.now() - start);
    counted.push(await timed(() => [...project.index.codes.keys()].map((id) => project.index.mentions(id))));
    project.close();
  }
  const read: number[] = [];
  const built: number[] = [];
  for (let at = 0; at < 5; at++) {
    const database = new ProjectDatabase("bench");
    const start = performance.now();
    const { snapshot } = await loadProject(database, projectId);
    read.push(performance.now() - start);
    built.push(await timed(() => new ProjectIndex(snapshot)));
    database.close();
  }
  add("open", median(opened), 500);
  add("of which reading", median(read), 300);
  add("of which the index", median(built), 200);
  add("first counts of all codes", median(counted), 150);

  const project = await open();
  const { index } = project;
  const own = coderId(0);
  const commit = (patch: Patch) =>
    project.commit({ coderId: own, deed: { kind: "coding/apply", detail: {} }, patch });
  const codingIn = (source: number, start: number): Coding => ({
    id: crypto.randomUUID() as CodingId,
    sourceId: sourceId(source),
    coderId: own,
    codeId: codeId(3),
    start,
    end: start + 50,
    revision: 0,
    at: 0,
  });
  const allCounts = () => [...index.codes.keys()].map((id) => index.mentions(id));
  allCounts();
  let applied = 0;
  add(
    "commit one coding, median of 50",
    await medianOf(50, (at) => commit([creation("codings", codingIn(at, at))])),
    20,
  );
  add(
    "apply one coding to the index",
    await medianOf(50, () => index.apply([creation("codings", codingIn(7, applied++))])),
    1,
  );
  add("counts of all codes after a coding", await medianOf(20, allCounts), 2);
  add("codings of a code", await medianOf(20, (at) => index.codingsOfCode(codeId(at))), 5);
  add(
    "rename a code",
    await medianOf(10, (at) => commit(edition("codes", index.codes.get(codeId(0))!, { name: `N${at}` }))),
    20,
  );
  add("first undo", await timed(() => project.undo(own)), 100);
  add("undo, median of 20", await medianOf(20, () => project.undo(own)), 30);
  add("redo, median of 20", await medianOf(20, () => project.redo(own)), 30);
  add(
    "history of a source, 50 entries",
    await medianOf(5, (at) => project.historyOf({ sourceId: sourceId(at) })),
    200,
  );
  add(
    "history of a code, 50 entries",
    await medianOf(5, (at) => project.historyOf({ codeId: codeId(at) })),
    500,
  );
  add("text of a source", await medianOf(20, (at) => project.textOf(sourceId(at))), 20);
  add("whole project for a file", await timed(() => project.archive()), 3000);
  const code = index.codes.get(codeId(5))!;
  add("delete a code", await timed(() => commit(edition("codes", code, { deleted: true }))), 100);
  add("counts after that", await timed(allCounts), 100);
  project.close();
  return figures;
}

Object.assign(window, { storageMeasurements: { restore, measure } });
