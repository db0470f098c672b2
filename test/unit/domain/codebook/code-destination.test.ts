import { assert } from "chai";
import { describe, it } from "node:test";
import { codeTree } from "#domain/codebook/code-tree";
import { dropDestination, stepDestination, type CodeStep } from "#domain/codebook/code-destination";
import type { CodeId } from "#domain/model/ids";
import { code } from "../../../support/code.ts";

const tree = codeTree([
  code("A", { order: 1 }),
  code("A1", { parentId: "A", order: 1 }),
  code("A2", { parentId: "A", order: 2 }),
  code("A3", { parentId: "A", order: 3 }),
  code("B", { order: 2 }),
]);
const step = (id: string, direction: CodeStep) => stepDestination(tree, id as CodeId, direction);
const drop = (id: string, target: string, side: "before" | "after" | "inside") =>
  dropDestination(tree, id as CodeId, target as CodeId, side);

describe("stepDestination", () => {
  it("goes up and down among siblings, and stops at the ends", () => {
    assert.deepEqual(step("A2", "up"), { parentId: "A" as CodeId, index: 0 });
    assert.deepEqual(step("A2", "down"), { parentId: "A" as CodeId, index: 2 });
    assert.isUndefined(step("A1", "up"));
    assert.isUndefined(step("A3", "down"));
  });
  it("goes in as the last under the sibling above", () => {
    assert.deepEqual(step("B", "in"), { parentId: "A" as CodeId, index: 3 });
    assert.isUndefined(step("A1", "in"));
  });
  it("goes out to stand after the code it was under", () => {
    assert.deepEqual(step("A1", "out"), { parentId: undefined, index: 1 });
    assert.isUndefined(step("A", "out"));
  });
});

describe("dropDestination", () => {
  it("counts places without the code that moves", () => {
    assert.deepEqual(drop("A1", "A3", "before"), { parentId: "A" as CodeId, index: 1 });
    assert.deepEqual(drop("A1", "A3", "after"), { parentId: "A" as CodeId, index: 2 });
    assert.deepEqual(drop("A3", "A1", "before"), { parentId: "A" as CodeId, index: 0 });
  });
  it("goes into another code as its last, and out to the top", () => {
    assert.deepEqual(drop("B", "A", "inside"), { parentId: "A" as CodeId, index: 3 });
    assert.deepEqual(drop("A2", "B", "after"), { parentId: undefined, index: 2 });
  });
  it("is undefined on itself, below itself and where it stands already", () => {
    assert.isUndefined(drop("A", "A", "inside"));
    assert.isUndefined(drop("A", "A2", "after"));
    assert.isUndefined(drop("A1", "A2", "before"));
    assert.isUndefined(drop("A3", "A", "inside"));
  });
});
