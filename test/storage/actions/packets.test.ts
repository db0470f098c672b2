import { assert } from "@open-wc/testing";
import { applyCode } from "#actions/apply-code";
import { closeRound } from "#actions/close-round";
import { mergePacket, readPacket } from "#actions/merge-packet";
import { openProjectFile } from "#actions/open-project-file";
import { saveAssignment, saveReturn } from "#actions/save-packet";
import { AppError } from "#domain/errors";
import { creation } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CodeId, CoderId, RoundId, SourceId } from "#domain/model/ids";
import type { ProjectArchive } from "#domain/query/project-archive";
import { Library } from "#storage/read/library";
import type { OpenProject } from "#storage/read/open-project";
import { restoreProject } from "#storage/write/restore-project";
import { deleteDatabases, freshDatabase } from "../../support/fresh-database.ts";
import { codeRecord, coderRecord, contentsOf, sourceRecord } from "../../support/records.ts";
import { rejection } from "../../support/rejection.ts";
import { assignmentRecord, roundRecord } from "../../support/round-records.ts";
import { openStudy, type Study } from "../../support/study.ts";
import { testEnvironment } from "../../support/test-environment.ts";

const roundId = "round" as RoundId;
const sourceId = "source" as SourceId;
const codeId = "code" as CodeId;
const people = ["ana", "bo", "cy"] as unknown as readonly CoderId[];
const text = Array.from({ length: 20 }, (_, at) => `Line ${at} says something of its own.`).join("\n");

const sha256 = async (words: string): Promise<string> => {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(words));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

/** Ids of a device of its own, whose clock is a day behind that of the others. */
const deviceEnvironment = (name: string): Environment => {
  const plain = testEnvironment();
  return { newId: () => `${name}-${plain.newId()}`, now: () => plain.now() - 86_400_000 };
};

/** All orders of a list. */
const orders = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((first, at) => orders(list.toSpliced(at, 1)).map((rest) => [first, ...rest]));

