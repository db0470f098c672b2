import { describe, it } from "node:test";
import { assert } from "chai";
import { rechecksOf, versionOf } from "#domain/codebook/second-looks";
import { creation } from "#domain/model/changes";
import type { CodebookVersionId, CodeId, CoderId, SecondLookId } from "#domain/model/ids";
import type { Code, CodebookVersion, Coding } from "#domain/model/records";
import { code } from "../../../support/code.ts";
import { coding, codedTalk } from "../../../support/coded-talk.ts";

const version = (number: number, codes: readonly Code[]): CodebookVersion => ({
  id: `v${number}` as CodebookVersionId,
  number,
  note: "",
  codes,
  at: 10 * number,
});
const earlier = version(1, [code("A", { definition: "Said" }), code("B")]);
const later = version(2, [code("A", { definition: "Said aloud" }), code("B")]);
const kari = "Kari" as CoderId;
const under = (one: Coding, { id }: CodebookVersion): Coding => ({ ...one, codebookVersionId: id });

const project = (codings: readonly Coding[], versions = [earlier, later]) => {
  const index = codedTalk({ s: [0, 1] }, codings, later.codes);
  index.apply(versions.map((each) => creation("codebookVersions", each)));
  return index;
};

describe("rechecksOf", () => {
  it("offers own codings made under another rule, and counts those of others", () => {
    const old = under(coding("Kari A 0-5"), earlier);
    const index = project([
      old,
      under(coding("Kari A 6-8"), later),
      under(coding("Kari B 0-5"), earlier),
      under(coding("Liv A 0-5"), earlier),
    ]);
    const { own, others } = rechecksOf(index, "A" as CodeId, later, kari);
    assert.deepEqual(
      own.map((each) => [each.coding.id, each.madeUnder.number, each.look]),
      [[old.id, 1, undefined]],
    );
    assert.deepEqual([...others], [["Liv", 1]]);
  });

  it("keeps a verdict for every later version with the same rule, the latest where there are several", () => {
    const same = version(3, later.codes);
    const old = under(coding("Kari A 0-5"), earlier);
    const index = project([old], [earlier, later, same]);
    const look = { codingId: old.id, coderId: kari, codebookVersionId: later.id };
    index.apply([
      creation("secondLooks", { ...look, id: "l1" as SecondLookId, verdict: "discuss", at: 30 }),
      creation("secondLooks", { ...look, id: "l2" as SecondLookId, verdict: "fits", at: 31 }),
    ]);
    assert.equal(rechecksOf(index, "A" as CodeId, same, kari).own[0]?.look?.verdict, "fits");
  });

  it("takes a coding that says no version as made under the newest one before it", () => {
    const one = (at: number): Coding => ({ ...coding("Kari A 0-5"), at });
    assert.equal(versionOf(one(15), [earlier, later])?.number, 1);
    assert.equal(versionOf(one(25), [earlier, later])?.number, 2);
    assert.equal(versionOf(one(5), [earlier, later])?.number, 1, "older than any: the first");
  });
});
