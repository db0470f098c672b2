import { assert } from "chai";
import { describe, it } from "node:test";
import { codeTree } from "#domain/codebook/code-tree";
import { treeRows } from "#domain/codebook/tree-rows";
import type { CodeId } from "#domain/model/ids";
import { code } from "../../../support/code.ts";

const tree = codeTree([
  code("Principles", { order: 1 }),
  code("Guiding", { parentId: "Principles", order: 1 }),
  code("Waiting", { parentId: "Guiding", order: 1 }),
  code("Receiving", { parentId: "Principles", order: 2 }),
  code("Conditions", { order: 2 }),
]);
const lines = (collapsed: readonly string[], query?: string): readonly string[] =>
  treeRows(tree, new Set(collapsed as CodeId[]), query).map(
    ({ node, expanded, position, size }) =>
      `${"  ".repeat(node.depth)}${expanded === undefined ? "" : expanded ? "- " : "+ "}${node.code.name} ${position}/${size}`,
  );

describe("treeRows", () => {
  it("lists every code under the one above it, with its place among its siblings", () => {
    assert.deepEqual(lines([]), [
      "- Principles 1/2",
      "  - Guiding 1/2",
      "    Waiting 1/1",
      "  Receiving 2/2",
      "Conditions 2/2",
    ]);
  });
  it("leaves out what is below a collapsed code", () => {
    assert.deepEqual(lines(["Guiding"]), [
      "- Principles 1/2",
      "  + Guiding 1/2",
      "  Receiving 2/2",
      "Conditions 2/2",
    ]);
  });
  it("shows what was asked for with what is above it, whatever is collapsed, and marks it", () => {
    assert.deepEqual(lines(["Principles"], "wait"), [
      "- Principles 1/1",
      "  - Guiding 1/1",
      "    Waiting 1/1",
    ]);
    assert.deepEqual(treeRows(tree, new Set(), "wait")[2]!.marks, [{ start: 0, end: 4 }]);
  });
  it("is empty where nothing answers", () => {
    assert.isEmpty(lines([], "zebra"));
  });
});
