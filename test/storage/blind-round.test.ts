import { assert } from "@open-wc/testing";
import { creation, edition } from "#domain/model/changes";
import { codeEvents } from "#domain/codebook/code-history";
import type { CoderId, CodeId, RoundClosingId, RoundId, SourceId } from "#domain/model/ids";
import type { Round } from "#domain/model/round-records";
import { OpenProject } from "#storage/read/open-project";
import { deleteDatabases } from "../support/fresh-database.ts";
import { codeRecord, coderRecord, codingRecord, memoRecord } from "../support/records.ts";
import { assignmentRecord, roundRecord } from "../support/round-records.ts";
import { openCodedStudy, type Study } from "../support/study.ts";

const ana = "ana" as CoderId;
const bo = "bo" as CoderId;
const sourceId = "source" as SourceId;
const codeId = "code" as CodeId;

describe("a project while a blind round runs", () => {
  let study: Study;
  const opened: OpenProject[] = [];
  const openFor = async (viewer: CoderId | undefined) => {
    const { database, environment, project } = study;
    const each = await OpenProject.open(database, project.id, environment, viewer);
    opened.push(each);
    return each;
  };
  const round = roundRecord("round", { isBlind: true, state: "running", coderIds: [ana, bo] });
  const start = (fields: Partial<Round> = {}) =>
    study.commit([
      creation("rounds", { ...round, ...fields }),
      ...[ana, bo].map((coderId) =>
        creation(
          "assignments",
          assignmentRecord(`a-${coderId}`, { roundId: "round" as RoundId, coderId, sourceId }),
        ),
      ),
    ]);
  const code = (id: string, coderId: CoderId) =>
    study.commit([creation("codings", codingRecord(id, { coderId, sourceId, codeId, start: 0, end: 9 }))], {
      coderId,
      kind: "coding/apply",
    });

  beforeEach(async () => {
    study = await openCodedStudy();
    await study.commit([creation("coders", coderRecord("ana")), creation("coders", coderRecord("bo"))]);
  });
  afterEach(async () => {
    for (const project of [study.project, ...opened.splice(0)]) project.close();
    await deleteDatabases();
  });

  it("holds nothing of another coder: not in lists, counts, history or the file that is saved", async () => {
    await code("of-ana", ana);
    await code("of-bo", bo);
    await study.commit(
      [creation("memos", memoRecord("memo-of-bo", { coderId: bo, targets: [{ kind: "source", sourceId }] }))],
      {
        coderId: bo,
        kind: "memo/create",
      },
    );
    await start();
    const project = await openFor(ana);
    assert.isTrue(project.isPartial);
    assert.deepEqual(
      [...project.index.allCodings].map(({ id }) => id as string),
      ["of-ana"],
    );
    assert.equal(project.index.mentions(codeId), 1);
    assert.equal(project.index.codingCountOf(sourceId), 1);
    const said = [
      await project.historyOf({ sourceId }),
      await project.historyOf({ codeId }),
      await project.entriesBefore(undefined, 100),
      await project.archive().then(({ codings, memos, log }) => [codings, memos, log]),
    ];
    assert.notInclude(JSON.stringify(said), "of-bo");
    assert.include(JSON.stringify(said), "of-ana");
  });

  it("tells of codes that were made while somebody coded, and not of what they coded", async () => {
    const made = codeRecord("made", { name: "Made" });
    await study.commit(
      [
        creation("codes", made),
        creation("codings", codingRecord("of-bo", { coderId: bo, sourceId, codeId: made.id })),
      ],
      { coderId: bo, kind: "coding/apply" },
    );
    await start();
    const project = await openFor(ana);
    const entries = await project.codebookHistory();
    assert.lengthOf(entries, 2);
    assert.notInclude(JSON.stringify(entries), "of-bo");
    assert.deepEqual(
      codeEvents(entries, project.index.codes.values()).map(({ codeId, coderId }) => [codeId, coderId]),
      [
        [codeId, "coder" as CoderId],
        [made.id, bo],
      ],
    );
  });

  it("gives its history to the beginning, however much of it is concealed", async () => {
    await code("of-ana", ana);
    for (let at = 0; at < 20; at++) await code(`of-bo-${at}`, bo); // more than are read at first
    await start();
    const project = await openFor(ana);
    const all = await study.project.entriesBefore(undefined, 100);
    assert.deepEqual(
      (await project.deedsAfter(1)).map(({ sequence }) => sequence),
      (await project.entriesBefore(undefined, 100))
        .map(({ sequence }) => sequence)
        .filter((at) => at > 1)
        .reverse(),
    );
    const first = await project.entriesBefore(undefined, 4);
    assert.lengthOf(first, 4);
    const older = await project.entriesBefore(first.at(-1)!.sequence, 100);
    const seen = [...first, ...older].map(({ id }) => id);
    const expected = all.filter(({ patch }) => !JSON.stringify(patch).includes("of-bo"));
    assert.deepEqual(
      seen,
      expected.map(({ id }) => id),
    );
    assert.lengthOf(await project.historyOf({ codeId }, 1), 1);
    assert.include(JSON.stringify(await project.historyOf({ sourceId }, 1)), "of-ana");
  });

  it("offers to take back nothing that was coded before a round in which coding begins anew", async () => {
    await code("of-ana", ana);
    await study.commit(edition("codes", codeRecord("code"), { name: "Renamed" }), { coderId: ana });
    await start({ isFresh: true });
    const project = await openFor(ana);
    const { deed, skipped } = await project.undo(ana);
    assert.equal(deed?.kind, "code/edit");
    assert.isEmpty(skipped);
    assert.deepEqual(await project.undo(ana), { count: 0, skipped: [] });
  });

  it("holds nothing of what an earlier round found in the same texts until it ends", async () => {
    const earlier = roundRecord("earlier", { state: "closed" });
    const snapshot = { sources: [], codes: [], codings: [], assignments: [] };
    const closing = {
      id: "closing" as RoundClosingId,
      roundId: earlier.id,
      coderId: ana,
      at: 0,
      snapshot: {
        ...snapshot,
        sources: [{ id: sourceId, length: 9, wideCharacters: [], turns: [], paragraphs: [0, 9] }],
      },
    };
    await study.commit([creation("rounds", earlier), creation("roundClosings", closing)]);
    await start();
    const project = await openFor(ana);
    assert.equal(project.index.records.roundClosings.size, 0);
    assert.equal(project.index.records.rounds.get(earlier.id)?.state, "closed");
    assert.isEmpty((await project.archive()).roundClosings);
    await study.commit(edition("rounds", round, { state: "closed" }));
    assert.equal((await openFor(ana)).index.records.roundClosings.size, 1);
  });

  it("learns nothing of what another tab codes as somebody else, and everything of its own coder", async () => {
    await start();
    const project = await openFor(ana);
    await code("of-bo", bo);
    await code("of-ana", ana);
    await project.catchUp();
    assert.deepEqual(
      [...project.index.allCodings].map(({ id }) => id as string),
      ["of-ana"],
    );
    await study.commit(
      edition("codings", codingRecord("of-bo", { coderId: bo, sourceId, codeId, start: 0, end: 9 }), {
        end: 12,
      }),
      {
        coderId: bo,
      },
    );
    await study.project.undo(bo);
    await project.catchUp();
    assert.lengthOf([...project.index.allCodings], 1);
  });

  it("says when a round begins or ends that it has to be opened anew, and for whom", async () => {
    await code("of-bo", bo);
    const project = await openFor(ana);
    let said = 0;
    project.onSightChange(() => said++);
    assert.lengthOf([...project.index.allCodings], 1);
    assert.isTrue(project.fits(bo));
    await start();
    await project.catchUp();
    assert.isAbove(said, 0);
    assert.isFalse(project.fits(ana));
    const anew = await openFor(ana);
    assert.isTrue(anew.fits(ana));
    assert.isFalse(anew.fits(bo));
    assert.lengthOf([...anew.index.allCodings], 0);
    await study.commit(edition("rounds", round, { state: "closed" }));
    await anew.catchUp();
    assert.isFalse(anew.fits(ana));
    assert.lengthOf([...(await openFor(ana)).index.allCodings], 1);
  });

  it("loses nothing on the device: after the round everything is in the file that is saved", async () => {
    await code("of-bo", bo);
    await start();
    await (await openFor(ana)).archive();
    await study.commit(edition("rounds", round, { state: "closed" }));
    const { codings, log } = await (await openFor(ana)).archive();
    assert.lengthOf(codings, 1);
    assert.deepEqual(
      log.map(({ sequence }) => sequence),
      log.map((_, at) => at + 1),
    );
  });
});
