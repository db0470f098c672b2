import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { codesStepDestination, planCodesMove } from "#domain/codebook/plan-codes-move";
import { codesMergeRefusal, planMerge, planUnmerge } from "#domain/codebook/plan-merge";
import { planCodeDeletion, planCodeReturn, planNewCode } from "#domain/codebook/plan-code";
import { planRetirement, planReuse } from "#domain/codebook/plan-retire";
import { planSplit } from "#domain/codebook/plan-split";
import { CodeUses } from "#domain/codebook/code-use";
import { invert } from "#domain/model/invert";
import type { CodeId, CoderId, CodingId } from "#domain/model/ids";
import type { Patch } from "#domain/model/patch";
import { obstacleTo } from "#domain/query/obstacle";
import type { ProjectIndex } from "#domain/query/project-index";
import { code } from "../../../support/code.ts";
import { coding, codedTalk } from "../../../support/coded-talk.ts";
import { testEnvironment } from "../../../support/test-environment.ts";

const coders = ["Kari", "Liv"] as const;
const kinds = [
  "create",
  "move",
  "step",
  "merge",
  "unmerge",
  "split",
  "retire",
  "reuse",
  "delete",
  "restore",
  "undo",
] as const;
const anyStep = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat(50),
  b: fc.nat(50),
  several: fc.nat(2),
});
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

const anyCodings = fc.array(
  fc.record({
    coder: fc.constantFrom(...coders),
    code: fc.constantFrom("A", "B", "C"),
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 12 }),
    source: fc.constantFrom("s", "t"),
  }),
  { maxLength: 14 },
);

/** A project on which steps are done as the screen does them, and taken back. */
class Practice {
  readonly index: ProjectIndex;
  readonly environment = testEnvironment();
  readonly #done: Patch[] = [];

  constructor(codings: typeof anyCodings extends fc.Arbitrary<infer S> ? S : never) {
    const records = codings.map(({ coder, code: codeId, start, length, source }) =>
      coding(`${coder} ${codeId} ${start}-${start + length} ${source}`),
    );
    const turns = Array.from({ length: 8 }, (_, at) => at % 3);
    this.index = codedTalk({ s: turns, t: turns }, records, [
      code("A", { order: 1, key: 1 }),
      code("B", { order: 2, key: 2 }),
      code("C", { order: 1, parentId: "A" }),
    ]);
  }

  do(step: Step): void {
    if (step.kind === "undo") {
      const patch = invert(this.#done.pop() ?? []);
      if (obstacleTo(this.index, patch) === undefined) this.index.apply(patch);
      return;
    }
    const patch = this.#plan(step);
    this.index.apply(patch);
    if (patch.length > 0) this.#done.push(patch);
  }

  #plan({ kind, a, b, several }: Step): Patch {
    const { index, environment } = this;
    const { codeTree: tree } = index;
    const at = <T>(list: readonly T[], place: number): T | undefined =>
      list[place % Math.max(1, list.length)];
    const ids = tree.nodes.map(({ code: { id } }) => id);
    const some = [...new Set([a, a + 1, a + 2].slice(0, several + 1).map((place) => at(ids, place)))].filter(
      (id) => id !== undefined,
    );
    const other = at(ids, b);
    const merged = tree.nodes.flatMap((node) => node.merged);
    switch (kind) {
      case "undo":
        return [];
      case "create": {
        const draft = { name: `N${a}`, parentId: b % 2 === 0 ? undefined : other };
        return planNewCode(tree, index.codes.values(), draft, environment).patch;
      }
      case "move": {
        const parentId = b % 5 === 0 ? undefined : other;
        try {
          return planCodesMove(tree, some, { parentId, index: 0 });
        } catch (error) {
          assert.instanceOf(error, RangeError);
          return [];
        }
      }
      case "step": {
        const step = (["up", "down", "in", "out"] as const)[b % 4]!;
        const destination = codesStepDestination(tree, some, step);
        return destination === undefined ? [] : planCodesMove(tree, some, destination);
      }
      case "merge":
        if (other === undefined || codesMergeRefusal(tree, some, other) !== undefined) return [];
        return planMerge(tree, some, other, environment.now());
      case "unmerge": {
        const away = at(merged, a);
        return away === undefined ? [] : planUnmerge(tree, away);
      }
      case "split": {
        const [codeId] = some;
        if (codeId === undefined) return [];
        const coderId = coders[b % 2] as CoderId;
        const own = index.codingsOfCode(codeId).filter((each) => each.coderId === coderId);
        const into =
          other !== undefined && other !== codeId && b % 3 === 0 ? { codeId: other } : { name: `S${a}` };
        return planSplit(index, { coderId, codeId, into, codings: own.slice(0, several + 1) }, environment)
          .patch;
      }
      case "retire":
        return planRetirement(some.map((id) => tree.nodeOf.get(id)!.code));
      case "reuse":
        return planReuse(some.map((id) => tree.nodeOf.get(id)!.code));
      case "delete":
        return planCodeDeletion(some.map((id) => tree.nodeOf.get(id)!.code));
      case "restore": {
        const gone = at(
          tree.deleted.filter(({ deleted }) => deleted === true),
          a,
        );
        return gone === undefined ? [] : planCodeReturn(tree, [gone]);
      }
    }
  }
}

