import { describe, it } from "node:test";
import { assert } from "chai";
import { planApply } from "#domain/coding/plan-apply";
import { planExtent } from "#domain/coding/plan-extent";
import { planJoin } from "#domain/coding/plan-join";
import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  projectRecord,
  sourceRecord,
} from "../../../support/records.ts";
import { testEnvironment } from "../../../support/test-environment.ts";

const sourceId = "source" as SourceId;
const coderId = "coder" as CoderId;
const codeId = "code" as CodeId;

const indexOf = (...codings: Coding[]): ProjectIndex =>
  new ProjectIndex({
    ...noRecords,
    project: projectRecord("project"),
    coders: [coderRecord("coder"), coderRecord("other")],
    sources: [sourceRecord("source")],
    codes: [codeRecord("code"), codeRecord("merged", { mergedInto: codeId }), codeRecord("another")],
    codings,
    turns: new Map(),
  });
const at = (id: string, start: number, end: number, fields: Partial<Coding> = {}) =>
  codingRecord(id, { start, end, ...fields });
const apply = (index: ProjectIndex, start: number, end: number) =>
  planApply(index, { coderId, sourceId, codeId, range: { start, end } }, testEnvironment());
const ids = (codings: readonly Coding[]) => codings.map(({ id }) => id as string);

describe("planApply", () => {
  it("makes a coding on the newest revision", () => {
    const { patch, coding, overlapping } = apply(indexOf(), 3, 9);
    assert.deepInclude(coding, { sourceId, coderId, codeId, start: 3, end: 9, revision: 0 });
    assert.equal(patch.length, 1);
    assert.deepInclude(patch[0], { before: null, after: coding, layer: { sourceId, coderId } });
    assert.deepEqual(overlapping, []);
  });

  it("makes none where the coder has the code on exactly this span, by a merged code too", () => {
    for (const same of [at("same", 3, 9), at("same", 3, 9, { codeId: "merged" as CodeId })]) {
      const { patch, coding } = apply(indexOf(same), 3, 9);
      assert.deepEqual(patch, []);
      assert.equal(coding, same);
    }
  });

  it("makes one beside the same of another coder, of another code, and of one that was removed", () => {
    const others = [
      at("theirs", 3, 9, { coderId: "other" as CoderId }),
      at("otherwise", 3, 9, { codeId: "another" as CodeId }),
      at("removed", 3, 9, { removed: true }),
    ];
    const { patch, overlapping } = apply(indexOf(...others), 3, 9);
    assert.equal(patch.length, 1);
    assert.deepEqual(overlapping, []);
  });

  it("names own codings of the code that share words, not those that only touch", () => {
    const codings = [
      at("before", 0, 3),
      at("into", 0, 4),
      at("within", 4, 5),
      at("around", 0, 20),
      at("after", 9, 12),
    ];
    assert.deepEqual(ids(apply(indexOf(...codings), 3, 9).overlapping), ["around", "into", "within"]);
  });
});

describe("planExtent", () => {
  const coding = at("one", 3, 9);

  it("changes nothing where the ends stay", () => {
    assert.deepEqual(planExtent(indexOf(coding), coding, { start: 3, end: 9 }), {
      patch: [],
      overlapping: [],
    });
  });

  it("sets start, end and revision together", () => {
    const [change] = planExtent(indexOf(coding), coding, { start: 3, end: 12 }).patch;
    assert.deepInclude(change as object, {
      before: { start: 3, end: 9, revision: 0 },
      after: { start: 3, end: 12, revision: 0 },
    });
  });

  it("takes out the coder's other coding of the code on exactly the new span", () => {
    const { patch } = planExtent(indexOf(coding, at("same", 3, 12)), coding, { start: 3, end: 12 });
    assert.deepEqual(
      patch.map(({ id, after }) => [id, "removed" in after!]),
      [
        ["one", false],
        ["same", true],
      ],
    );
  });

  it("names those that now share words with it", () => {
    const { overlapping } = planExtent(indexOf(coding, at("next", 11, 20)), coding, { start: 3, end: 12 });
    assert.deepEqual(ids(overlapping), ["next"]);
  });

  it("takes over the rating of one that it replaces, where it has none of its own", () => {
    const ratings = (own: Partial<Coding>) => {
      const [change] = planExtent(
        indexOf(at("one", 3, 9, own), at("same", 3, 12, { rating: 5 })),
        at("one", 3, 9, own),
        { start: 3, end: 12 },
      ).patch;
      return (change!.after as Partial<Coding>).rating;
    };
    assert.equal(ratings({}), 5);
    assert.isUndefined(ratings({ rating: 2 }), "its own stays as it is");
  });

  it("moves a coding whose code was deleted too", () => {
    const orphan = at("orphan", 3, 9, { codeId: "nowhere" as CodeId });
    assert.equal(planExtent(indexOf(orphan), orphan, { start: 3, end: 4 }).patch.length, 1);
  });
});

describe("planJoin", () => {
  it("keeps the oldest, from the first start to the last end, and takes the others out", () => {
    const codings = [
      at("young", 0, 5, { at: 2 }),
      at("old", 4, 9, { at: 1 }),
      at("middle", 8, 12, { at: 3 }),
    ];
    const { patch, coding } = planJoin(indexOf(...codings), codings);
    assert.equal(coding.id, "old" as CodingId);
    assert.deepEqual(
      patch.map(({ id, after }) => [id, after as object]),
      [
        ["old", { start: 0, end: 12, revision: 0 }],
        ["young", { removed: true }],
        ["middle", { removed: true }],
      ],
    );
  });

  it("keeps the oldest's rating, else the only one given, else leaves it unrated", () => {
    const joined = (...ratings: (number | undefined)[]) => {
      const codings = ratings.map((rating, n) =>
        at(String(n), n, n + 5, { at: n, ...(rating === undefined ? {} : { rating }) }),
      );
      const [change] = planJoin(indexOf(...codings), codings).patch;
      return { ...codings[0], ...(change!.after as Partial<Coding>) }.rating;
    };
    assert.equal(joined(2, 5), 2);
    assert.equal(joined(undefined, 5, 5, undefined), 5);
    assert.isUndefined(joined(undefined, 5, 3));
  });

  it("refuses one alone, and codings of several coders, codes or sources", () => {
    const one = at("one", 0, 5);
    const others = [
      at("o", 3, 9, { coderId: "other" as CoderId }),
      at("o", 3, 9, { codeId: "another" as CodeId }),
      at("o", 3, 9, { sourceId: "elsewhere" as SourceId }),
    ];
    assert.throws(() => planJoin(indexOf(one), [one]), RangeError);
    for (const other of others) assert.throws(() => planJoin(indexOf(one, other), [one, other]), RangeError);
  });

  it("joins codings of merged codes", () => {
    const codings = [at("one", 0, 5), at("two", 3, 9, { codeId: "merged" as CodeId })];
    assert.equal(planJoin(indexOf(...codings), codings).patch.length, 2);
  });
});
