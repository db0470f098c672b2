import { describe, it } from "node:test";
import { assert } from "chai";
import { draftOfCodebook } from "#domain/codebook/draft-of-codebook";
import { nearestColor } from "#domain/codebook/nearest-color";
import { paletteSize, printColor } from "#domain/codebook/palette";
import type { SourceId } from "#domain/model/ids";
import { code } from "../../../support/code.ts";
import { aboutOf } from "../../../support/codebooks.ts";

describe("draftOfCodebook", () => {
  it("has each code that stands, under its parent, and says how many are merged or deleted", () => {
    const book = draftOfCodebook([
      code("A", { definition: "d", color: 18 }),
      code("B", { parentId: "A" }),
      code("C", { mergedInto: "B" }),
      code("D", { deleted: true }),
    ]);
    assert.deepEqual(book.codes, [
      {
        id: "A",
        name: "A",
        definition: "d",
        isCodable: true,
        color: "#BD7F00",
        paletteNumber: 18,
        children: [{ id: "B", name: "B", isCodable: true, color: "#3070BF", children: [] }],
      },
    ]);
    assert.deepEqual(aboutOf(book), ["merged-left", "deleted-left"]);
  });

  it("has scales and retired codes, and says of which examples the place in a transcript is left out", () => {
    const scale = { labels: [{ value: 1, label: "low" }] };
    const passage = { sourceId: "s" as SourceId, start: 0, end: 4, revision: 0 };
    const book = draftOfCodebook([
      code("A", { scale, retired: true, typicalExample: "Well.", typicalPassage: passage }),
      code("B", { retired: false, definition: "" }),
    ]);
    const plain = { isCodable: true, color: "#3070BF", children: [] };
    assert.deepEqual(book.codes, [
      { ...plain, id: "A", name: "A", scale, retired: true, typicalExample: "Well." },
      { ...plain, id: "B", name: "B" },
    ]);
    assert.deepEqual(aboutOf(book), ["passages-left"]);
  });
});

describe("nearestColor", () => {
  it("finds every colour of the palette again, and a near one for any other", () => {
    for (let number = 1; number <= paletteSize; number++)
      assert.equal(nearestColor(`#${printColor(number).solid}`), number);
    assert.deepEqual(["#2F6FBE", "#000000", "#FF0000"].map(nearestColor), [1, 16, 3]);
  });
});
