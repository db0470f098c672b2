import { describe, it } from "node:test";
import { assert } from "chai";
import { readCodebookJson, writeCodebookJson } from "#formats/codebook/codebook-json";
import { aboutOf, draft, id, opened } from "../../../support/codebooks.ts";

const read = (value: unknown) => readCodebookJson(JSON.stringify(value));

describe("readCodebookJson", () => {
  it("reads codes in one list that name their parents by identifier or by path", () => {
    const trust = { id: id("1"), name: "Trust", isCodable: false, children: [] };
    const time = { id: id("2"), name: "Time", isCodable: true, children: [] };
    const tree = [{ ...trust, children: [time] }];
    for (const of of [{ parent: id("1") }, { path: ["Trust", "Time"] }]) {
      const codes = [
        { ...trust, parent: null, path: ["Trust"] },
        { ...time, ...of },
      ];
      assert.deepEqual(opened(read({ codes })).codes, tree);
    }
  });

  it("leaves out codes without a name and values that a field cannot have, and counts them", () => {
    const book = opened(
      read({ codes: [{ name: " " }, { name: "Trust", scale: { labels: [{ value: "x" }] }, key: 12 }] }),
    );
    assert.deepEqual(book.codes, [{ name: "Trust", isCodable: true, children: [] }]);
    assert.sameMembers(aboutOf(book), ["rows-nameless", "values-dropped"]);
  });

  it("refuses what is no JSON, and JSON without codes", () => {
    const codeOf = (text: string) => {
      const result = readCodebookJson(text);
      return result.ok ? "read" : result.error.code;
    };
    assert.equal(codeOf("{"), "import/malformed");
    assert.equal(codeOf("[1]"), "import/unrecognised");
    assert.equal(codeOf('{"codes": {}}'), "import/unrecognised");
  });
});

describe("writeCodebookJson", () => {
  it("refuses a code without an identifier, which the schema asks for", () => {
    assert.throws(
      () => writeCodebookJson(draft([{ name: "Trust", isCodable: true, children: [] }])),
      RangeError,
    );
  });
});
