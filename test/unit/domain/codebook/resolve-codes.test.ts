import { describe, it } from "node:test";
import { assert } from "chai";
import { resolve, resolveCodes } from "#domain/codebook/resolve-codes";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import { code } from "../../../support/code.ts";

const entries = (codes: Code[]): Record<string, string> => Object.fromEntries(resolveCodes(codes));

describe("resolveCodes", () => {
  it("leads every code of a chain of merges to its end", () => {
    const codes = [code("A", { mergedInto: "B" }), code("B", { mergedInto: "C" }), code("C"), code("D")];
    assert.deepEqual(entries(codes), { A: "C", B: "C", C: "C", D: "D" });
  });

  it("drops the latest of two merges in opposite directions, whichever is read first", () => {
    const codes = [
      code("A", { mergedInto: "B", mergedAt: 10 }),
      code("B", { mergedInto: "A", mergedAt: 20 }),
    ];
    assert.deepEqual(entries(codes), { A: "B", B: "B" });
    assert.deepEqual(entries(codes.toReversed()), { A: "B", B: "B" });
  });

  it("drops the merge of the greater id where two were made in the same millisecond", () => {
    const codes = [code("A", { mergedInto: "B", mergedAt: 5 }), code("B", { mergedInto: "A", mergedAt: 5 })];
    assert.deepEqual(entries(codes), { A: "B", B: "B" });
  });

  it("keeps a code that was merged into a ring with the code the ring ends at", () => {
    const codes = [
      code("A", { mergedInto: "B", mergedAt: 30 }),
      code("B", { mergedInto: "C", mergedAt: 10 }),
      code("C", { mergedInto: "A", mergedAt: 20 }),
      code("D", { mergedInto: "C", mergedAt: 40 }),
    ];
    assert.deepEqual(entries(codes), { A: "A", B: "A", C: "A", D: "A" });
  });

  it("takes a merge into itself or into a code that is not there for no merge", () => {
    assert.deepEqual(entries([code("A", { mergedInto: "A" }), code("B", { mergedInto: "Z" })]), {
      A: "A",
      B: "B",
    });
  });

  it("leads to a deleted code where that is the end: its codings wait for a decision", () => {
    assert.deepEqual(entries([code("A", { mergedInto: "B" }), code("B", { deleted: true })]), {
      A: "B",
      B: "B",
    });
  });
});

describe("resolve", () => {
  it("gives the code one coding counts for", () => {
    assert.equal(resolve("A" as CodeId, [code("A", { mergedInto: "B" }), code("B")]), "B");
  });

  it("gives back an id nobody knows", () => {
    assert.equal(resolve("Z" as CodeId, [code("A")]), "Z");
  });
});
