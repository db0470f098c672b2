import { applyCode } from "#actions/apply-code";
import { applyNewCode } from "#actions/apply-new-code";
import { changeExtent } from "#actions/change-extent";
import { joinCodings } from "#actions/join-codings";
import { rateCodings } from "#actions/rate-codings";
import { removeCodings } from "#actions/remove-codings";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import { assert } from "@open-wc/testing";
import { deleteDatabases } from "../../support/fresh-database.ts";
import { codeRecord, coderRecord, codingRecord } from "../../support/records.ts";
import { rejection } from "../../support/rejection.ts";
import { openCodedStudy } from "../../support/study.ts";

const coderId = "coder" as CoderId;
const otherId = "other" as CoderId;
const sourceId = "source" as SourceId;
const codeId = "code" as CodeId;

async function openWithApply() {
  const study = await openCodedStudy();
  const { project, commit } = study;
  await commit([creation("coders", coderRecord("other"))], { kind: "coder/create" });
  const apply = (range: TextRange, by = coderId) =>
    applyCode(project, { coderId: by, sourceId, codeId, range });
  return { ...study, apply };
}

describe("coding a passage", () => {
  afterEach(deleteDatabases);

  it("writes a coding, says where it was put, and is undone as one step", async () => {
    const { project, apply } = await openWithApply();
    const { codingId, entry, overlapping } = await apply({ start: 60, end: 80 });
    assert.deepEqual(entry?.deed, {
      kind: "coding/apply",
      detail: { code: "code", source: "source", turn: 2 },
    });
    assert.deepEqual(overlapping, []);
    const coding = project.index.coding(codingId)!;
    assert.deepInclude(coding, { start: 60, end: 80, coderId, codeId, sourceId, revision: 0 });
    await project.undo(coderId);
    assert.isUndefined(project.index.coding(codingId));
    project.close();
  });

  it("makes one coding of the same code on the same span twice, and tells of overlapping ones to join", async () => {
    const { project, apply } = await openWithApply();
    const first = await apply({ start: 0, end: 10 });
    const again = await apply({ start: 0, end: 10 });
    assert.equal(again.codingId, first.codingId);
    assert.isUndefined(again.entry);
    const wider = await apply({ start: 5, end: 20 });
    assert.deepEqual(
      wider.overlapping.map(({ id }) => id),
      [first.codingId],
    );
    const theirs = await apply({ start: 0, end: 10 }, otherId);
    assert.deepEqual(theirs.overlapping, []);
    const joined = await joinCodings(project, coderId, [first.codingId, wider.codingId]);
    assert.equal(joined.codingId, first.codingId);
    assert.deepInclude(joined.entry?.deed.detail, { count: 2, code: "code", turn: 1 });
    const own = project.index.codingsOf(sourceId).filter((coding) => coding.coderId === coderId);
    assert.deepEqual(
      own.map(({ id, start, end }) => [id, start, end]),
      [[first.codingId, 0, 20]],
    );
    await project.undo(coderId);
    assert.equal(project.index.codingsOf(sourceId).length, 3);
    project.close();
  });

  it("applies the code that a merged one counts for, and no deleted or grouping one", async () => {
    const { project, commit, apply } = await openWithApply();
    await commit([creation("codes", codeRecord("target"))]);
    await commit(edition("codes", codeRecord("code"), { mergedInto: "target" as CodeId }));
    const { codingId } = await apply({ start: 0, end: 5 });
    assert.equal(project.index.coding(codingId)?.codeId, "target" as CodeId);
    await commit(edition("codes", codeRecord("target"), { isCodable: false }));
    assert.instanceOf(await rejection(apply({ start: 1, end: 5 })), RangeError);
    await commit(edition("codes", codeRecord("target"), { deleted: true }));
    assert.include(await rejection(apply({ start: 1, end: 5 })), { code: "storage/stale" });
    project.close();
  });

  it("refuses a passage that is empty or not in the text", async () => {
    const { project, apply } = await openWithApply();
    const length = project.index.lengthOf(sourceId);
    for (const range of [
      { start: 5, end: 5 },
      { start: 9, end: 5 },
      { start: -1, end: 5 },
      { start: 0, end: length + 1 },
      { start: NaN, end: 5 },
    ])
      assert.instanceOf(await rejection(apply(range)), RangeError);
    assert.isDefined((await apply({ start: 0, end: length })).entry);
    project.close();
  });

  it("makes a code and applies it in one step", async () => {
    const { project } = await openWithApply();
    const made = await applyNewCode(
      project,
      { coderId, sourceId, range: { start: 0, end: 9 } },
      { name: "“a a a”", origin: "in-vivo" },
    );
    assert.deepInclude(project.index.codes.get(made.codeId), {
      name: "“a a a”",
      origin: "in-vivo",
      color: 2,
    });
    assert.equal(project.index.mentions(made.codeId), 1);
    assert.deepEqual(made.entry?.deed, {
      kind: "coding/apply-new",
      detail: { code: "“a a a”", source: "source", turn: 1 },
    });
    await project.undo(coderId);
    assert.isFalse(project.index.codes.has(made.codeId));
    project.close();
  });

  it("moves the ends, says by how many words, and nothing where they stay", async () => {
    const { project, apply } = await openWithApply();
    const { codingId } = await apply({ start: 0, end: 9 });
    const { entry, overlapping } = await changeExtent(project, coderId, codingId, { start: 4, end: 19 });
    assert.deepEqual(entry?.deed, {
      kind: "coding/extent",
      detail: { code: "code", source: "source", turn: 1, words: 3 },
    });
    assert.deepEqual(overlapping, []);
    assert.include(project.index.coding(codingId), { start: 4, end: 19 });
    assert.isUndefined((await changeExtent(project, coderId, codingId, { start: 4, end: 19 })).entry);
    project.close();
  });

  it("rates own codings on the scale of their code, as one step, and takes the rating back", async () => {
    const { project, commit, apply } = await openWithApply();
    const labels = [
      { value: 1, label: "low" },
      { value: 2, label: "high" },
    ];
    await commit(edition("codes", project.index.codes.get(codeId)!, { scale: { labels } }));
    const { codingId } = await apply({ start: 0, end: 9 });
    const ratingNow = () => project.index.coding(codingId)?.rating;
    const entry = await rateCodings(project, coderId, [codingId], 2);
    assert.deepEqual(entry?.deed, {
      kind: "coding/rate",
      detail: { code: "code", source: "source", turn: 1, rating: "high" },
    });
    assert.equal(ratingNow(), 2);
    assert.isUndefined(await rateCodings(project, coderId, [codingId], 2), "nothing changes");
    const back = await rateCodings(project, coderId, [codingId], undefined);
    assert.notProperty(back?.deed.detail, "rating");
    assert.isUndefined(ratingNow());
    await project.undo(coderId);
    assert.equal(ratingNow(), 2);
    assert.instanceOf(await rejection(rateCodings(project, coderId, [codingId], 3)), RangeError);
    assert.instanceOf(await rejection(rateCodings(project, otherId, [codingId], 1)), RangeError);
    await commit(edition("codes", project.index.codes.get(codeId)!, { scale: undefined }));
    assert.equal(ratingNow(), 2, "a rating outlives its scale");
    project.close();
  });

  it("takes codings off as one step", async () => {
    const { project, apply } = await openWithApply();
    const first = await apply({ start: 0, end: 9 });
    const second = await apply({ start: 60, end: 69 });
    const entry = await removeCodings(project, coderId, [second.codingId, first.codingId]);
    assert.deepEqual(entry?.deed, {
      kind: "coding/remove",
      detail: { code: "code", source: "source", turn: 2, count: 2 },
    });
    assert.equal(project.index.mentions(codeId), 0);
    assert.include(await rejection(removeCodings(project, coderId, [first.codingId])), {
      code: "storage/stale",
    });
    await project.undo(coderId);
    assert.equal(project.index.mentions(codeId), 2);
    assert.isUndefined(await removeCodings(project, coderId, []));
    project.close();
  });

  it("never changes another coder's codings", async () => {
    const { project, apply } = await openWithApply();
    const { codingId } = await apply({ start: 0, end: 9 }, otherId);
    const mine = await apply({ start: 3, end: 12 });
    for (const attempt of [
      removeCodings(project, coderId, [codingId]),
      changeExtent(project, coderId, codingId, { start: 0, end: 5 }),
      joinCodings(project, coderId, [codingId, mine.codingId]),
    ])
      assert.instanceOf(await rejection(attempt), RangeError);
    assert.include(project.index.coding(codingId), { start: 0, end: 9 });
    project.close();
  });

  it("on a corrected text is made on its newest revision", async () => {
    const { project, commit, apply } = await openWithApply();
    const correction = {
      id: "k" as never,
      sourceId,
      revision: 1,
      start: 0,
      deleted: "a",
      inserted: "any",
      coderId,
      at: 0,
    };
    await commit([creation("codings", codingRecord("old", { start: 4, end: 9 }))]);
    await commit([creation("corrections", correction)]);
    const text = await project.textOf(sourceId);
    assert.isTrue(text.startsWith("any a a"));
    const same = await apply({ start: 6, end: 11 });
    assert.equal(same.codingId, "old" as CodingId, "the old coding is on these very words");
    const { codingId } = await apply({ start: 0, end: 3 });
    assert.include(project.index.coding(codingId), { revision: 1 });
    project.close();
  });
});