/** Every code is a node, merged into one, or among the deleted; parents stand before children and there are no rings. */
function assertValidTree({ codeTree: tree, codes }: ProjectIndex): void {
  const places = [
    ...tree.nodes.map(({ code: { id } }) => id),
    ...tree.nodes.flatMap(({ merged }) => merged.map(({ id }) => id)),
    ...tree.deleted.map(({ id }) => id),
  ];
  assert.sameMembers(places, [...codes.keys()]);
  assert.lengthOf(places, codes.size);
  const seen = new Set<CodeId>();
  for (const { code: each, parent, children, depth } of tree.nodes) {
    assert.isTrue(parent === undefined || seen.has(parent.code.id), "parents before children");
    assert.equal(depth, parent === undefined ? 0 : parent.depth + 1);
    for (const child of children) assert.equal(child.parent?.code.id, each.id);
    seen.add(each.id);
  }
  const keys = tree.nodes.map(({ code: { key } }) => key).filter((key) => key !== undefined);
  assert.lengthOf(keys, new Set(keys).size, "a key belongs to one code");
}

/**
 * No passage is lost: every coding there was is live, or its place was taken by one that says so or lies on the same words with
 * the same code, of the same coder.
 */
function assertNothingLost({ index }: Practice, everMade: ReadonlySet<CodingId>): void {
  const successors = new Map([...index.allCodings].map((each) => [each.replaces, each.id]));
  for (const first of everMade) {
    let at = index.coding(first);
    assert.isDefined(at);
    for (let next = successors.get(first); at?.removed === true && next !== undefined;) {
      at = index.coding(next);
      next = successors.get(next);
    }
    if (at?.removed !== true) continue;
    const { sourceId, coderId, start, end } = at;
    const twins = [...index.allCodings].filter(
      (each) =>
        each.removed !== true &&
        each.sourceId === sourceId &&
        each.coderId === coderId &&
        each.start === start &&
        each.end === end,
    );
    assert.isNotEmpty(twins, "an own coding on the same words stands for it");
  }
}

describe("a codebook through any sequence of changes", () => {
  it("keeps every coding and a valid tree: created, moved, merged, un-merged, split, retired, deleted, undone", () => {
    fc.assert(
      fc.property(anyCodings, fc.array(anyStep, { maxLength: 25 }), (codings, steps) => {
        const practice = new Practice(codings);
        const uses = new CodeUses();
        const first = new Set([...practice.index.allCodings].map(({ id }) => id));
        for (const step of steps) {
          practice.do(step);
          assertValidTree(practice.index);
          assertNothingLost(practice, first);
          const { codeTree: tree } = practice.index;
          const used = uses.of(practice.index);
          const roots = tree.roots.reduce((sum, { code: { id } }) => sum + used.get(id)!.total, 0);
          const counted = tree.nodes.reduce((sum, { code: { id } }) => sum + practice.index.mentions(id), 0);
          assert.equal(roots, counted);
          const anew = new CodeUses().of(practice.index);
          assert.deepEqual([...used], [...anew], "columns that are kept up count what counting anew does");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is as it was when everything is taken back", () => {
    fc.assert(
      fc.property(anyCodings, fc.array(anyStep, { maxLength: 15 }), (codings, steps) => {
        const practice = new Practice(codings);
        const { index } = practice;
        const state = () => [
          [...index.codes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
          [...index.allCodings]
            .filter(({ removed }) => removed !== true)
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        ];
        const before = state();
        const forward = steps.filter(({ kind }) => kind !== "undo");
        for (const step of forward) practice.do(step);
        for (let left = forward.length; left > 0; left--)
          practice.do({ kind: "undo", a: 0, b: 0, several: 0 });
        assert.deepEqual(state(), before);
      }),
      { numRuns: 150 },
    );
  });
});
