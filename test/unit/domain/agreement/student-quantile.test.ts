import { assert } from "chai";
import { describe, it } from "node:test";
import { studentQuantile } from "#domain/agreement/student-quantile";

describe("studentQuantile", () => {
  it("matches R's qt from 1 to 100,000 degrees of freedom", () => {
    const reference = [
      [1, 12.706204736174694, 63.656741162871526],
      [2, 4.302652729749462, 9.924843200918287],
      [3, 3.1824463052837078, 5.840909309733355],
      [4, 2.7764451051977934, 4.604094871349992],
      [5, 2.5705818356363146, 4.032142983555228],
      [10, 2.228138851986274, 3.16927267261695],
      [11, 2.200985160091639, 3.1058065155392804],
      [30, 2.0422724563012378, 2.7499956535672254],
      [119, 1.9800998764569397, 2.617775976490859],
      [999, 1.9623414611334493, 2.5807596372676365],
      [1000, 1.9623390808264083, 2.580754698065951],
      [1001, 1.9623367052808798, 2.5807497687505245],
      [2000, 1.961150826099438, 2.578289787557519],
      [2001, 1.9611502326224414, 2.5782885568255693],
      [100_000, 1.9599877075346095, 2.575878469908375],
    ] as const;
    for (const [degrees, two, one] of reference) {
      assert.closeTo(studentQuantile(0.975, degrees), two, 1.5e-13 * two, `95 %, ${degrees} degrees`);
      assert.closeTo(studentQuantile(0.995, degrees), one, 1e-12 * one, `99 %, ${degrees} degrees`);
    }
  });

  it("goes over from the sums to the expansion without a step, and at the median is 0", () => {
    assert.closeTo(studentQuantile(0.9, 2000) - studentQuantile(0.9, 2001), 2.1168309e-7, 1e-12);
    assert.equal(studentQuantile(0.5, 7), 0);
  });

  it("throws where degrees of freedom are no whole number from 1, or the probability is outside [0.5, 1)", () => {
    for (const degrees of [0, -1, 1.5, NaN]) assert.throws(() => studentQuantile(0.975, degrees), RangeError);
    assert.throws(() => studentQuantile(0.4, 10), RangeError);
    assert.throws(() => studentQuantile(1, 3000), RangeError);
  });
});
