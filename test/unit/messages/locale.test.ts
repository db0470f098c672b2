import { assert } from "chai";
import { describe, it } from "node:test";
import { interfaceLocale, preferredLanguage } from "#messages/locale";

describe("preferredLanguage", () => {
  it("is the first language asked for that the interface speaks", () => {
    assert.equal(preferredLanguage(["en-US", "nb"]), "en");
    assert.equal(preferredLanguage(["nb-NO", "en"]), "nb");
    assert.equal(preferredLanguage(["de", "nb-NO", "en"]), "nb");
  });

  it("is Bokmål for Nynorsk and for Norwegian at large", () => {
    assert.equal(preferredLanguage(["nn"]), "nb");
    assert.equal(preferredLanguage(["no-NO"]), "nb");
    assert.equal(preferredLanguage(["NB-no"]), "nb");
  });

  it("is English where nothing asked for is spoken", () => {
    assert.equal(preferredLanguage(["de", "fr-CA"]), "en");
    assert.equal(preferredLanguage([]), "en");
    assert.equal(preferredLanguage(["nob", "english"]), "en");
  });
});

describe("interfaceLocale", () => {
  it("is British English until a language is loaded", () => assert.equal(interfaceLocale(), "en-GB"));
});
