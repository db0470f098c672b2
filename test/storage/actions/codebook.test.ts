import { freezeCodebook } from "#actions/freeze-codebook";
import { lookAgain } from "#actions/look-again";
import { mergeCodes } from "#actions/merge-codes";
import { moveCodes } from "#actions/move-codes";
import { retireCodes } from "#actions/retire-codes";
import { splitCode } from "#actions/split-code";
import { unmergeCode } from "#actions/unmerge-code";
import { applyCode } from "#actions/apply-code";
import { creation } from "#domain/model/changes";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import { assert } from "@open-wc/testing";
import { deleteDatabases } from "../../support/fresh-database.ts";
import { codeRecord, coderRecord } from "../../support/records.ts";
import { rejection } from "../../support/rejection.ts";
import { assignmentRecord, roundRecord } from "../../support/round-records.ts";
import { openCodedStudy, type Study } from "../../support/study.ts";

const coderId = "coder" as CoderId;
const codeId = "code" as CodeId;
const other = "other" as CodeId;

describe("the codebook's verbs", () => {
  let study: Study;
  beforeEach(async () => {
    study = await openCodedStudy();
    await study.commit([
      creation("coders", coderRecord("mats")),
      creation("codes", codeRecord("other", { name: "Other", order: 2, key: 3 })),
    ]);
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });
  const code = async (start: number, by = coderId, which = codeId) => {
    const application = {
      coderId: by,
      sourceId: "source" as SourceId,
      codeId: which,
      range: { start, end: start + 5 },
    };
    return (await applyCode(study.project, application)).codingId;
  };

  it("merge in one step that undo takes back; un-merging returns every coding", async () => {
    const { project } = study;
    await code(0);
    await code(20, "mats" as CoderId);
    const entry = await mergeCodes(project, coderId, [codeId], other);
    assert.deepEqual(entry?.deed, {
      kind: "code/merge",
      detail: { code: "code", target: "Other", count: 1 },
    });
    assert.equal(project.index.mentions(other), 2);
    await project.undo(coderId);
    assert.equal(project.index.mentions(other), 0);
    assert.equal(project.index.mentions(codeId), 2);
    await project.redo(coderId);
    await unmergeCode(project, coderId, codeId);
    assert.equal(project.index.mentions(codeId), 2);
    assert.instanceOf(await rejection(mergeCodes(project, coderId, [codeId], codeId)), RangeError);
  });

  it("split own codings off, never another's, and undo gives them back", async () => {
    const { project } = study;
    const own = await code(0);
    const anothers = await code(20, "mats" as CoderId);
    assert.instanceOf(
      await rejection(splitCode(project, coderId, codeId, { name: "New" }, [anothers])),
      RangeError,
    );
    const { codeId: made } = await splitCode(project, coderId, codeId, { name: "New" }, [own]);
    assert.deepEqual(
      project.index.codingsOfCode(made).map(({ replaces }) => replaces),
      [own],
    );
    await project.undo(coderId);
    assert.isFalse(project.index.codes.has(made));
    assert.isUndefined(project.index.coding(own)?.removed);
  });

  it("split a code in a round that begins anew, and the passages stay in the round", async () => {
    const round = roundRecord("round", { state: "running", isFresh: true, coderIds: [coderId] });
    await study.commit([
      creation("rounds", round),
      creation("assignments", assignmentRecord("assigned", { roundId: round.id, coderId })),
    ]);
    const { project } = study;
    const { codeId: made } = await splitCode(project, coderId, codeId, { name: "New" }, [await code(0)]);
    assert.deepEqual(
      project.index.codingsOfCode(made).map(({ roundId }) => roundId),
      [round.id],
    );
  });

  it("retire codes, which are not applied any more until they are in use again", async () => {
    const { project } = study;
    await retireCodes(project, coderId, [codeId, other]);
    assert.isUndefined(project.index.codes.get(other)?.key);
    assert.instanceOf(await rejection(code(0)), RangeError);
    await retireCodes(project, coderId, [codeId], false);
    assert.isString(await code(0));
  });

  it("move several codes to stand together", async () => {
    const { project } = study;
    await study.commit([creation("codes", codeRecord("third", { order: 3 }))]);
    await moveCodes(project, coderId, [other, "third" as CodeId], { parentId: codeId, index: 0 });
    assert.deepEqual(
      project.index.codeTree.nodes.map(({ depth, code: { name } }) => `${depth} ${name}`),
      ["0 code", "1 Other", "1 third"],
    );
  });

  it("freeze every code with a note; codings made from then on say the version", async () => {
    const { project } = study;
    const before = await code(0);
    const { versionId } = await freezeCodebook(project, coderId, "Round 1");
    const version = project.index.codebookVersions.get(versionId);
    assert.deepInclude(version, { number: 1, note: "Round 1" });
    assert.lengthOf(version!.codes, 2);
    const after = await code(20);
    assert.isUndefined(project.index.coding(before)?.codebookVersionId);
    assert.equal(project.index.coding(after)?.codebookVersionId, versionId);
  });

  it("keep a coder's second look at an own coding, and nobody else's", async () => {
    const { project } = study;
    const own = await code(0);
    const anothers = await code(20, "mats" as CoderId);
    const { versionId } = await freezeCodebook(project, coderId, "");
    await lookAgain(project, coderId, own, versionId, "discuss");
    const [look] = project.index.records.secondLooks.values();
    assert.deepInclude(look, { codingId: own, coderId, codebookVersionId: versionId, verdict: "discuss" });
    await lookAgain(project, coderId, own, versionId, "remove");
    assert.isTrue(project.index.coding(own)?.removed);
    assert.instanceOf(await rejection(lookAgain(project, coderId, anothers, versionId, "fits")), RangeError);
  });

  it("can be found in the log without what was coded", async () => {
    const { project } = study;
    await code(0);
    await mergeCodes(project, coderId, [codeId], other);
    const history = await project.codebookHistory();
    assert.deepEqual(
      history.map(({ deed }) => deed.kind),
      ["code/merge", "code/edit", "source/import"],
    );
  });
});
