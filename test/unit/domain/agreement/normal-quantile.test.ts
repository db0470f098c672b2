import { assert } from "chai";
import { describe, it } from "node:test";
import { normalQuantile } from "#domain/agreement/normal-quantile";

describe("normalQuantile", () => {
  it("matches R's qnorm", () => {
    const reference = [
      [0.5, 0],
      [0.6, 0.2533471031357997],
      [0.9, 1.2815515655446004],
      [0.95, 1.6448536269514722],
      [0.975, 1.959963984540054],
      [0.995, 2.5758293035489004],
      [0.9995, 3.2905267314919255],
    ] as const;
    for (const [probability, quantile] of reference)
      assert.closeTo(normalQuantile(probability), quantile, 1e-11, `at ${probability}`);
    assert.closeTo(normalQuantile(0.975), 1.959963984540054, 1e-14);
  });

  it("throws outside [0.5, 1)", () => {
    for (const probability of [0.49, 1, NaN]) assert.throws(() => normalQuantile(probability), RangeError);
  });
});
