import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import type { CodeId, ThemeId } from "#domain/model/ids";
import { invert } from "#domain/model/invert";
import type { Patch } from "#domain/model/patch";
import { planMerge } from "#domain/codebook/plan-merge";
import { planPlacementMove, planPlacing, planUnplacing } from "#domain/themes/plan-placement";
import { planNewTheme, planThemeEdit, planThemeMove, planThemeRemoval } from "#domain/themes/plan-theme";
import { planThemeMerge, themeMergeEffect, themeMergeRefusal } from "#domain/themes/plan-theme-merge";
import { themeMoveRefusal } from "#domain/themes/theme-destination";
import { themeTree, withSubthemes } from "#domain/themes/theme-tree";
import { codesMergeRefusal } from "#domain/codebook/plan-merge";
import { themedStudy } from "../../../support/themed-study.ts";

const step = fc.record({
  deed: fc.constantFrom(
    "new",
    "sub",
    "edit",
    "move",
    "merge",
    "remove",
    "place",
    "carry",
    "unplace",
    "merge-code",
    "undo",
  ),
  a: fc.nat(50),
  b: fc.nat(50),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Does a step where it can be done; undefined where it cannot. */
function planned(study: ReturnType<typeof themedStudy>, { deed, a, b }: Step): Patch | undefined {
  const { index, environment } = study;
  const tree = study.tree();
  const theme = (n: number) => tree.nodes[n % Math.max(1, tree.nodes.length)];
  const code = (n: number) => index.codeTree.nodes[n % index.codeTree.nodes.length]!.code.id;
  const one = theme(a);
  const other = theme(b);
  if (deed === "new") return planNewTheme(tree, { name: `Theme ${a}` }, environment).patch;
  if (deed === "merge-code")
    return codesMergeRefusal(index.codeTree, [code(a)], code(b)) === undefined
      ? planMerge(index.codeTree, [code(a)], code(b), environment.now())
      : undefined;
  if (one === undefined || other === undefined) return undefined;
  switch (deed) {
    case "sub":
      return one.parent === undefined
        ? planNewTheme(tree, { name: `Under ${a}`, parentId: one.theme.id }, environment).patch
        : undefined;
    case "edit":
      return planThemeEdit(one.theme, {
        concept: `Claim ${b}`,
        status: b % 5 === 0 ? "dropped" : "reviewed",
      });
    case "move": {
      const parentId = b % 2 === 0 ? undefined : other.theme.id;
      return themeMoveRefusal(tree, one.theme.id, parentId) === undefined
        ? planThemeMove(tree, one.theme.id, { parentId, index: b % 4 })
        : undefined;
    }
    case "merge":
      return themeMergeRefusal(tree, one.theme.id, other.theme.id) === undefined
        ? planThemeMerge(index, tree, one.theme.id, other.theme.id, environment)
        : undefined;
    case "remove":
      return planThemeRemoval(one);
    case "place":
      return planPlacing(tree, index.codeTree, one.theme.id, [code(a), code(b)], environment);
    case "carry": {
      const placed = one.codes[b % Math.max(1, one.codes.length)];
      return (
        placed &&
        planPlacementMove(tree, placed.node.code.id, one.theme.id, other.theme.id, environment, b % 3)
      );
    }
    case "unplace":
      return planUnplacing(
        one,
        one.codes.slice(0, 1).map(({ node }) => node.code.id),
      );
    case "undo":
      return undefined;
  }
}

/** The themes as text: names with their codes, indented. */
const shown = (study: ReturnType<typeof themedStudy>): string =>
  study
    .tree()
    .nodes.map(
      ({ theme, depth, codes }) =>
        `${"  ".repeat(depth)}${theme.name} [${theme.status}] ${codes.map(({ node }) => node.code.name).join(", ")}`,
    )
    .join("\n");

describe("plans of themes", () => {
  it("keep a tree of themes and subthemes, every code placed or unplaced, each code in a theme once, whatever is done", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const study = themedStudy();
        const codings = [...study.index.allCodings].length;
        for (const each of steps) {
          const patch = planned(study, each);
          if (patch !== undefined) study.apply(patch);
          const tree = study.tree();
          assert.equal(new Set(tree.nodes.map(({ theme }) => theme.id)).size, tree.nodes.length);
          assert.deepEqual(
            tree.roots.flatMap(withSubthemes).map(({ theme }) => theme.id),
            tree.nodes.map(({ theme }) => theme.id),
          );
          for (const { depth, parent, codes } of tree.nodes) {
            assert.isAtMost(depth, 1);
            assert.equal(depth, parent === undefined ? 0 : 1);
            const ids = codes.map(({ node }) => node.code.id);
            assert.equal(new Set(ids).size, ids.length);
          }
          const gathered = new Set(
            tree.nodes
              .filter(({ dropped }) => !dropped)
              .flatMap(({ codes }) => codes.map(({ node }) => node)),
          );
          for (const node of study.index.codeTree.nodes)
            assert.notEqual(gathered.has(node), tree.unplaced.includes(node), node.code.name);
          assert.equal([...study.index.allCodings].length, codings);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are taken back exactly by the inverted patch, and done again by it inverted again", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const study = themedStudy();
        for (const each of steps) {
          const patch = planned(study, each);
          if (patch === undefined || patch.length === 0) continue;
          const before = shown(study);
          study.apply(patch);
          const after = shown(study);
          study.apply(invert(patch));
          assert.equal(shown(study), before, each.deed);
          study.apply(invert(invert(patch)));
          assert.equal(shown(study), after, each.deed);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("lose no code, extract or subtheme in a merge, and do what the numbers said", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.nat(50), fc.nat(50), (steps, a, b) => {
        const study = themedStudy();
        for (const each of steps) {
          const patch = planned(study, each);
          if (patch !== undefined) study.apply(patch);
        }
        const tree = study.tree();
        const from = tree.nodes[a % Math.max(1, tree.nodes.length)];
        const into = tree.nodes[b % Math.max(1, tree.nodes.length)];
        fc.pre(from !== undefined && into !== undefined);
        fc.pre(themeMergeRefusal(tree, from.theme.id, into.theme.id) === undefined);
        const codesOf = (id: ThemeId): ReadonlySet<CodeId> =>
          new Set(
            study
              .tree()
              .nodeOf.get(id)!
              .codes.map(({ node }) => node.code.id),
          );
        const union = new Set([...codesOf(into.theme.id), ...codesOf(from.theme.id)]);
        const effect = themeMergeEffect(study.index, tree, from.theme.id, into.theme.id);
        const had = codesOf(into.theme.id).size;
        study.apply(planThemeMerge(study.index, tree, from.theme.id, into.theme.id, study.environment));
        assert.deepEqual([...codesOf(into.theme.id)].sort(), [...union].sort());
        assert.equal(union.size, had + effect.codes);
        const left = study.tree();
        assert.isUndefined(left.nodeOf.get(from.theme.id));
        for (const child of from.children) {
          assert.isTrue(left.nodeOf.has(child.theme.id));
          assert.equal(left.nodeOf.get(child.theme.id)!.parent?.theme.id, (into.parent ?? into).theme.id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("themeTree", () => {
  it("comes out the same whatever order the records are in, and breaks rings that people closed at the same time", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ parent: fc.nat(5), removed: fc.boolean(), order: fc.nat(3) }), { maxLength: 6 }),
        fc.nat(),
        (rows, seed) => {
          const study = themedStudy();
          const themes = rows.map(({ parent, removed, order }, at) => ({
            id: `t${at}` as ThemeId,
            name: `T${at}`,
            status: "candidate" as const,
            parentId: `t${parent}` as ThemeId,
            order,
            createdAt: at,
            ...(removed ? { removed } : {}),
          }));
          const shuffled = [...themes].sort(
            (x, y) => ((x.createdAt * 7 + seed) % 11) - ((y.createdAt * 7 + seed) % 11),
          );
          const text = (list: typeof themes) =>
            themeTree(list, [], study.index.codeTree).nodes.map(({ path }) => path.join("/"));
          assert.deepEqual(text(shuffled), text(themes));
          assert.equal(text(themes).length, rows.filter(({ removed }) => !removed).length);
        },
      ),
    );
  });
});
