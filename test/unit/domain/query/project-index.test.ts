import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, CodingId, MemoId, RoundId, SourceId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import type { Coding, Correction } from "#domain/model/records";
import { Turns } from "#domain/model/turns";
import type { IndexChange } from "#domain/query/index-change";
import { ProjectIndex } from "#domain/query/project-index";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";
import { noRecords } from "#domain/query/records";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  memoRecord,
  projectRecord,
  sourceRecord,
} from "../../../support/records.ts";

const sourceId = "source" as SourceId;
const codeId = "code" as CodeId;
const coderId = "coder" as CoderId;

const snapshotOf = (fields: Partial<ProjectSnapshot> = {}): ProjectSnapshot => ({
  ...noRecords,
  project: projectRecord("project"),
  coders: [coderRecord("coder"), coderRecord("other")],
  sources: [sourceRecord("source"), sourceRecord("second", { order: 2 })],
  codes: [codeRecord("code"), codeRecord("target", { order: 2 })],
  codings: [],
  turns: new Map([[sourceId, Turns.of([{ start: 0, end: 1000, speaker: -1 }])]]),
  ...fields,
});
const indexOf = (fields: Partial<ProjectSnapshot> = {}) => new ProjectIndex(snapshotOf(fields));
const ids = (codings: readonly Coding[]) => codings.map(({ id }) => id as string);
const at = (id: string, start: number, end: number, fields: Partial<Coding> = {}) =>
  codingRecord(id, { start, end, ...fields });
const correction = (revision: number, fields: Partial<Correction>): Correction => ({
  id: `k${revision}` as Correction["id"],
  sourceId,
  revision,
  start: 0,
  deleted: "",
  inserted: "",
  coderId,
  at: 0,
  ...fields,
});

