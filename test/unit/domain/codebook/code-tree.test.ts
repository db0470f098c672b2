import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { codeTree, type CodeNode, type CodeTree } from "#domain/codebook/code-tree";
import { mergeRefusal, moveRefusal } from "#domain/codebook/move-refusal";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import { code } from "../../../support/code.ts";

/** The tree as text: children in brackets, merged codes after a plus sign. */
const outline = (tree: CodeTree): string => {
  const show = ({ code: { name }, merged, children }: CodeNode): string =>
    [name, ...merged.map((other) => `+${other.name}`)].join("") +
    (children.length === 0 ? "" : `(${children.map(show).join(" ")})`);
  return tree.roots.map(show).join(" ");
};
const tree = (...codes: Code[]) => outline(codeTree(codes));

describe("codeTree", () => {
  it("puts siblings in their order, ties by name", () => {
    assert.equal(
      tree(
        code("B", { order: 2 }),
        code("Z", { order: 1 }),
        code("A", { order: 2 }),
        code("q", { parentId: "Z", order: 9 }),
        code("p", { parentId: "Z", order: 9 }),
      ),
      "Z(p q) A B",
    );
  });

  it("lists nodes as people read them, with depth and path", () => {
    const { nodes } = codeTree([
      code("C", { parentId: "B" }),
      code("B", { parentId: "A" }),
      code("A"),
      code("D"),
    ]);
    assert.deepEqual(
      nodes.map(({ depth, path }) => [depth, path.join("/")]),
      [
        [0, "A"],
        [1, "A/B"],
        [2, "A/B/C"],
        [0, "D"],
      ],
    );
  });

  it("hangs children of a merged code under its target", () => {
    assert.equal(tree(code("A", { mergedInto: "B" }), code("B"), code("a", { parentId: "A" })), "B+A(a)");
  });

  it("gives back children, place and name when a merge is taken back", () => {
    const codes = [code("A"), code("B"), code("a", { parentId: "A" })];
    const merged = codes.map((each) => (each.name === "A" ? { ...each, mergedInto: "B" as CodeId } : each));
    assert.equal(tree(...merged), "B+A(a)");
    assert.equal(tree(...codes), "A(a) B");
  });

  it("hangs children of a deleted code under the nearest parent that stands, and lists it apart", () => {
    const codes = [
      code("A"),
      code("B", { parentId: "A", deleted: true }),
      code("C", { parentId: "B", deleted: true }),
      code("c", { parentId: "C" }),
    ];
    assert.equal(tree(...codes), "A(c)");
    assert.deepEqual(
      codeTree(codes).deleted.map(({ name }) => name),
      ["B", "C"],
    );
  });

  it("counts a code merged into a deleted one as deleted, and its children climb", () => {
    const codes = [
      code("P"),
      code("A", { mergedInto: "B" }),
      code("B", { parentId: "P", deleted: true }),
      code("a", { parentId: "A" }),
    ];
    assert.equal(tree(...codes), "P(a)");
    assert.isUndefined(codeTree(codes).nodeOf.get("A" as CodeId));
  });

  it("keeps a code that was deleted by one and merged by another with the code it was merged into", () => {
    assert.equal(tree(code("A", { mergedInto: "B", deleted: true }), code("B")), "B+A");
  });

  it("puts a child into the place of the parent that was merged into it elsewhere", () => {
    assert.equal(
      tree(code("P"), code("A", { parentId: "P", mergedInto: "a" }), code("a", { parentId: "A" })),
      "P(a+A)",
    );
  });

  it("takes the eldest of a ring of parents to the top", () => {
    assert.equal(
      tree(
        code("A", { parentId: "B", createdAt: 2 }),
        code("B", { parentId: "A", createdAt: 1 }),
        code("b", { parentId: "B" }),
      ),
      "B(A b)",
    );
  });

  it("puts a code whose parent is not there, or is itself, at the top", () => {
    assert.equal(tree(code("A", { parentId: "Z" }), code("B", { parentId: "B" })), "A B");
  });
});

