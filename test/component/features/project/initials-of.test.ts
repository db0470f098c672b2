import { assert } from "@open-wc/testing";
import { initialsOf } from "#features/project/initials-of";

describe("initialsOf", () => {
  it("takes the first and the last word", () => {
    assert.equal(initialsOf("Ane Marie Berg"), "AB");
    assert.equal(initialsOf("  åse  "), "Å");
    assert.equal(initialsOf("Éva O’Brien"), "ÉB");
  });

  it("is empty where there is no letter", () => {
    assert.equal(initialsOf(" – "), "");
  });
});