describe("ProjectIndex", () => {
  it("lists codings by start, then longest first, whatever order they are stored in", () => {
    const codings = [
      at("c", 5, 9),
      at("a", 0, 4),
      at("d", 5, 7),
      at("b", 0, 9),
      at("removed", 1, 2, { removed: true }),
    ];
    for (const order of [codings, codings.toReversed()])
      assert.deepEqual(ids(indexOf({ codings: order }).codingsOf(sourceId)), ["b", "a", "c", "d"]);
  });

  it("counts a run of one coder's overlapping codings of a code as one mention; touching ones are two", () => {
    const codings = [at("a", 0, 10), at("b", 5, 20), at("c", 6, 8), at("d", 20, 30), at("e", 40, 50)];
    const other = { coderId: "other" as CoderId };
    const index = indexOf({
      codings: [...codings, at("f", 0, 50, other), at("g", 0, 9, { sourceId: "second" as SourceId })],
    });
    assert.equal(index.mentions(codeId), 5);
    assert.equal(index.mentions(codeId, { sourceId }), 4);
    assert.equal(index.mentions(codeId, { sourceId, coderIds: new Set([coderId]) }), 3);
    assert.equal(index.mentions(codeId, { coderIds: new Set(["other" as CoderId]) }), 1);
    assert.equal(index.codingCountOf(sourceId), 6);
    assert.equal(index.codingCountOf(sourceId, coderId), 5);
  });

  it("keeps what was agreed in a round out of every list and count, but for whoever asks for it", () => {
    const layer = "agreed" as CoderId;
    const agreed = { coderId: layer };
    const coders = [coderRecord("coder"), coderRecord("agreed", { agreedIn: "round" as RoundId })];
    const own = [at("a", 0, 10), at("c", 30, 40)];
    const both = [...own, at("b", 5, 20, agreed), at("d", 30, 40, agreed)];
    const index = indexOf({ coders, codings: both });
    const people = indexOf({ coders, codings: own });
    assert.deepEqual([...index.people.keys()], [coderId]);
    assert.deepEqual(index.codingsOf(sourceId), people.codingsOf(sourceId));
    assert.deepEqual(index.codingsOfCode(codeId), people.codingsOfCode(codeId));
    assert.equal(index.mentions(codeId), 2);
    assert.equal(index.mentions(codeId, { sourceId }), 2);
    assert.equal(index.codingCountOf(sourceId), 2);
    assert.equal(index.codingCountOf(sourceId, layer), 2);
    assert.deepEqual(ids(index.agreedCodingsOf(sourceId)), ["b", "d"]);
    assert.deepEqual(ids(index.codingsBy(sourceId, new Set([coderId, layer]))), ["a", "b", "c", "d"]);
    assert.deepEqual(ids(index.codingsBy(sourceId, new Set([layer]))), ["b", "d"]);
    for (const scope of [{}, { sourceId }]) {
      assert.equal(index.mentions(codeId, { ...scope, coderIds: new Set([layer]) }), 2);
      assert.equal(index.mentions(codeId, { ...scope, coderIds: new Set([layer, coderId]) }), 4);
    }
    assert.lengthOf([...index.allCodings], 4);
    assert.equal(index.coding("b" as CodingId)?.coderId, layer);
  });

  it("takes an agreed layer over with the first decision, and reads it in texts and codebooks as they change", () => {
    const index = indexOf({ codings: [at("a", 0, 10)] });
    const layer = new Set(["agreed" as CoderId]);
    const coding = at("b", 5, 20, { coderId: "agreed" as CoderId });
    index.apply([
      creation("coders", coderRecord("agreed", { agreedIn: "round" as RoundId })),
      creation("codings", coding),
    ]);
    assert.equal(index.mentions(codeId), 1);
    assert.equal(index.mentions(codeId, { coderIds: layer }), 1);
    index.apply([creation("corrections", correction(1, { inserted: "xyz" }))]);
    assert.deepInclude(index.extentOf(index.agreedCodingsOf(sourceId)[0]!), { start: 8, end: 23 });
    index.apply(edition("codes", index.codes.get(codeId)!, { mergedInto: "target" as CodeId, mergedAt: 1 }));
    assert.equal(index.mentions("target" as CodeId, { coderIds: layer }), 1);
    index.apply(edition("codings", coding, { removed: true }));
    assert.equal(index.mentions("target" as CodeId, { coderIds: layer }), 0);
    assert.deepEqual(index.agreedCodingsOf(sourceId), []);
    index.apply([{ ...creation("codings", coding), before: coding, after: null }]);
    assert.isUndefined(index.coding("b" as CodingId));
  });

  it("counts codings of a merged code for its target, and gives them back when it is merged no more", () => {
    const index = indexOf({ codings: [at("a", 0, 10), at("b", 5, 20, { codeId: "target" as CodeId })] });
    assert.equal(index.mentions("target" as CodeId), 1);
    const merge = edition("codes", codeRecord("code"), { mergedInto: "target" as CodeId });
    index.apply(merge);
    assert.equal(index.mentions("target" as CodeId), 1, "the two overlap: one mention of the target");
    assert.deepEqual(ids(index.codingsOfCode("target" as CodeId)), ["a", "b"]);
    assert.deepEqual(index.codingsOfCode(codeId), []);
    index.apply(edition("codes", index.codes.get(codeId)!, { mergedInto: undefined }));
    assert.deepEqual(ids(index.codingsOfCode(codeId)), ["a"]);
  });

  it("lists codings of a deleted code apart", () => {
    const index = indexOf({ codings: [at("a", 0, 10)] });
    index.apply(edition("codes", codeRecord("code"), { deleted: true }));
    assert.deepEqual(index.codingsOf(sourceId), []);
    assert.equal(index.mentions(codeId), 0);
    assert.deepEqual(ids(index.codingsInDeletedCodes()), ["a"]);
  });

  it("counts nothing of a removed source, and keeps its codings", () => {
    const index = indexOf({ codings: [at("a", 0, 10), at("b", 0, 10, { sourceId: "second" as SourceId })] });
    assert.equal(index.mentions(codeId), 2);
    index.apply(edition("sources", sourceRecord("source"), { removed: true }));
    assert.equal(index.mentions(codeId), 1);
    assert.deepEqual(ids(index.codingsOfCode(codeId)), ["b"]);
    assert.deepEqual(
      index.sourceList.map(({ id }) => id as string),
      ["second"],
    );
    assert.deepEqual(ids(index.codingsOf(sourceId)), ["a"]);
  });

  it("lists sources by order, then name", () => {
    const sources = [sourceRecord("b"), sourceRecord("c", { order: 0.5 }), sourceRecord("a")];
    assert.deepEqual(
      indexOf({ sources }).sourceList.map(({ name }) => name),
      ["c", "a", "b"],
    );
  });

  it("places codings and turns in the newest text, and lists an unplaced coding without counting it", () => {
    const codings = [at("early", 10, 20), at("late", 100, 110), at("fresh", 105, 115, { revision: 1 })];
    const index = indexOf({ codings });
    assert.equal(index.mentions(codeId), 2);
    index.apply([
      creation("corrections", correction(1, { start: 10, deleted: "x".repeat(10), inserted: "" })),
    ]);
    assert.include(index.extentOf(codings[1]!), { start: 90, end: 100 });
    assert.include(index.extentOf(codings[2]!), { start: 105, end: 115 });
    assert.equal(index.extentOf(codings[0]!).end - index.extentOf(codings[0]!).start, 0);
    assert.deepEqual(ids(index.codingsOf(sourceId)), ["early", "late", "fresh"]);
    assert.equal(index.mentions(codeId), 2, "late and fresh do not overlap any more; early has no words");
    assert.equal(index.turnsOf(sourceId).at(0).end, 990);
    assert.equal(index.importedTurnsOf(sourceId).at(0).end, 1000);
    assert.equal(index.lengthOf(sourceId), 990);
    assert.equal(index.revisionOf(sourceId), 1);
    assert.equal(index.revisionOf("second" as SourceId), 0);
    const inverse = correction(2, { start: 10, inserted: "x".repeat(10), inverts: "k1" as Correction["id"] });
    index.apply([creation("corrections", inverse)]);
    assert.include(index.extentOf(codings[0]!), { start: 10, end: 20 });
  });

  it("finds memos by what they are about, passages by their source; removed ones are left out", () => {
    const passage = { kind: "passage", sourceId, start: 0, end: 5, revision: 0 } as const;
    const memos = [
      memoRecord("later", { at: 2, targets: [passage, { kind: "code", codeId }] }),
      memoRecord("sooner", { at: 1, targets: [{ kind: "source", sourceId }] }),
      memoRecord("gone", { removed: true, targets: [{ kind: "source", sourceId }] }),
      memoRecord("coding", { targets: [{ kind: "coding", codingId: "a" as CodingId }] }),
    ];
    const index = indexOf({ memos });
    const names = (found: readonly { id: MemoId }[]) => found.map(({ id }) => id as string);
    assert.deepEqual(names(index.memosOf({ sourceId })), ["sooner", "later"]);
    assert.deepEqual(names(index.memosOf({ codeId })), ["later"]);
    assert.deepEqual(names(index.memosOf({ codingId: "a" as CodingId })), ["coding"]);
  });

  it("tells what a patch touched", () => {
    const index = indexOf({ codings: [at("a", 0, 10)] });
    index.apply(edition("codes", codeRecord("code"), { mergedInto: "target" as CodeId }));
    const seen: IndexChange[] = [];
    const subscription = index.subscribe((change) => seen.push(change));
    index.apply(edition("codings", at("a", 0, 10), { end: 12 }));
    const memo = memoRecord("m", { targets: [{ kind: "coding", codingId: "a" as CodingId }] });
    index.apply([creation("memos", memo)]);
    index.apply(edition("codes", index.codes.get(codeId)!, { mergedInto: undefined }));
    subscription.unsubscribe();
    index.apply(edition("codings", at("a", 0, 12), { end: 10 }));
    const plain = seen.map(({ tables, sources, codes, coders }) => [
      [...tables],
      [...sources],
      [...codes],
      [...coders],
    ]);
    assert.deepEqual(plain, [
      [["codings"], ["source"], ["code", "target"], ["coder"]],
      [["memos"], ["source"], [], []],
      [["codes"], [], ["code", "target"], []],
    ]);
  });

  it("tells every listener, also where one of them fails", () => {
    const index = indexOf();
    let heard = 0;
    index.subscribe(() => {
      throw new RangeError("a screen failed");
    });
    index.subscribe(() => heard++);
    assert.throws(() => index.apply([creation("codes", codeRecord("new"))]), RangeError);
    assert.equal(heard, 1);
    assert.isTrue(index.codes.has("new" as CodeId));
  });

  it("shows a watcher the value at once, and again only when it is another", () => {
    const index = indexOf();
    const seen: number[] = [];
    const watching = index
      .watch((shown) => shown.codingsOf(sourceId))
      .subscribe({ next: (list) => seen.push(list.length) });
    index.apply([creation("codes", codeRecord("new"))]);
    index.apply([creation("codings", at("a", 0, 3))]);
    watching.unsubscribe();
    index.apply([creation("codings", at("b", 0, 3))]);
    assert.deepEqual(seen, [0, 1]);
  });

  it("keeps lists and counts by change as if they were made anew, whatever is done", () => {
    const step = fc.record({
      verb: fc.constantFrom(
        "apply",
        "apply",
        "end",
        "remove",
        "take-back",
        "merge",
        "delete",
        "hide-source",
        "recode",
      ),
      pick: fc.nat(20),
      other: fc.nat(20),
      asks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const index = indexOf();
        steps.forEach((each, number) => {
          // So that there are counts and lists to keep up.
          index.mentions(codeId);
          if (each.asks)
            for (const sourceId of index.sources.keys()) {
              index.codingsOfCode(codeId);
              index.mentions(codeId, { sourceId });
            }
          index.apply(planned(index, each, `n${number}`));
        });
        const anew = new ProjectIndex(
          snapshotOf({
            sources: [...index.sources.values()],
            codes: [...index.codes.values()],
            codings: [...index.allCodings],
          }),
        );
        for (const id of index.sources.keys()) assert.deepEqual(index.codingsOf(id), anew.codingsOf(id));
        for (const id of index.codes.keys()) {
          assert.equal(index.mentions(id), anew.mentions(id));
          assert.deepEqual(index.codingsOfCode(id), anew.codingsOfCode(id));
          for (const source of index.sources.keys())
            assert.equal(index.mentions(id, { sourceId: source }), anew.mentions(id, { sourceId: source }));
        }
        assert.sameDeepMembers([...index.codingsInDeletedCodes()], [...anew.codingsInDeletedCodes()]);
      }),
      { numRuns: 500 },
    );
  });
});

