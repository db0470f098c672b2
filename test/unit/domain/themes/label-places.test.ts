import { assert } from "chai";
import fc from "fast-check";
import { describe, it } from "node:test";
import { labelPlaces, type LabelledLine } from "#domain/themes/label-places";
import { relationLine } from "#domain/themes/map-geometry";
import type { Box, Point } from "#domain/themes/map-layout";

const box = (x: number, y: number, width = 368, height = 160): Box => ({ x, y, width, height });
const words = { width: 120, height: 28 };
const between = (a: Box, b: Box): LabelledLine => ({ line: relationLine(a, b), size: words });
const hides = (place: Point, { x, y, width, height }: Box): boolean =>
  Math.abs(place.x - x) * 2 < words.width + width && Math.abs(place.y - y) * 2 < words.height + height;

describe("labelPlaces", () => {
  it("leaves words in the middle of their line where nothing is under them", () => {
    const [a, b] = [box(0, 0), box(800, 0)];
    const one = between(a, b);
    assert.deepEqual(labelPlaces([one], [a, b]), [one.line.label]);
  });

  it("moves words along their line off a box that was put under them", () => {
    const [a, b, under] = [box(0, 0), box(1200, 0), box(600, 0, 200)];
    const one = between(a, b);
    const [place] = labelPlaces([one], [a, b, under]);
    assert.isTrue(hides(one.line.label, under));
    for (const each of [a, b, under]) assert.isFalse(hides(place!, each));
    assert.equal(place!.y, one.line.label.y, "still on its line");
  });

  it("moves words beside their line where the boxes it joins leave no room for them", () => {
    const [a, b] = [box(0, 0), box(424, 0)];
    const one = between(a, b);
    const [place] = labelPlaces([one], [a, b]);
    assert.isTrue(hides(one.line.label, a));
    for (const each of [a, b]) assert.isFalse(hides(place!, each));
    assert.equal(place!.x, one.line.label.x, "above the gap that the line crosses");
  });

  it("puts the words of lines that cross beside each other", () => {
    const corners = [box(0, 0), box(1000, 700), box(1000, 0), box(0, 700)];
    const [first, second] = labelPlaces(
      [between(corners[0]!, corners[1]!), between(corners[2]!, corners[3]!)],
      corners,
    );
    assert.isFalse(hides(first!, { ...second!, ...words }));
  });

  it("hides no more of the boxes than words in the middle do, whatever the boxes", () => {
    const anyBox = fc
      .tuple(
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: 20, max: 400 }),
        fc.integer({ min: 20, max: 500 }),
      )
      .map((of) => box(...of));
    const grown = (each: Box): Box => ({ ...each, width: each.width + 8, height: each.height + 8 });
    const hidden = (place: Point, boxes: readonly Box[]): number =>
      boxes.reduce((sum, each) => sum + shared({ ...place, ...words }, grown(each)), 0);
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 2, maxLength: 8 }), (boxes) => {
        const one = between(boxes[0]!, boxes[1]!);
        const [place] = labelPlaces([one], boxes);
        const before = hidden(one.line.label, boxes);
        if (before === 0) assert.deepEqual(place, one.line.label);
        else assert.isAtMost(hidden(place!, boxes), before);
      }),
    );
  });
});

function shared(a: Box, b: Box): number {
  const side = (at: number, size: number, other: number, otherSize: number): number =>
    Math.max(
      0,
      Math.min(at + size / 2, other + otherSize / 2) - Math.max(at - size / 2, other - otherSize / 2),
    );
  return side(a.x, a.width, b.x, b.width) * side(a.y, a.height, b.y, b.height);
}
