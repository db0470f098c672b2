import { assert } from "chai";
import { describe, it } from "node:test";
import { writeAgreementScript, type AgreementScript } from "#formats/report/write-agreement-script";
import { roundExportText } from "#messages/round-export";

const wording = roundExportText.script('Tone "and" tempo\nstop(1)', "Round 1", "units.csv");
const script: AgreementScript = {
  file: "units.csv",
  coders: ["AB", "ØÅ"],
  codes: [
    { name: "Trust", percent: 0.9, alpha: 0.7912087912087912, ac1: 1 },
    { name: "Trust", percent: 1, alpha: undefined, ac1: undefined },
  ],
  overall: { name: "All codes", percent: 0.95, alpha: -0.05, ac1: 1e-7 },
  before: 5,
  countColumn: undefined,
};
const written = (more: Partial<AgreementScript> = {}): string =>
  writeAgreementScript({ ...script, ...more }, wording);
/** The lines of a named vector. */
const vector = (text: string, name: string): string =>
  new RegExp(`^${name} <- c\\(([^]*?)\\n?\\)$`, "m").exec(text)![1]!;

describe("writeAgreementScript", () => {
  it("is the same for the same figures, and ends with a line's end", () => {
    assert.equal(written(), written());
    assert.isTrue(written().endsWith("\n"));
  });

  it("holds the figures to the last digit, and NA where there is none", () => {
    assert.equal(vector(written(), "reported_alpha"), "\n  0.7912087912087912,\n  NA,\n  -0.05");
    assert.equal(vector(written(), "reported_ac1"), "\n  1,\n  NA,\n  1e-7");
  });

  it("writes names as ASCII that R reads back, whatever is in them", () => {
    const names = ['a "b" \\n', "line\nbreak\ttab", "blå 😀 \u2028", "nul\0 and half \ud83d", "a);quit()#"];
    const text = written({ codes: names.map((name) => ({ ...script.codes[0]!, name })) });
    assert.deepEqual(vector(text, "codes").trim().split(",\n  "), [
      '"a \\"b\\" \\\\n"',
      '"line\\nbreak\\u0009tab"',
      '"bl\\u00e5 \\U0001f600 \\u2028"',
      '"nul and half \\ufffd"',
      '"a);quit()#"',
    ]);
    assert.equal(vector(text, "coders"), '\n  "AB",\n  "\\u00d8\\u00c5"');
    const statements = text.split("\n").filter((line) => !line.startsWith("#"));
    assert.match(statements.join("\n"), /^[ -~\n]*$/);
  });

  it("keeps what a comment says in comments", () => {
    const lines = written().split("\n");
    assert.include(lines, "# stop(1), Round 1");
    assert.notInclude(lines, "stop(1), Round 1");
  });

  it("tells codes of the same name apart by their columns, and counts rows where they stand for several units", () => {
    assert.include(written(), "columns_before <- 5\ncount_column <- NA\n");
    assert.include(written({ before: 6, countColumn: 6 }), "columns_before <- 6\ncount_column <- 6\n");
    assert.include(written(), "columns_before + (code - 1) * length(coders)");
  });
});
