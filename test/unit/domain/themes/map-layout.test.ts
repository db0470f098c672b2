import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { questionPath, relationLine } from "#domain/themes/map-geometry";
import { aligned, alignments, boundsOf, startLayout, type Box } from "#domain/themes/map-layout";

const box = (x: number, y: number, width = 100, height = 60): Box => ({ x, y, width, height });
const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
const anySize = fc.record({
  width: fc.integer({ min: 20, max: 400 }),
  height: fc.integer({ min: 20, max: 500 }),
});
const anyBox = fc
  .record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }), size: anySize })
  .map(({ x, y, size }) => ({ x, y, ...size }));

describe("startLayout", () => {
  it("puts nothing over anything else, whatever the sizes", () => {
    fc.assert(
      fc.property(
        fc.array(anySize, { maxLength: 13 }),
        fc.option(anySize, { nil: undefined }),
        (sizes, question) => {
          const all = question === undefined ? sizes : [...sizes, question];
          const boxes = startLayout(sizes, question).map((place, at) => ({ ...place, ...all[at]! }));
          assert.equal(boxes.length, all.length);
          for (const [at, one] of boxes.entries())
            for (const other of boxes.slice(at + 1)) assert.isFalse(overlap(one, other));
        },
      ),
    );
  });

  it("leaves room between the question and what is above and below it, for its lines", () => {
    const sizes = [160, 120, 140, 180].map((height) => box(0, 0, 300, height));
    const question = box(0, 0, 200, 140);
    const places = startLayout(sizes, question);
    const top = places[4]!.y - 70;
    for (const [at, { y }] of places.slice(0, 4).entries()) {
      const half = sizes[at]!.height / 2;
      assert.isAtLeast(at < 2 ? top - (y + half) : y - half - (top + 140), 16);
    }
  });

  it("leaves room between its columns for the words on a line", () => {
    const sizes = [box(0, 0, 300, 100), box(0, 0, 300, 260)];
    const [first, second] = startLayout(sizes, undefined, 240);
    assert.isAtLeast(second!.x - first!.x - 300, 240 + 64);
    const [left, right] = startLayout(sizes, box(0, 0, 400, 100), 240);
    assert.deepEqual(
      [left, right],
      startLayout(sizes, box(0, 0, 400, 100)).slice(0, 2),
      "there is room already",
    );
  });

  it("lines up the tops of a row", () => {
    const sizes = [box(0, 0, 300, 100), box(0, 0, 300, 260)];
    const [first, second] = startLayout(sizes, undefined);
    assert.equal(first!.y - 50, second!.y - 130);
  });
});

describe("aligned", () => {
  it("brings edges or middles together and leaves the other direction alone", () => {
    const boxes = [box(0, 0), box(200, 90, 50, 40), box(90, 300, 200, 20)];
    const starts = aligned(boxes, "start").map(({ x }, at) => x - boxes[at]!.width / 2);
    assert.deepEqual(new Set(starts).size, 1);
    assert.deepEqual(
      aligned(boxes, "start").map(({ y }) => y),
      boxes.map(({ y }) => y),
    );
    assert.deepEqual(new Set(aligned(boxes, "middle").map(({ y }) => y)).size, 1);
  });

  it("stays within the bounds of what it lines up, and does nothing the second time", () => {
    fc.assert(
      fc.property(
        fc.array(anyBox, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(...alignments),
        (boxes, how) => {
          const once = aligned(boxes, how).map((place, at) => ({ ...boxes[at]!, ...place }));
          const twice = aligned(once, how);
          const spreads = how.startsWith("spread");
          const before = boundsOf(boxes)!;
          const after = boundsOf(once)!;
          if (!spreads) {
            assert.isAtMost(after.width, before.width + 1e-6);
            assert.isAtMost(after.height, before.height + 1e-6);
            for (const [at, place] of twice.entries()) {
              assert.closeTo(place.x, once[at]!.x, 1e-6);
              assert.closeTo(place.y, once[at]!.y, 1e-6);
            }
          }
        },
      ),
    );
  });

  it("spreads with equal gaps, the outer two staying", () => {
    const boxes = [box(0, 0), box(130, 5), box(600, 9)];
    assert.deepEqual(
      aligned(boxes, "spread-across").map(({ x }) => x),
      [0, 300, 600],
    );
  });
});

describe("relationLine", () => {
  it("runs across between boxes side by side, and down between boxes above each other", () => {
    const across = relationLine(box(0, 0), box(400, 0));
    assert.deepEqual(
      [across.from, across.to],
      [
        { x: 58, y: across.from.y },
        { x: 342, y: across.from.y },
      ],
    );
    const down = relationLine(box(0, 0), box(0, 300));
    assert.equal(down.from.x, down.to.x);
    assert.equal(down.from.y, 38);
    assert.equal(down.to.y, 262);
  });

  it("turns around with its ends, keeps out of both boxes, and has a lane of its own for each relation of the two", () => {
    fc.assert(
      fc.property(anyBox, anyBox, fc.integer({ min: 0, max: 2 }), (a, b, lane) => {
        fc.pre(!overlap({ ...a, width: a.width + 16, height: a.height + 16 }, b));
        const line = relationLine(a, b, lane);
        for (const point of [line.from, line.to, line.label])
          assert.isTrue(Number.isFinite(point.x) && Number.isFinite(point.y));
        const back = relationLine(b, a, 0);
        const there = relationLine(a, b, 0);
        assert.closeTo(back.label.x, there.label.x, 1e-6);
        assert.closeTo(back.label.y, there.label.y, 1e-6);
        const inside = (point: { x: number; y: number }, of: Box): boolean =>
          Math.abs(point.x - of.x) < of.width / 2 && Math.abs(point.y - of.y) < of.height / 2;
        assert.isFalse(inside(there.from, a) || inside(there.to, b));
        if (lane > 0) assert.notDeepEqual(line, there);
      }),
    );
  });
});

describe("questionPath", () => {
  it("is drawn for any two boxes apart from each other, with numbers that can be", () => {
    fc.assert(
      fc.property(anyBox, anyBox, (question, other) => {
        fc.pre(!overlap(question, other));
        const path = questionPath(question, other);
        assert.match(path, /^M/);
        assert.notMatch(path, /NaN|Infinity|undefined/);
      }),
    );
  });
});
