import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { uAlpha } from "#domain/agreement/u-alpha";
import { uAlphaBinary } from "#domain/agreement/u-alpha-binary";
import { uAlphaCode, uAlphaCodeCoverage } from "#domain/agreement/u-alpha-code";
import { uAlphaCoded, uAlphaCodedCoverage } from "#domain/agreement/u-alpha-coded";
import { uCoincidences } from "#domain/agreement/u-alpha-coincidences";
import type { Continuum, ValuedSegment } from "#domain/agreement/u-alpha-continuum";
import { isDefined, type Figure } from "#domain/agreement/figure";
import { estimateOf, valueOf } from "./coders.ts";
import { unitizedPlainly } from "./u-alpha-oracle.ts";

/** Coders' segments as `[start, end, value]`. */
const continuum = (
  length: number,
  values: number,
  ...coders: readonly (readonly (readonly [number, number, number])[])[]
): Continuum => ({
  length,
  values,
  coders: coders.map((segments) => segments.map(([start, end, value]) => ({ start, end, value }))),
});

/** Everything in one line, in the order u, |u, cu, coverage, (k)u of each value. */
function figures(of: Continuum): (number | string)[] {
  const coincidences = uCoincidences(of);
  const values = [...Array(of.values).keys()];
  const shown = (figure: Figure): number | string => (isDefined(figure) ? figure.value : figure.undefined);
  return [
    uAlpha(coincidences),
    uAlphaBinary(coincidences),
    uAlphaCoded(coincidences),
    uAlphaCodedCoverage(coincidences),
    ...values.map((value) => uAlphaCode(coincidences, value)),
    ...values.map((value) => uAlphaCodeCoverage(coincidences, value)),
  ].map(shown);
}

const assertSame = (one: readonly (number | string)[], other: readonly (number | string)[]): void => {
  assert.equal(one.length, other.length);
  one.forEach((value, index) => {
    const expected = other[index]!;
    if (typeof value === "number" && typeof expected === "number")
      assert.closeTo(value, expected, 1e-9, `figure ${index}`);
    else assert.equal(value, expected, `figure ${index}`);
  });
};

/** One partition of `[0, length)`: ends in order, each stretch a gap (-1) or valued. */
const anyCoder = (length: number, values: number): fc.Arbitrary<ValuedSegment[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -1, max: values - 1 })), {
      maxLength: 8,
    })
    .map((stretches) => {
      let at = 0;
      return stretches.flatMap(([width, value]) => {
        const start = at;
        at = Math.min(length, at + width);
        return value >= 0 && start < at ? [{ start, end: at, value }] : [];
      });
    });

const anyContinuum: fc.Arbitrary<Continuum> = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 4 }))
  .chain(([length, values, coders]) =>
    fc.record({
      length: fc.constant(length),
      values: fc.constant(values),
      coders: fc.array(anyCoder(length, values), { minLength: coders, maxLength: coders }),
    }),
  );

