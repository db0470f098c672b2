import { assert } from "chai";
import { describe, it } from "node:test";
import { alphasOfSums, bootstrapAlphas, presenceSums } from "#domain/agreement/bootstrap-alphas";
import { bootstrapFigure } from "#domain/agreement/bootstrap-figure";
import { bootstrapInterval, bootstrapIntervals } from "#domain/agreement/bootstrap";
import { nominal } from "#domain/agreement/distance";
import { distributionOf, type Distribution } from "#domain/agreement/distribution";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { random } from "#domain/agreement/random";
import { presence, ratingsFromCells, type Ratings } from "#domain/agreement/ratings";
import { coders, estimateOf, fourCoders, valueOf } from "./coders.ts";

const alpha = (distribution: Distribution, level: number | null) =>
  krippendorffAlpha(distribution, nominal, level);

/** One code over `units` units by four coders who often agree; a tenth is missing. */
function presenceOf(units: number, seed: number): Ratings {
  const { below } = random(seed);
  const cells = Int8Array.from({ length: 4 * units }, (_, cell) =>
    below(10) === 0 ? -1 : Number(below(3) === 0 ? below(2) === 0 : (cell % units) % 4 === 0),
  );
  return ratingsFromCells(4, presence, cells);
}

describe("bootstrapInterval", () => {
  it("draws as many blocks as there are, the same ones for the same seed", () => {
    const drawn: number[][] = [];
    bootstrapInterval(5, (times) => drawn.push([...times]), { seed: 3, resamples: 40 });
    for (const times of drawn)
      assert.equal(
        times.reduce((sum, count) => sum + count, 0),
        5,
      );
    const { below } = random(3);
    const first = [0, 0, 0, 0, 0];
    for (let draw = 0; draw < 5; draw++) first[below(5)]!++;
    assert.deepEqual(drawn[0], first);
    assert.isAbove(new Set(drawn.map(String)).size, 20);
  });

  it("ends where R's quantile, type 7, does", () => {
    let resample = 0;
    const ends = bootstrapInterval(1, () => [4, 1, 3, 2][resample++], { seed: 1, resamples: 4, level: 0.8 });
    assert.closeTo(ends!.lower, 1.3, 1e-12);
    assert.closeTo(ends!.upper, 3.7, 1e-12);
    resample = 0;
    const usual = bootstrapInterval(1, () => resample++, { seed: 1, resamples: 41 });
    assert.closeTo(usual!.lower, 1, 1e-12);
    assert.closeTo(usual!.upper, 39, 1e-12);
    assert.equal(bootstrapInterval(1, () => 7, { seed: 1, resamples: 1 })!.upper, 7);
  });

  it("records seed, generator, resamples, blocks, and how many resamples had no value", () => {
    let resample = 0;
    const ends = bootstrapInterval(9, () => (resample++ % 3 === 0 ? undefined : 0.5), {
      seed: 11,
      resamples: 30,
    });
    assert.deepEqual(ends, {
      lower: 0.5,
      upper: 0.5,
      level: 0.95,
      method: {
        kind: "percentile-bootstrap",
        generator: "xoshiro128**",
        seed: 11,
        resamples: 30,
        undefinedResamples: 10,
        blocks: 9,
      },
    });
    assert.isUndefined(bootstrapInterval(9, () => undefined, { seed: 1 }));
  });

  it("draws 1,000 resamples unless told, and says after each how many are done", () => {
    const done: number[] = [];
    const { method } = bootstrapInterval(2, () => 1, { seed: 1, onProgress: (count) => done.push(count) })!;
    assert.deepInclude(method, { resamples: 1000 });
    assert.equal(done[0], 1);
    assert.equal(done.at(-1), 1000);
    assert.lengthOf(done, 1000);
  });

  it("takes several statistics over the same resamples, each with its own undefined ones", () => {
    const options = { seed: 5, resamples: 50 };
    const firsts = (times: Float64Array) => times[0]!;
    const seconds = (times: Float64Array) => (times[1]! === 0 ? undefined : times[1]!);
    assert.deepEqual(
      bootstrapIntervals(3, (times) => [firsts(times), seconds(times)], options),
      [bootstrapInterval(3, firsts, options), bootstrapInterval(3, seconds, options)],
    );
  });

  it("throws where seed, level or number of resamples is out of range", () => {
    const draw = (options: { seed: number; resamples?: number; level?: number }) => () =>
      bootstrapInterval(1, () => 1, options);
    assert.throws(draw({ seed: -1 }), RangeError);
    for (const resamples of [0, 1.5, NaN]) assert.throws(draw({ seed: 1, resamples }), RangeError);
    for (const level of [0, 1, NaN]) assert.throws(draw({ seed: 1, level }), RangeError);
  });
});

