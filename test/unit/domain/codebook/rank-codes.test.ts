import { assert } from "chai";
import { describe, it } from "node:test";
import { codeTree } from "#domain/codebook/code-tree";
import { rankCodes } from "#domain/codebook/rank-codes";
import type { CodeId } from "#domain/model/ids";
import { code } from "../../../support/code.ts";

const tree = codeTree([
  code("Interaction principles", { order: 1 }),
  code("Being attentive", {
    parentId: "Interaction principles",
    order: 1,
    definition: "Looks, waits, wonders",
  }),
  code("Attuned turn-taking", { parentId: "Interaction principles", order: 2 }),
  code("Conditions", { order: 2 }),
  code("Time pressure", { parentId: "Conditions", order: 1, definition: "Too little time" }),
  code("Åpenhet", { parentId: "Conditions", order: 2 }),
  code("Flatness", { parentId: "Conditions", order: 3 }),
  code("Élan", { parentId: "Conditions", order: 4 }),
]);
const names = (query: string, recent: readonly string[] = []): readonly string[] =>
  rankCodes(tree, query, recent as readonly CodeId[]).map(({ node }) => node.code.name);

describe("rankCodes", () => {
  it("puts names that begin so before words that begin so, and those before the inside of words", () => {
    assert.deepEqual(names("att"), ["Attuned turn-taking", "Being attentive"]);
    assert.deepEqual(names("at"), ["Attuned turn-taking", "Being attentive", "Flatness"]);
  });
  it("gives every code in the order of the tree where nothing was typed", () => {
    assert.lengthOf(names("  "), 8);
    assert.equal(names("")[0], "Interaction principles");
  });
  it("finds codes by the names above them and by words of their definition, after those it finds by name", () => {
    assert.deepEqual(names("interaction"), [
      "Interaction principles",
      "Being attentive",
      "Attuned turn-taking",
    ]);
    assert.deepEqual(names("wond"), ["Being attentive"]);
    assert.equal(rankCodes(tree, "wond")[0]!.by, "definition");
    assert.deepEqual(names("princ tun"), ["Attuned turn-taking"]);
  });
  it("wants every word, in any order", () => {
    assert.deepEqual(names("press ti"), ["Time pressure"]);
    assert.deepEqual(names("time nothing"), []);
  });
  it("folds accents but keeps å apart from a", () => {
    assert.deepEqual(names("elan"), ["Élan"]);
    assert.deepEqual(names("å"), ["Åpenhet"]);
    assert.notInclude(names("a"), "Åpenhet");
  });
  it("puts the more recently used of equals first", () => {
    assert.deepEqual(names("t", ["Time pressure"]).slice(0, 1), ["Time pressure"]);
    assert.deepEqual(names("c").slice(0, 1), ["Conditions"]);
  });
  it("marks what was typed in the name, once where words meet", () => {
    assert.deepEqual(rankCodes(tree, "att")[1]!.marks, [{ start: 6, end: 9 }]);
    assert.deepEqual(rankCodes(tree, "élan")[0]!.marks, [{ start: 0, end: 4 }]);
    assert.deepEqual(rankCodes(tree, "time tim")[0]!.marks, [{ start: 0, end: 4 }]);
  });
});