/** What a project says, without order and without what only its own device knows. */
const plain = ({ project, codings, assignments, rounds, log }: ProjectArchive): unknown => {
  const sorted = (records: readonly { readonly id: string }[]) =>
    [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.parse(
    JSON.stringify({
      project,
      codings: sorted(codings),
      assignments: sorted(assignments),
      rounds,
      log: sorted(log).map((entry) => ({ ...entry, sequence: 0, effect: undefined })),
    }),
  );
};

describe("packets of a round", () => {
  let study: Study;
  const opened: OpenProject[] = [];

  /** A running blind round of three coders, on one source. */
  const begin = async (words: string): Promise<Study> => {
    const begun = await openStudy();
    const hash = await sha256(words);
    await begun.commit(
      [
        creation(
          "sources",
          sourceRecord("source", { length: words.length, hash, speakers: [{ label: "Ada" }] }),
        ),
        creation("codes", codeRecord("code")),
        ...people.map((id) => creation("coders", coderRecord(id))),
        creation(
          "rounds",
          roundRecord("round", { state: "running", isBlind: true, coderIds: people, codeIds: [codeId] }),
        ),
        ...people.map((coderId) => creation("assignments", assignmentRecord(`a-${coderId}`, { coderId }))),
      ],
      { kind: "source/import", contents: [contentsOf("source", words)] },
    );
    opened.push(begun.project);
    return begun;
  };
  beforeEach(async () => {
    study = await begin(text);
  });
  afterEach(async () => {
    for (const project of opened.splice(0)) project.close();
    await deleteDatabases();
  });

  const codeAs = async (project: OpenProject, coderId: CoderId, places: readonly number[]) => {
    for (const start of places)
      await applyCode(project, { coderId, sourceId, codeId, range: { start, end: start + 12 } });
  };
  /** The coder's packet, opened on a device of its own, coded there, and handed back. */
  const work = async (coderId: CoderId, places: readonly number[], passphrase?: string): Promise<Blob> => {
    const packet = await saveAssignment(study.project, roundId, coderId);
    const library = new Library(freshDatabase(), deviceEnvironment(coderId));
    const { projectId, packetFor } = await openProjectFile(library, packet);
    assert.equal(packetFor, coderId);
    const project = await library.open(projectId, coderId);
    opened.push(project);
    await codeAs(project, coderId, places);
    return saveReturn(project, roundId, coderId, { passphrase });
  };
  const take = async (project: OpenProject, file: Blob) =>
    mergePacket(project, await readPacket(project, file));

  it("of three coders come to the same in all six orders, and read twice over", async () => {
    const started = await study.project.wholeArchive();
    const files = await Promise.all(people.map((coderId, at) => work(coderId, [at * 20, 200 + at])));
    let expected: unknown;
    for (const [at, order] of orders(files).entries()) {
      const library = new Library(freshDatabase(), deviceEnvironment(`lead-${at}`));
      await restoreProject(library.database, started);
      const project = await library.open(started.project.id, "coder" as CoderId);
      opened.push(project);
      for (const file of order) assert.equal((await take(project, file)).codings, 2);
      for (const file of order) assert.deepInclude(await take(project, file), { changes: 0, codings: 0 });
      const archive = await project.wholeArchive();
      assert.lengthOf(archive.codings, 6);
      assert.deepEqual(
        archive.assignments.map(({ status }) => status),
        ["in-progress", "in-progress", "in-progress"],
      );
      expected ??= plain(archive);
      assert.deepEqual(plain(archive), expected);
    }
  });

  it("hold nobody else's coding, and are read with their passphrase alone", async () => {
    await codeAs(study.project, people[1]!, [30]);
    const library = new Library(freshDatabase(), deviceEnvironment("ana"));
    const file = await saveAssignment(study.project, roundId, people[0]!, {
      passphrase: "three plain words",
    });
    const missing = (await rejection(openProjectFile(library, file))) as AppError;
    assert.equal(missing.code, "archive/passphrase");
    const { projectId } = await openProjectFile(library, file, { passphrase: "three plain words" });
    const project = await library.open(projectId);
    opened.push(project);
    assert.lengthOf([...project.index.allCodings], 0);
    assert.deepEqual(
      [...project.index.records.assignments.values()].map(({ coderId }) => coderId),
      [people[0]],
    );
  });

  it("change nothing where they are damaged", async () => {
    const bytes = new Uint8Array(await (await work(people[0]!, [10])).arrayBuffer());
    const before = await study.project.wholeArchive();
    const flipped = bytes.slice();
    const middle = Math.floor(bytes.length / 2);
    flipped[middle] = flipped[middle]! ^ 0xff;
    for (const damaged of [flipped, bytes.slice(0, middle)])
      assert.instanceOf(await rejection(readPacket(study.project, new Blob([damaged]))), AppError);
    assert.deepEqual(await study.project.wholeArchive(), before);
  });

  it("are refused where a text is another, with where it begins to differ; what speaks of it is left out", async () => {
    const other = await begin(text.replace("Line 3 says", "Line 3 said"));
    await codeAs(other.project, people[0]!, [10]);
    const file = await saveReturn(other.project, roundId, people[0]!);
    const before = await study.project.wholeArchive();
    const read = await readPacket(study.project, file);
    assert.lengthOf(read.differing, 1);
    assert.deepInclude(read.differing[0], {
      sourceId,
      here: "ys",
      there: "id",
      at: text.indexOf("Line 3 says") + 9,
    });
    assert.deepEqual(await study.project.wholeArchive(), before);
    const { codings, leftOut } = await mergePacket(study.project, read);
    assert.equal(codings, 0);
    assert.isAbove(leftOut, 0);
    assert.lengthOf((await study.project.wholeArchive()).codings, 0);
  });

  it("closes with what every coder coded, also what was concealed, and stays as it was whatever is coded later", async () => {
    await codeAs(study.project, people[0]!, [0, 40]);
    await codeAs(study.project, people[1]!, [40]);
    const project = await new Library(study.database, study.environment).open(study.project.id, people[0]);
    opened.push(project);
    assert.lengthOf([...project.index.allCodings], 2);
    await closeRound(project, people[0]!, roundId);
    assert.isFalse(project.fits(people[0])); // what the round was is seen once the project is opened anew
    const after = await new Library(study.database, study.environment).open(study.project.id, people[0]);
    opened.push(after);
    const closing = () => [...after.index.records.roundClosings.values()];
    const kept = JSON.stringify(closing());
    assert.lengthOf(closing(), 1);
    assert.lengthOf(closing()[0]!.snapshot.codings, 3);
    await codeAs(after, people[0]!, [90]);
    assert.equal(JSON.stringify(closing()), kept);
    assert.equal(JSON.stringify((await after.wholeArchive()).roundClosings), kept);
  });
});
