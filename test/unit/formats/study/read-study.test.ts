import { assert } from "chai";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import type { Result } from "#domain/result";
import { readStudy, readStudyCodings } from "#formats/study/read-study";

const folder = new URL("../../../../samples/video-coaching/", import.meta.url);
const fields = JSON.parse(readFileSync(new URL("study.json", folder), "utf8")) as Record<string, unknown>;
const refusal = (read: Result<unknown>) =>
  read.ok ? "nothing" : [read.error.code, read.error.detail["what"]].join(" ").trim();
const refused = (change: object) => refusal(readStudy(JSON.stringify({ ...fields, ...change })));

describe("readStudy", () => {
  it("reads what the sample study says of itself", () => {
    assert.equal(refused({}), "nothing");
  });

  it("refuses what is no JSON, no study, or one of a later version", () => {
    assert.equal(refusal(readStudy("{")), "import/malformed");
    assert.equal(refusal(readStudy("7")), "import/unrecognised");
    assert.equal(refused({ format: "samtale-codebook" }), "import/unrecognised");
    assert.equal(refused({ version: 2 }), "import/unrecognised");
  });

  it("says which entry of which list is not as it has to be", () => {
    assert.equal(refused({ name: "" }), "input/malformed name");
    assert.equal(refused({ mode: "free" }), "input/malformed mode");
    assert.equal(refused({ waves: [1] }), "input/malformed waves");
    assert.equal(refused({ sources: undefined }), "input/malformed sources");
    const [first, ...others] = fields["participants"] as object[];
    assert.equal(
      refused({ participants: [first, { ...others[0], role: "king" }] }),
      "input/malformed participants 2",
    );
    assert.equal(
      refused({ participants: [{ ...first, attributes: { Age: { T1: [3] } } }] }),
      "input/malformed participants 1",
    );
    const memo = { coder: "YL", kind: "analytic", text: "x", about: {} };
    assert.equal(refused({ memos: [memo] }), "nothing");
    assert.equal(refused({ memos: [memo, { ...memo, about: { turn: 0 } }] }), "input/malformed memos 2");
    assert.equal(refused({ memos: [{ ...memo, kind: "note" }] }), "input/malformed memos 1");
  });
});

describe("readStudyCodings", () => {
  const read = (...list: object[]) =>
    refusal(readStudyCodings(JSON.stringify({ coder: "YL", codings: { "a.txt": list } })));

  it("reads passages by turn and words", () => {
    assert.equal(read({ turn: 1, code: "x" }, { turn: 2, to: 3, words: "a … b", code: "y" }), "nothing");
  });

  it("refuses a passage without a code, a turn before the first, and words that are none", () => {
    assert.equal(read({ turn: 1 }), "input/malformed codings");
    assert.equal(read({ turn: 0, code: "x" }), "input/malformed codings");
    assert.equal(read({ turn: 1.5, code: "x" }), "input/malformed codings");
    assert.equal(read({ turn: 1, words: "", code: "x" }), "input/malformed codings");
    assert.equal(refusal(readStudyCodings("[]")), "input/malformed codings");
  });
});
