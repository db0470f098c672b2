import { random } from "#domain/agreement/random";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, CodingId, LogEntryId, ProjectId, SourceId } from "#domain/model/ids";
import type { LogEntry, Patch } from "#domain/model/patch";
import type { Code, Coder, Coding, Source } from "#domain/model/records";
import type { SourceContents } from "#domain/model/source-contents";
import { Turns } from "#domain/model/turns";
import type { ProjectArchive } from "#domain/query/project-archive";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { ProjectDatabase } from "#storage/project-database";
import { loadProject } from "#storage/read/load-project";
import { OpenProject } from "#storage/read/open-project";
import { restoreProject } from "#storage/write/restore-project";

/** Milliseconds of one measurement, and what it is of. */
export interface StorageFigure {
  readonly name: string;
  readonly ms: number;
  readonly limitMs: number;
}

const size = { sources: 200, turns: 1000, turnLength: 82, coders: 5, codes: 600, codings: 100_000 };
const vocabulary =
  "and then the group talked about how it was to see themselves on film because nobody had asked";
const projectId = "project" as ProjectId;
const environment = { newId: () => crypto.randomUUID(), now: () => Date.now() };
const coderId = (at: number): CoderId => `coder-${at}` as CoderId;
const sourceId = (at: number): SourceId => `source-${at}` as SourceId;
const codeId = (at: number): CodeId => `code-${at}` as CodeId;

/** A made-up project of 3 million words in 200 transcripts; the log says how every coding came about. */
function makeArchive(): ProjectArchive {
  const next = random(1).fraction;
  const length = size.turns * (size.turnLength + 1);
  const line = `${vocabulary} ${vocabulary}`.slice(0, size.turnLength);
  const text = `${line}\n`.repeat(size.turns);
  const turns = Turns.of(
    Array.from({ length: size.turns }, (_, at) => ({
      start: at * (size.turnLength + 1),
      end: at * (size.turnLength + 1) + size.turnLength,
      speaker: at % 6,
      startMs: at * 6000,
    })),
  );
  const coders = Array.from({ length: size.coders }, (_, at): Coder => ({
    id: coderId(at),
    name: `Coder ${at}`,
    initials: `C${at}`,
    createdAt: 0,
  }));
  const sources = Array.from({ length: size.sources }, (_, at): Source => ({
    id: sourceId(at),
    name: `Focus group ${at}`,
    kind: "group-interview",
    order: at,
    hash: "",
    length,
    file: `${at}.txt`,
    format: "txt",
    speakers: Array.from({ length: 6 }, (_, speaker) => ({ label: `Speaker ${speaker}` })),
    importedAt: 0,
  }));
  const codes = Array.from({ length: size.codes }, (_, at): Code => ({
    id: codeId(at),
    name: `Code ${at}`,
    ...(at < 30 ? {} : { parentId: codeId(at % 30) }),
    order: at,
    color: at + 1,
    isCodable: true,
    createdAt: 0,
  }));
  const codings = Array.from({ length: size.codings }, (_, at): Coding => {
    const start = Math.floor(next() * (length - 400));
    return {
      id: crypto.randomUUID() as CodingId,
      sourceId: sourceId(Math.floor((at / size.codings) * size.sources)),
      coderId: coderId(Math.floor(next() * size.coders)),
      codeId: codeId(Math.floor(next() ** 2 * size.codes)),
      start,
      end: start + 20 + Math.floor(next() * 300),
      revision: 0,
      at,
    };
  });
  const log = codings.map((coding, at): LogEntry => ({
    id: `entry-${at}` as LogEntryId,
    projectId,
    sequence: at + 1,
    clock: `${at.toString(36).padStart(9, "0")}-000-00000000`,
    coderId: coding.coderId,
    at,
    deed: { kind: "coding/apply", detail: { code: coding.codeId, source: coding.sourceId, turn: 7 } },
    patch: [creation("codings", coding)],
  }));
  return {
    ...noRecords,
    project: {
      id: projectId,
      name: "Large",
      researchQuestions: [],
      mode: "codebook",
      waves: [],
      createdAt: 0,
    },
    coders,
    sources,
    codes,
    codings,
    turns: new Map(sources.map(({ id }) => [id, turns])),
    contents: new Map(
      sources.map(({ id }): [SourceId, SourceContents] => [id, { sourceId: id, text, turns }]),
    ),
    log,
  };
}

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

/** Writes the project; the other figures are taken after the page was loaded again. */
async function restore(): Promise<StorageFigure[]> {
  const archive = makeArchive();
  const ms = await timed(() => restoreProject(new ProjectDatabase("bench"), archive));
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