describe("bootstrapFigure", () => {
  it("keeps value and standard error and comes near the interval that 4,000 draws of another program gave", () => {
    const figure = estimateOf(bootstrapFigure(fourCoders, alpha, { seed: 1, resamples: 20_000 }));
    assert.closeTo(figure.value, 0.743421052631579, 1e-12);
    assert.closeTo(figure.se!, 0.145573886984835, 1e-12);
    assert.closeTo(figure.interval!.lower, 0.4184, 0.025);
    assert.equal(figure.interval!.upper, 1);
    assert.deepInclude(figure, { used: 11, dropped: 1 });
    assert.deepInclude(figure.interval!.method, { blocks: 12 });
  });

  it("does not draw units that nobody rated, and none without a block", () => {
    const ratings = coders(["ab.ab", "ab.bb", "aa.ab"]);
    const { interval } = estimateOf(bootstrapFigure(ratings, alpha, { seed: 2 }));
    assert.deepInclude(interval!.method, { blocks: 4 });
    const same = estimateOf(bootstrapFigure(ratings, alpha, { seed: 2 }, [0, 1, -1, 2, 3]));
    assert.deepEqual(same.interval, interval);
    const fewer = estimateOf(bootstrapFigure(coders(["abb", "aba", "aab"]), alpha, { seed: 2 }));
    const without = estimateOf(
      bootstrapFigure(coders(["ababb", "abaab", "aaaba"]), alpha, { seed: 2 }, [0, 1, -1, -1, 2]),
    );
    assert.deepEqual(without.interval, fewer.interval);
  });

  it("draws the units of a block together", () => {
    const ratings = coders(["aabbab", "aabbba"]);
    const options = { seed: 4, resamples: 200 };
    const { interval } = estimateOf(bootstrapFigure(ratings, alpha, options, [0, 0, 1, 1, 2, 2]));
    const units = [0, 1, 2, 3, 4, 5];
    const written = bootstrapInterval(
      3,
      (times) => {
        const drawn = units.flatMap((unit) => Array<number>(times[unit >> 1]!).fill(unit));
        const resample = coders([
          drawn.map((unit) => "aabbab"[unit]).join(""),
          drawn.map((unit) => "aabbba"[unit]).join(""),
        ]);
        const figure = krippendorffAlpha(distributionOf(resample), nominal);
        return "undefined" in figure ? undefined : figure.value;
      },
      options,
    );
    assert.deepEqual(interval!.method, written!.method);
    assert.closeTo(interval!.lower, written!.lower, 1e-12);
    assert.closeTo(interval!.upper, written!.upper, 1e-12);
  });

  it("is undefined with its coefficient, and has no interval where no resample has a value", () => {
    assert.deepEqual(bootstrapFigure(coders(["aa", "aa"]), alpha, { seed: 1 }), {
      undefined: "one-category",
    });
    let calls = 0;
    const once = () =>
      calls++ === 0 ? { value: 1, used: 1, dropped: 0 } : { undefined: "no-variation" as const };
    assert.deepEqual(bootstrapFigure(coders(["ab", "ab"]), once, { seed: 1 }), {
      value: 1,
      used: 1,
      dropped: 0,
    });
  });

  it("asks for the standard error of the level only once", () => {
    const levels: (number | null)[] = [];
    const noting = (distribution: Distribution, level: number | null) => {
      levels.push(level);
      return alpha(distribution, level);
    };
    bootstrapFigure(fourCoders, noting, { seed: 1, resamples: 3, level: 0.9 });
    assert.deepEqual(levels, [0.9, null, null, null]);
  });

  it("throws where not every unit has a block", () => {
    assert.throws(() => bootstrapFigure(fourCoders, alpha, { seed: 1 }, [0, 1]), RangeError);
  });
});

describe("bootstrapAlphas", () => {
  it("gives the interval that resampling the ratings gives, code by code", () => {
    const turns = 30;
    const turnOf = Int32Array.from({ length: 120 }, (_, unit) => Math.floor(unit / 4));
    const codes = [1, 2, 3].map((seed) => presenceOf(120, seed));
    const options = { seed: 9, resamples: 100 };
    const sums = codes.map((code) => presenceSums(code, turns, turnOf));
    bootstrapAlphas(turns, sums, options).forEach((interval, code) => {
      const reference = estimateOf(bootstrapFigure(codes[code]!, alpha, options, turnOf)).interval!;
      assert.deepEqual(interval!.method, reference.method);
      assert.closeTo(interval!.lower, reference.lower, 1e-12);
      assert.closeTo(interval!.upper, reference.upper, 1e-12);
    });
  });

  it("starts from alphas that are Krippendorff's, and undefined for a code nobody applied", () => {
    const turnOf = Int32Array.from({ length: 60 }, (_, unit) => unit % 7);
    const code = presenceOf(60, 4);
    const unused = { ...code, cells: code.cells.map((cell) => Math.min(cell, 0)) };
    const [own, none] = alphasOfSums(
      [code, unused].map((ratings) => presenceSums(ratings, 7, turnOf)),
      new Float64Array(7).fill(1),
    );
    assert.closeTo(own!, valueOf(krippendorffAlpha(distributionOf(code), nominal)), 1e-12);
    assert.isUndefined(none);
  });

  it("keeps only the blocks in which the code was applied, and of units rated once nothing", () => {
    const ratings = coders(["nnyny.", "nnynyy", "nnyny."], ["n", "y"]);
    const sums = presenceSums(ratings, 4, [0, 0, 1, 2, 2, 3]);
    assert.deepEqual([...sums.block], [1, 2]);
    assert.deepEqual([...sums.present], [3, 3]);
    assert.deepEqual([...sums.disagreeing], [0, 0]);
    assert.deepEqual([...sums.pairable], [6, 3, 6, 0]);
    const apart = presenceSums(coders(["y", "n", "n"], ["n", "y"]), 1, [0]);
    assert.deepEqual([...apart.disagreeing], [1]);
  });

  it("throws where ratings are not of two categories, or units have no block", () => {
    assert.throws(() => presenceSums(fourCoders, 1, new Int32Array(12)), RangeError);
    assert.throws(() => presenceSums(presenceOf(3, 1), 1, [0]), RangeError);
  });
});
