import { assert } from "chai";
import { describe, it } from "node:test";
import {
  agreementWeights,
  customDisagreementWeights,
  customWeights,
  totalWeight,
  weightKinds,
  weightOf,
  type WeightKind,
} from "#domain/agreement/agreement-weights";
import { ranksOf } from "#domain/agreement/scores";

/** The upper triangle, row by row: first with second, first with third, … */
const triangle = (kind: WeightKind, categories: readonly (string | number)[]): number[] => {
  const weights = agreementWeights(kind, categories);
  return categories.flatMap((_, k) =>
    categories.slice(k + 1).map((_, beyond) => weightOf(weights, k, k + 1 + beyond)),
  );
};

const assertClose = (own: readonly number[], reference: readonly number[], what: string): void => {
  assert.lengthOf(own, reference.length);
  own.forEach((weight, index) => assert.closeTo(weight, reference[index]!, 1e-12, `${what}, ${index}`));
};

describe("agreementWeights", () => {
  it("matches R irrCAC 1.0 for the values 1, 2, 4 and 7", () => {
    const reference: Record<WeightKind, number[]> = {
      identity: [0, 0, 0, 0, 0, 0],
      linear: [0.833333333333333, 0.5, 0, 0.666666666666667, 0.166666666666667, 0.5],
      quadratic: [0.972222222222222, 0.75, 0, 0.888888888888889, 0.305555555555556, 0.75],
      ordinal: [0.833333333333333, 0.5, 0, 0.833333333333333, 0.5, 0.833333333333333],
      radical: [
        0.591751709536137, 0.292893218813452, 0, 0.422649730810374, 0.087129070824723, 0.292893218813452,
      ],
      ratio: [0.802469135802469, 0.36, 0, 0.802469135802469, 0.451303155006859, 0.867768595041322],
      circular: [0.801937735804838, 0, 0.801937735804838, 0.35689586789221, 0.356895867892209, 0],
      bipolar: [0.909090909090909, 0.666666666666667, 0, 0.875, 0.285714285714286, 0.666666666666667],
    };
    for (const kind of weightKinds) assertClose(triangle(kind, [1, 2, 4, 7]), reference[kind], kind);
  });

  it("matches R irrCAC 1.0 for texts, whose values are their positions from 1", () => {
    const reference: Record<WeightKind, number[]> = {
      identity: [0, 0, 0],
      linear: [0.5, 0, 0.5],
      quadratic: [0.75, 0, 0.75],
      ordinal: [0.666666666666667, 0, 0.666666666666667],
      radical: [0.292893218813453, 0, 0.292893218813453],
      ratio: [0.555555555555556, 0, 0.84],
      circular: [0, 0, 0],
      bipolar: [0.666666666666667, 0, 0.666666666666667],
    };
    for (const kind of weightKinds)
      assertClose(triangle(kind, ["low", "middle", "high"]), reference[kind], kind);
  });

  it("goes by the values themselves, wherever their range begins", () => {
    assertClose(triangle("bipolar", [2, 3, 5]), [0.8, 0, 0.5], "bipolar");
    assertClose(triangle("circular", [2, 3, 5]), [0.5, 0.5, 0], "circular");
    assertClose(triangle("linear", [2, 3, 5]), [2 / 3, 0, 1 / 3], "linear");
  });

  it("is 1 on the diagonal, the same in both directions, and counts a lone category as agreeing", () => {
    for (const kind of weightKinds) {
      const weights = agreementWeights(kind, [0, 3, 5]);
      for (let k = 0; k < 3; k++) {
        assert.equal(weightOf(weights, k, k), 1, kind);
        for (let l = 0; l < 3; l++) assert.equal(weightOf(weights, k, l), weightOf(weights, l, k), kind);
      }
      assert.equal(weightOf(agreementWeights(kind, [4]), 0, 0), 1, kind);
    }
  });

  it("adds up to the number of categories where only equal ones agree, else to the sum of the matrix", () => {
    assert.equal(totalWeight(agreementWeights("identity", [1, 2, 3])), 3);
    assert.closeTo(totalWeight(agreementWeights("linear", [1, 2, 3])), 5, 1e-12);
  });

  it("throws where ratio weights meet a value below 0, and takes 0", () => {
    assert.throws(() => agreementWeights("ratio", [-1, 2]), RangeError);
    assertClose(triangle("ratio", [0, 1, 3]), [0, 0, 0.75], "with 0");
  });
});

describe("ranksOf", () => {
  it("goes by number where all are numbers, else as declared", () => {
    assert.deepEqual([...ranksOf([30, 10, 20])], [3, 1, 2]);
    assert.deepEqual([...ranksOf(["often", "never", 3])], [1, 2, 3]);
  });
});

describe("customWeights", () => {
  it("keeps the matrix", () => {
    const weights = customWeights(
      [
        [1, 0.25],
        [0.5, 1],
      ],
      ["a", "b"],
    );
    assert.equal(weightOf(weights, 0, 1), 0.25);
    assert.equal(weightOf(weights, 1, 0), 0.5);
  });

  it("throws where it is not square, not finite or a category does not agree with itself", () => {
    assert.throws(() => customWeights([[1]], ["a", "b"]), RangeError, "2 rows of 2");
    assert.throws(() => customWeights([[1, 0], [1]], ["a", "b"]), RangeError, "2 rows of 2");
    assert.throws(
      () =>
        customWeights(
          [
            [1, NaN],
            [0, 1],
          ],
          ["a", "b"],
        ),
      RangeError,
    );
    assert.throws(
      () =>
        customWeights(
          [
            [1, 0],
            [0, 0.9],
          ],
          ["a", "b"],
        ),
      RangeError,
    );
  });
});

describe("customDisagreementWeights", () => {
  it("makes the largest disagreement 0 and none 1", () => {
    const weights = customDisagreementWeights(
      [
        [0, 1, 3],
        [1, 0, 6],
        [3, 6, 0],
      ],
      [1, 2, 3],
    );
    assert.deepEqual([...weights.matrix!], [1, 5 / 6, 0.5, 5 / 6, 1, 0, 0.5, 0, 1]);
  });

  it("throws where a category disagrees with itself, a value is below 0, or none is above", () => {
    assert.throws(
      () =>
        customDisagreementWeights(
          [
            [1, 1],
            [1, 0],
          ],
          ["a", "b"],
        ),
      RangeError,
    );
    assert.throws(
      () =>
        customDisagreementWeights(
          [
            [0, 1],
            [-1, 0],
          ],
          ["a", "b"],
        ),
      RangeError,
    );
    assert.throws(
      () =>
        customDisagreementWeights(
          [
            [0, 0],
            [0, 0],
          ],
          ["a", "b"],
        ),
      RangeError,
    );
  });
});
