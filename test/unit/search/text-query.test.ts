import { describe, it } from "node:test";
import { assert } from "chai";
import { asksText, parseTextQuery, settledText } from "#search/text-query";

const terms = (text: string, isTyping = false): string[] => {
  const query = parseTextQuery({ text, isPattern: false }, isTyping);
  if (!query.ok || query.value.kind !== "words") throw new Error("no words");
  return query.value.terms.map(
    ({ words, opensBefore, opensAfter }) =>
      `${opensBefore ? "*" : ""}${words.join(" ")}${opensAfter ? "*" : ""}`,
  );
};
const settled = (text: string): string => settledText({ text, isPattern: false });

describe("parseTextQuery", () => {
  it("reads words, phrases and parts of words, folded, each once", () => {
    assert.deepEqual(terms("Wait  “in The middle” begin* *END *mid*"), [
      "wait",
      "in the middle",
      "begin*",
      "*end",
      "*mid*",
    ]);
    assert.deepEqual(terms("ja Ja ja*"), ["ja", "ja*"]);
    assert.deepEqual(terms('"" * "  "'), []);
  });
  it("takes the last word for a beginning while somebody types, unless something ends it", () => {
    assert.deepEqual(terms("the coa", true), ["the", "coa*"]);
    assert.deepEqual(terms("the coach ", true), ["the", "coach"]);
    assert.deepEqual(terms("coach?", true), ["coach?"]);
    assert.deepEqual(terms('"the coa', true), ["the coa*"]);
    assert.deepEqual(terms('"the coach"', true), ["the coach"]);
  });
  it("reads a pattern without regard to case, and refuses what is none", () => {
    const query = parseTextQuery({ text: "^åh\\b", isPattern: true });
    assert.isTrue(query.ok && query.value.kind === "pattern" && query.value.pattern.test("ÅH nei"));
    assert.isFalse(parseTextQuery({ text: "[a", isPattern: true }).ok);
    assert.isFalse(parseTextQuery({ text: "a{2,1}", isPattern: true }).ok);
  });
});

describe("settledText", () => {
  it("writes out how what was typed is understood", () => {
    assert.equal(settled("the coa"), "the coa*");
    assert.equal(settled("coach "), "coach ");
    assert.equal(settled('"the coa'), '"the coa"*');
    assert.equal(settled('"the '), '"the"');
    assert.equal(settled("begin*"), "begin*");
    assert.equal(settledText({ text: "a+", isPattern: true }), "a+");
  });
});

describe("asksText", () => {
  it("says whether there is anything to look for", () => {
    assert.isFalse(asksText({ text: ' "* ', isPattern: false }));
    assert.isTrue(asksText({ text: "?", isPattern: false }));
    assert.isFalse(asksText({ text: "", isPattern: true }));
    assert.isTrue(asksText({ text: " ", isPattern: true }));
  });
});
