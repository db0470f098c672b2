import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { compareCodes } from "#domain/codebook/code-tree";
import { placeAmong } from "#domain/codebook/place-among";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import { code } from "../../../support/code.ts";

describe("placeAmong", () => {
  it("changes only the moved code while there is room", () => {
    const siblings = [code("A", { order: 1 }), code("B", { order: 2 })];
    assert.deepEqual(placeAmong(siblings, "X" as CodeId, 1), [{ id: "X" as CodeId, order: 1.5 }]);
    assert.deepEqual(placeAmong(siblings, "X" as CodeId, 0), [{ id: "X" as CodeId, order: 0 }]);
    assert.deepEqual(placeAmong(siblings, "X" as CodeId, 2), [{ id: "X" as CodeId, order: 3 }]);
    assert.deepEqual(placeAmong([], "X" as CodeId, 0), [{ id: "X" as CodeId, order: 1 }]);
  });

  it("numbers all siblings anew where two have the same order", () => {
    const siblings = [code("A", { order: 1 }), code("B", { order: 1 })];
    assert.deepEqual(
      placeAmong(siblings, "X" as CodeId, 1).map(({ id, order }) => [id, order]),
      [
        ["A", 1],
        ["X", 2],
        ["B", 3],
      ],
    );
  });

  it("puts codes where they were asked for, however often", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { maxLength: 150 }), (indexes) => {
        let siblings: Code[] = [];
        indexes.forEach((wish, at) => {
          const index = wish % 2 === 0 ? Math.min(1, siblings.length) : wish % (siblings.length + 1);
          const id = `c${at}` as CodeId;
          const places = new Map(placeAmong(siblings, id, index).map((place) => [place.id, place.order]));
          siblings = [...siblings, code(id)]
            .map((each) => ({ ...each, order: places.get(each.id) ?? each.order }))
            .sort(compareCodes);
          assert.equal(siblings[index]?.id, id);
        });
      }),
    );
  });
});
