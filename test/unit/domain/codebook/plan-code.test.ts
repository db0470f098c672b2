import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { codeTree, type CodeNode } from "#domain/codebook/code-tree";
import {
  planCodeDeletion,
  planCodeEdit,
  planCodeMove,
  planCodeReturn,
  planNewCode,
} from "#domain/codebook/plan-code";
import type { CodeId } from "#domain/model/ids";
import type { Change, Patch } from "#domain/model/patch";
import type { Code } from "#domain/model/records";
import { applyChange } from "#domain/query/apply-change";
import { code } from "../../../support/code.ts";
import { testEnvironment } from "../../../support/test-environment.ts";

const after = (codes: readonly Code[], patch: Patch): Code[] => {
  const records = new Map(codes.map((each) => [each.id as string, each]));
  for (const change of patch)
    records.set(change.id, applyChange<"codes">(records.get(change.id), change as Change<"codes">)!);
  return [...records.values()];
};
/** The codebook as indented names. */
const listed = (codes: readonly Code[]): string =>
  codeTree(codes)
    .nodes.map(({ depth, code: { name } }) => ">".repeat(depth) + name)
    .join(" ");
const id = (name: string) => name as CodeId;

describe("planNewCode", () => {
  const codes = [
    code("A"),
    code("B", { order: 2, color: 2 }),
    code("C", { parentId: "A", order: 7, color: 3 }),
  ];
  const plan = (draft: Parameters<typeof planNewCode>[2]) =>
    planNewCode(codeTree(codes), codes, draft, testEnvironment());

  it("puts a code last among its siblings, in the first free colour", () => {
    const made = plan({ name: "New" });
    assert.deepInclude(made.code, { name: "New", order: 3, color: 4, isCodable: true });
    assert.equal(listed(after(codes, made.patch)), "A >C B New");
    assert.equal(listed(after(codes, plan({ name: "New", parentId: id("A") }).patch)), "A >C >New B");
    assert.equal(plan({ name: "New", parentId: id("B") }).code.order, 1);
  });

  it("keeps what a person said of it", () => {
    const draft = { name: "“A nice clip”", origin: "in-vivo", color: 1, isCodable: false } as const;
    assert.deepInclude(plan(draft).code, draft);
  });
});

describe("planCodeEdit", () => {
  it("takes a key from the code that has it", () => {
    const codes = [code("A", { key: 1 }), code("B", { key: 2 })];
    const edited = after(codes, planCodeEdit(codeTree(codes), codes[1]!, { key: 1, definition: "Said" }));
    assert.deepEqual(edited, [code("A"), code("B", { key: 1, definition: "Said" })]);
  });

  it("leaves the key where it is when it stays, and changes nothing where nothing differs", () => {
    const codes = [code("A", { key: 1 })];
    assert.deepEqual(planCodeEdit(codeTree(codes), codes[0]!, { key: 1, name: "A" }), []);
  });
});

describe("planCodeMove", () => {
  const codes = [
    code("A", { order: 1 }),
    code("B", { order: 2 }),
    code("C", { order: 3 }),
    code("D", { parentId: "A" }),
    code("E", { parentId: "D" }),
  ];
  const move = (name: string, parentId: string | undefined, index: number) => {
    const patch = planCodeMove(codeTree(codes), id(name), {
      parentId: parentId as CodeId | undefined,
      index,
    });
    return listed(after(codes, patch));
  };

  it("moves a code with those below it, among its siblings and to other parents", () => {
    assert.equal(move("A", undefined, 2), "B C A >D >>E");
    assert.equal(move("C", undefined, 0), "C A >D >>E B");
    assert.equal(move("D", "B", 0), "A B >D >>E C");
    assert.equal(move("E", undefined, 1), "A >D E B C");
    assert.equal(move("C", "A", 99), "A >D >>E >C B");
  });

  it("changes nothing where the code stays where it is", () => {
    assert.deepEqual(planCodeMove(codeTree(codes), id("B"), { parentId: undefined, index: 1 }), []);
  });

  it("refuses a place below the code itself, and a parent that is not there", () => {
    const to = (parentId: string) => () =>
      planCodeMove(codeTree(codes), id("A"), { parentId: id(parentId), index: 0 });
    for (const parent of ["A", "D", "E", "Z"]) assert.throws(to(parent), RangeError);
  });

  it("puts the code where it was asked to, wherever it came from", () => {
    fc.assert(
      fc.property(fc.nat(4), fc.option(fc.nat(4)), fc.nat(5), (which, parent, index) => {
        const tree = codeTree(codes);
        const moved = tree.nodes[which]!;
        const target = parent === null ? undefined : tree.nodes[parent]!;
        for (let node: CodeNode | undefined = target; node !== undefined; node = node.parent)
          fc.pre(node !== moved);
        const patch = planCodeMove(tree, moved.code.id, { parentId: target?.code.id, index });
        const grown = codeTree(after(codes, patch));
        const siblings = target === undefined ? grown.roots : grown.nodeOf.get(target.code.id)!.children;
        const names = siblings.map(({ code: { name } }) => name);
        assert.equal(names.indexOf(moved.code.name), Math.min(index, names.length - 1));
      }),
    );
  });
});

describe("planCodeDeletion and planCodeReturn", () => {
  it("flag a code and take the flag away; codes below move up meanwhile", () => {
    const codes = [code("A"), code("B", { parentId: "A" })];
    const without = after(codes, planCodeDeletion([codes[0]!]));
    assert.equal(listed(without), "B");
    assert.deepEqual(after(without, planCodeReturn(codeTree(without), [without[0]!])), codes);
  });

  it("leave a key with the code that was given it meanwhile", () => {
    const codes = [code("A", { key: 1, deleted: true }), code("B", { key: 1 })];
    const returned = after(codes, planCodeReturn(codeTree(codes), [codes[0]!]));
    assert.deepEqual(returned, [code("A"), code("B", { key: 1 })]);
  });
});
