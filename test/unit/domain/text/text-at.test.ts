import { describe, it } from "node:test";
import { assert } from "chai";
import type { Correction } from "#domain/model/records";
import { textAt } from "#domain/text/text-at";

const correction = (revision: number, start: number, deleted: string, inserted: string) =>
  ({ revision, start, deleted, inserted }) as Correction;
const corrections = [correction(2, 0, "w", "W"), correction(1, 3, "her", "him")];

describe("textAt", () => {
  it("is the imported text at revision 0 and the corrected one after", () => {
    assert.deepEqual(
      [0, 1, 2].map((revision) => textAt("we her", corrections, revision)),
      ["we her", "we him", "We him"],
    );
    assert.equal(textAt("we her", corrections), "We him");
  });

  it("refuses corrections of another text", () => {
    assert.throws(() => textAt("other text", corrections), RangeError);
  });
});
