import { describe, it } from "node:test";
import { assert } from "chai";
import { benchmarks, boundsOf, levelOf, type Benchmark } from "#domain/agreement/benchmarks";

describe("benchmarks", () => {
  const levels = (benchmark: Benchmark, ...values: readonly number[]) =>
    values.map((value) => levelOf(benchmark, value));

  it("follow Krippendorff: reliable from .800, tentative from .667", () => {
    assert.deepEqual(levels("krippendorff", -0.2, 0.666, 0.667, 0.799, 0.8, 1), [
      "unreliable",
      "unreliable",
      "tentative",
      "tentative",
      "reliable",
      "reliable",
    ]);
  });

  it("follow Landis and Koch: steps of .2 that end where the next begins, and poor below nought", () => {
    assert.deepEqual(levels("landis-koch", -0.01, 0, 0.2, 0.21, 0.4, 0.41, 0.6, 0.61, 0.8, 0.81, 1), [
      "poor",
      "slight",
      "slight",
      "fair",
      "fair",
      "moderate",
      "moderate",
      "substantial",
      "substantial",
      "almost-perfect",
      "almost-perfect",
    ]);
  });

  it("follow Fleiss: poor below .40, excellent above .75", () => {
    assert.deepEqual(levels("fleiss", 0.39, 0.4, 0.75, 0.76), [
      "poor",
      "fair-to-good",
      "fair-to-good",
      "excellent",
    ]);
  });

  it("follow Altman: poor to .20, then fair, moderate, good and very good", () => {
    assert.deepEqual(levels("altman", -0.3, 0.2, 0.21, 0.4, 0.41, 0.6, 0.61, 0.8, 0.81), [
      "poor",
      "poor",
      "fair",
      "fair",
      "moderate",
      "moderate",
      "good",
      "good",
      "very-good",
    ]);
  });

  it("tell where their levels meet", () => {
    assert.deepEqual(benchmarks.map(boundsOf), [
      [0.667, 0.8],
      [0, 0.2, 0.4, 0.6, 0.8],
      [0.4, 0.75],
      [0.2, 0.4, 0.6, 0.8],
    ]);
  });
});
