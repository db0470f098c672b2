import { assert } from "@open-wc/testing";
import { creation, edition } from "#domain/model/changes";
import type { CoderId, CodeId, RoundId, SourceId } from "#domain/model/ids";
import { OpenProject } from "#storage/read/open-project";
import { deleteDatabases } from "../support/fresh-database.ts";
import { coderRecord, codingRecord, memoRecord } from "../support/records.ts";
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
  const start = () =>
    study.commit([
      creation("rounds", round),
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
