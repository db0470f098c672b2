import { assert } from "chai";
import { describe, it } from "node:test";
import { deedText } from "#messages/deeds";

describe("deedText", () => {
  it("says verb, object and place", () => {
    const detail = { code: "Time pressure", source: "Focus group A", turn: 47 };
    assert.equal(deedText({ kind: "coding/apply", detail }), "Coded turn 47 as Time pressure");
    assert.equal(deedText({ kind: "coding/remove", detail }), "Removed Time pressure from turn 47");
    assert.equal(
      deedText({ kind: "coding/remove", detail: { ...detail, count: 3 } }),
      "Removed 3 codings from turn 47",
    );
  });

  it("names the transcript where no turn is known, and what a memo is on", () => {
    const detail = { code: "Trust", source: "Focus group A" };
    assert.equal(deedText({ kind: "coding/extent", detail }), "Changed the extent of Trust in Focus group A");
    assert.equal(deedText({ kind: "memo/create", detail: { code: "Trust" } }), "Wrote a memo on Trust");
    assert.equal(
      deedText({ kind: "memo/remove", detail: { source: "A", turn: 3 } }),
      "Removed a memo on turn 3",
    );
  });
});