describe("the unitizing alphas", () => {
  it("are what their definitions give, character by character", () => {
    fc.assert(
      fc.property(anyContinuum, (of) => {
        const expected = unitizedPlainly(of);
        figures(of).forEach((figure, index) => {
          const plain = expected[index]!;
          if (typeof figure === "number") assert.closeTo(figure, plain.value, 1e-6, `figure ${index}`);
          else
            assert.isFalse(
              plain.expected > 1e-9 && plain.expected < 1e9,
              `figure ${index}: ${figure}, ${plain.expected}`,
            );
        });
      }),
      { numRuns: 500 },
    );
  });

  it("match the worked example of Krippendorff et al. (2016) that the reference program prints", () => {
    const [u, binary, , coverage] = figures(
      continuum(
        20,
        2,
        [
          [2, 5, 0],
          [9, 11, 0],
          [12, 20, 1],
        ],
        [
          [2, 5, 0],
          [7, 15, 1],
        ],
        [
          [2, 5, 0],
          [10, 15, 1],
        ],
      ),
    );
    assert.closeTo(u as number, 0.473913043478, 1e-11);
    assert.closeTo(binary as number, 0.4328125, 1e-11);
    assert.closeTo(coverage as number, 0.383333333333, 1e-11);
  });

  it("take the parts of segments that meet pair by pair, where implementations part for three coders", () => {
    const of = uCoincidences(
      continuum(
        20,
        2,
        [
          [2, 5, 0],
          [9, 11, 0],
          [12, 20, 1],
        ],
        [
          [2, 5, 0],
          [7, 15, 1],
        ],
        [
          [2, 5, 0],
          [10, 15, 1],
        ],
      ),
    );
    assert.closeTo(valueOf(uAlphaCoded(of)), 0.778881987578, 1e-11);
    assert.closeTo(valueOf(uAlphaCode(of, 0)), 0.76925170068, 1e-11);
  });

  it("do not depend on the order of coders, and survive renaming of values", () => {
    fc.assert(
      fc.property(anyContinuum, ({ length, values, coders }) => {
        const [u, binary, coded] = figures({ length, values, coders });
        const renamed = coders
          .toReversed()
          .map((own) => own.map((segment) => ({ ...segment, value: values - 1 - segment.value })));
        assertSame(figures({ length, values, coders: renamed }).slice(0, 3), [u!, binary!, coded!]);
      }),
    );
  });

  it("are 1 where one coder is the other's copy, and no coefficient exceeds 1", () => {
    fc.assert(
      fc.property(anyContinuum, (of) => {
        for (const figure of figures(of)) if (typeof figure === "number") assert.isAtMost(figure, 1 + 1e-12);
        const [own] = of.coders;
        for (const figure of figures({ ...of, coders: [own!, own!] }).slice(0, 3))
          if (typeof figure === "number") assert.closeTo(figure, 1, 1e-12);
      }),
    );
  });

  it("keep segments apart that abut: joining them is another partition", () => {
    const apart = continuum(10, 1, [[0, 2, 0], [2, 4, 0]], [[0, 4, 0]]); // prettier-ignore
    const joined = continuum(10, 1, [[0, 4, 0]], [[0, 4, 0]]);
    assert.notDeepEqual(uCoincidences(apart).squares, uCoincidences(joined).squares);
    assert.equal(estimateOf(uAlpha(uCoincidences(apart))).used, 3);
  });

  it("say why they have no value", () => {
    assert.deepEqual(figures(continuum(10, 1, [[0, 2, 0]])).slice(0, 3), [
      "one-coder",
      "one-coder",
      "one-coder",
    ]);
    assert.deepEqual(figures(continuum(0, 1, [], [])).slice(0, 3), ["empty", "empty", "empty"]);
    assert.deepEqual(
      figures(continuum(10, 1, [], [])).slice(0, 3),
      ["u", "binary", "coded"].map(() => "nothing-coded-by-anybody"),
    );
    assert.deepEqual(
      figures(
        continuum(
          10,
          1,
          [[0, 10, 0]],
          [
            [0, 5, 0],
            [5, 10, 0],
          ],
        ),
      ).slice(0, 3),
      [
        // prettier-ignore
        "one-category",
        "everything-coded-by-everybody",
        "one-category",
      ],
    );
    const [, , coded, coverage, code] = figures(continuum(10, 1, [[0, 3, 0]], [[3, 6, 0]]));
    assert.deepEqual([coded, coverage, code], ["no-pairable-units", 0, "no-pairable-units"]);
    const unused = uCoincidences(continuum(10, 2, [[0, 3, 0]], [[0, 3, 0]]));
    assert.deepEqual(uAlphaCode(unused, 1), { undefined: "nothing-coded-by-anybody" });
    assert.deepEqual(uAlphaCodeCoverage(unused, 1), { undefined: "nothing-coded-by-anybody" });
    assert.deepEqual(uAlphaCode(unused, 0), { undefined: "one-category" });
  });

  it("have nothing to say where chance is left with nothing, which takes three coders and more", () => {
    const single = uCoincidences(continuum(10, 2, [[0, 1, 0]], [[0, 1, 1]], []));
    assert.deepEqual(uAlphaCoded(single), { undefined: "no-variation" });
    assert.deepEqual(uAlphaCode(single, 0), { undefined: "no-variation" });
    const even = uCoincidences(continuum(10, 2, [[0, 1, 0], [1, 2, 0], [2, 3, 0]], [[0, 3, 1]], [], [])); // prettier-ignore
    assert.deepEqual(uAlphaCode(even, 0), { undefined: "no-variation" });
  });

  it("count the segments that meet another coder's as used, and the rest as dropped", () => {
    const of = uCoincidences(continuum(20, 2, [[0, 3, 0], [5, 8, 1]], [[2, 6, 0], [10, 12, 0]])); // prettier-ignore
    for (const [figure, used, dropped] of [
      [uAlpha(of), 4, 0],
      [uAlphaBinary(of), 4, 0],
      [uAlphaCoded(of), 3, 1],
      [uAlphaCodedCoverage(of), 4, 0],
      [uAlphaCode(of, 0), 3, 1],
      [uAlphaCodeCoverage(of, 0), 4, 0],
    ] as const) {
      assert.equal(estimateOf(figure).used, used);
      assert.equal(estimateOf(figure).dropped, dropped);
    }
  });

  it("refuse what is no partition", () => {
    const refused: (readonly (readonly [number, number, number])[])[] = [
      [[0, 5, 0], [4, 6, 0]], // prettier-ignore
      [[4, 6, 0], [0, 2, 0]], // prettier-ignore
      [[0, 11, 0]],
      [[3, 3, 0]],
      [[0, 3, 1]],
      [[0, 3, -1]],
    ];
    for (const segments of refused)
      assert.throws(() => uCoincidences(continuum(10, 1, segments)), RangeError);
  });
});