function planned(
  index: ProjectIndex,
  step: { verb: string; pick: number; other: number },
  id: string,
): Patch {
  const some = <T>(from: Iterable<T>, place: number): T | undefined => {
    const list = [...from];
    return list[place % list.length];
  };
  const { verb, pick, other } = step;
  const coding = some(index.allCodings, pick);
  const code = some(index.codes.values(), pick)!;
  const source = some(index.sources.values(), other)!;
  switch (verb) {
    case "apply": {
      const coder = some(index.coders.keys(), other)!;
      return [
        creation(
          "codings",
          at(id, pick, pick + other + 1, { sourceId: source.id, codeId: code.id, coderId: coder }),
        ),
      ];
    }
    case "end":
      return coding === undefined ? [] : edition("codings", coding, { end: coding.end + other });
    case "remove":
      return coding === undefined
        ? []
        : edition("codings", coding, { removed: coding.removed === true ? undefined : true });
    case "recode":
      return coding === undefined ? [] : edition("codings", coding, { codeId: code.id });
    case "take-back": {
      if (coding === undefined) return [];
      const { id: codingId, sourceId: of, coderId: by } = coding;
      return [
        { table: "codings", id: codingId, before: coding, after: null, layer: { sourceId: of, coderId: by } },
        creation("codes", codeRecord(id)),
      ];
    }
    case "merge":
      return edition("codes", code, {
        mergedInto: code.mergedInto === undefined ? some(index.codes.keys(), other) : undefined,
      });
    case "delete":
      return edition("codes", code, { deleted: code.deleted === true ? undefined : true });
    default:
      return edition("sources", source, { removed: source.removed === true ? undefined : true });
  }
}
