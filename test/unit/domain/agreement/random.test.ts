import { assert } from "chai";
import { describe, it } from "node:test";
import { random } from "#domain/agreement/random";

describe("random", () => {
  it("is xoshiro128** from a state filled by SplitMix32, as written anew in Python", () => {
    const reference = [
      [0, [3809008728, 1133695204, 53579671, 2891528803, 139681546, 2203266335]],
      [1, [2442144158, 3238099751, 3819917871, 2104621829, 2021136066, 4223536128]],
      [4294967295, [835879718, 1921286648, 2356205009, 1885780724, 980451116, 1053911718]],
    ] as const;
    for (const [seed, numbers] of reference) {
      const { next } = random(seed);
      assert.deepEqual(
        numbers.map(() => next()),
        [...numbers],
      );
    }
  });

  it("goes on past the numbers made ahead", () => {
    const { next } = random(1);
    const numbers = Array.from({ length: 1000 }, () => next());
    assert.deepEqual([numbers[255], numbers[256], numbers[999]], [92675463, 2769484871, 4020342576]);
  });

  it("takes fractions and whole numbers below a count from the same stream", () => {
    assert.equal(random(1).fraction(), 2442144158 / 2 ** 32);
    assert.equal(random(1).below(1000), Math.floor((2442144158 / 2 ** 32) * 1000));
    const { below } = random(7);
    const counts = [0, 0, 0];
    for (let draw = 0; draw < 30_000; draw++) counts[below(3)]!++;
    for (const count of counts) assert.closeTo(count, 10_000, 300);
  });

  it("resamples as drawing places one by one does, the numbers made ahead used up or not", () => {
    const [together, single] = [random(5), random(5)];
    for (const places of [3, 300, 1, 700, 0, 52]) {
      const times = new Float64Array(places).fill(9);
      together.resample(times);
      const counts = new Float64Array(places);
      for (let draw = 0; draw < places; draw++) counts[single.below(places)]!++;
      assert.deepEqual(times, counts);
    }
    assert.equal(together.next(), single.next());
  });

  it("throws where the seed is no whole number in [0, 2³²)", () => {
    for (const seed of [-1, 0.5, 2 ** 32, NaN]) assert.throws(() => random(seed), RangeError);
  });
});
