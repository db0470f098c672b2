import { describe, it } from "node:test";
import { assert } from "chai";
import { codeTree } from "#domain/codebook/code-tree";
import { rollUp } from "#domain/codebook/roll-up";
import { code } from "../../../support/code.ts";

const tree = codeTree([code("A"), code("B", { parentId: "A" }), code("C", { parentId: "B" }), code("D")]);

describe("rollUp", () => {
  it("adds mentions of all sub-codes to those of the code itself", () => {
    const own: Record<string, number> = { A: 1, B: 10, C: 100, D: 1000 };
    const totals = rollUp(
      tree,
      ({ name }) => own[name]!,
      (a, b) => a + b,
    );
    assert.deepEqual(Object.fromEntries(totals), { A: 111, B: 110, C: 100, D: 1000 });
  });

  it("counts a person once who speaks under several sub-codes", () => {
    const own: Record<string, string[]> = { A: ["Ada"], B: ["Ada", "Bo"], C: ["Bo"], D: [] };
    const persons = rollUp(
      tree,
      ({ name }) => new Set(own[name]),
      (a, b) => new Set([...a, ...b]),
    );
    assert.deepEqual(
      [...persons].map(([id, set]) => [id, set.size]),
      [
        ["C", 1],
        ["B", 2],
        ["A", 2],
        ["D", 0],
      ],
    );
  });
});