describe("codeTree over random codebooks", () => {
  const names = Array.from("ABCDEFGH");
  const anyCode = fc.option(fc.constantFrom(...names, "missing"), { nil: undefined });
  const fields = fc.record({
    parentId: anyCode,
    mergedInto: anyCode,
    mergedAt: fc.nat(3),
    createdAt: fc.nat(3),
    order: fc.nat(3),
    deleted: fc.boolean(),
  });
  const codebooks = fc
    .tuple(...names.map(() => fields))
    .map((all) => all.map((each, at) => code(names[at]!, each)));

  /** Each code exactly once, parents and children agreeing, nothing its own ancestor. */
  const assertValid = (built: CodeTree, codes: readonly Code[]): void => {
    const places = [
      ...built.nodes.map(({ code: { id } }) => id),
      ...built.nodes.flatMap(({ merged }) => merged.map(({ id }) => id)),
      ...built.deleted.map(({ id }) => id),
    ];
    assert.sameMembers(
      places,
      codes.map(({ id }) => id),
    );
    assert.lengthOf(places, codes.length);
    for (const node of built.nodes) {
      assert.lengthOf(node.path, node.depth + 1);
      assert.include((node.parent?.children ?? built.roots) as CodeNode[], node);
      assert.isUndefined(node.code.deleted === true ? node : undefined);
    }
  };

  it("never loses a code and is a tree, whatever was merged, moved and deleted at the same time", () => {
    fc.assert(
      fc.property(codebooks, (codes) => assertValid(codeTree(codes), codes)),
      { numRuns: 2000 },
    );
  });

  it("is the same in whatever order the records come", () => {
    fc.assert(
      fc.property(
        codebooks.chain((codes) =>
          fc.tuple(fc.constant(codes), fc.shuffledSubarray(codes, { minLength: codes.length })),
        ),
        ([codes, shuffled]) => {
          assert.equal(outline(codeTree(shuffled)), outline(codeTree(codes)));
          assert.deepEqual(
            Object.fromEntries(codeTree(shuffled).resolution),
            Object.fromEntries(codeTree(codes).resolution),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("shows every move and merge one person makes exactly as asked, as long as the checks allow it", () => {
    const step = fc.record({
      verb: fc.constantFrom("move", "merge"),
      from: fc.constantFrom(...names),
      to: fc.constantFrom(...names),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let codes = names.map((name) => code(name));
        steps.forEach(({ verb, from, to }, at) => {
          const [fromId, toId] = [from as CodeId, to as CodeId];
          const now = codeTree(codes);
          const refusal = (verb === "move" ? moveRefusal : mergeRefusal)(now, fromId, toId);
          if (refusal !== undefined) return;
          const change = verb === "move" ? { parentId: toId } : { mergedInto: toId, mergedAt: at };
          codes = codes.map((each) => (each.id === fromId ? { ...each, ...change } : each));
          const after = codeTree(codes);
          assertValid(after, codes);
          if (verb === "move") assert.equal(after.nodeOf.get(fromId)?.parent?.code.id, toId);
          else assert.equal(after.nodeOf.get(fromId)?.code.id, toId);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("moveRefusal", () => {
  const now = codeTree([
    code("A"),
    code("B", { parentId: "A" }),
    code("C", { parentId: "B" }),
    code("M", { mergedInto: "C" }),
    code("D", { deleted: true }),
  ]);
  const refusal = (from: string, to: string | undefined) =>
    moveRefusal(now, from as CodeId, to as CodeId | undefined);

  it("allows the top and any code outside the moved branch", () => {
    assert.isUndefined(refusal("C", undefined));
    assert.isUndefined(refusal("C", "A"));
  });

  it("refuses a code's own descendants and itself", () => {
    assert.equal(refusal("A", "C"), "own-descendant");
    assert.equal(refusal("A", "A"), "itself");
  });

  it("refuses codes that are merged, deleted or unknown", () => {
    for (const name of ["M", "D", "Z"]) {
      assert.equal(refusal(name, "A"), "absent");
      assert.equal(refusal("C", name), "absent");
    }
  });
});
