import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import type { SourceId } from "#domain/model/ids";
import { HitChecks } from "#search/hit-checks";
import { hitAt, hitKey, type HitList } from "#search/hit-list";
import { hitSpread } from "#search/hit-spread";

/** Hits as `[source, turn, start]`, each three characters long. */
const listOf = (hits: readonly (readonly [number, number, number])[]): HitList => ({
  sourceIds: ["a", "b", "c"] as SourceId[],
  source: Uint32Array.from(hits, ([source]) => source),
  turn: Int32Array.from(hits, ([, turn]) => turn),
  speaker: Int32Array.from(hits, () => -1),
  start: Uint32Array.from(hits, ([, , start]) => start),
  end: Uint32Array.from(hits, ([, , start]) => start + 3),
});
const anyList = fc
  .uniqueArray(fc.tuple(fc.nat(2), fc.integer({ min: -1, max: 5 }), fc.nat(9)), {
    selector: ([source, , start]) => `${source} ${start}`,
  })
  .map(listOf);

describe("HitChecks", () => {
  const list = listOf([
    [0, 0, 1],
    [0, 1, 9],
    [1, 0, 1],
  ]);

  it("has every hit checked to begin with, or none", () => {
    assert.deepEqual(new HitChecks().placesIn(list), [0, 1, 2]);
    assert.deepEqual(new HitChecks(false).placesIn(list), []);
  });

  it("remembers hits that were left out, or taken in, in a list made anew", () => {
    const checks = new HitChecks().toggled(hitAt(list, 2));
    assert.deepEqual(checks.placesIn(list), [0, 1]);
    const anew = listOf([
      [1, 0, 1],
      [0, 1, 9],
    ]);
    assert.deepEqual(checks.placesIn(anew), [1]);
    assert.deepEqual(new HitChecks(false).toggled(hitAt(list, 1)).placesIn(anew), [1]);
  });

  it("finds the same places as asking hit by hit does, whatever is toggled", () => {
    fc.assert(
      fc.property(anyList, fc.array(fc.nat(20)), fc.boolean(), (hits, toggles, others) => {
        const { length } = hits.start;
        let checks = new HitChecks(others);
        const expected = new Map(Array.from(hits.start, (_, at) => [hitKey(hitAt(hits, at)), others]));
        for (const toggle of length === 0 ? [] : toggles) {
          const hit = hitAt(hits, toggle % length);
          checks = checks.toggled(hit);
          expected.set(hitKey(hit), expected.get(hitKey(hit)) !== true);
        }
        const places = Array.from(hits.start, (_, at) => at).filter(
          (at) => expected.get(hitKey(hitAt(hits, at))) === true,
        );
        assert.deepEqual(checks.placesIn(hits), places);
        assert.deepEqual(
          Array.from(hits.start, (_, at) => at).filter((at) => checks.has(hitAt(hits, at))),
          places,
        );
      }),
    );
  });
});

describe("hitSpread", () => {
  it("counts turns and transcripts, and lines outside turns one by one", () => {
    const list = listOf([
      [0, 0, 1],
      [0, 0, 9],
      [0, 1, 20],
      [2, -1, 1],
      [2, -1, 30],
    ]);
    assert.deepEqual(hitSpread(list), { turns: 4, sources: 2 });
    assert.deepEqual(hitSpread(listOf([])), { turns: 0, sources: 0 });
  });
});
