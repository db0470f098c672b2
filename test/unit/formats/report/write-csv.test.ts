import { unguarded, writeCsv } from "#formats/report/write-csv";
import { assert } from "chai";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, it } from "node:test";

describe("writeCsv", () => {
  it("starts with a byte order mark and ends every line as RFC 4180 says", () => {
    assert.equal(
      writeCsv([
        ["a", "b"],
        ["x", 1.5],
      ]),
      "\uFEFFa,b\r\nx,1.5\r\n",
    );
  });

  it("quotes what a comma, a quotation mark, a line break or an edge of white space would break", () => {
    assert.equal(writeCsv([['say "hi"', "a,b", "a\nb", " a"]]), '\uFEFF"say ""hi""","a,b","a\nb"," a"\r\n');
  });

  it("quotes by the separator in use", () => {
    assert.equal(writeCsv([["a,b", "c;d"]], ";"), '\uFEFFa,b;"c;d"\r\n');
  });

  it("keeps a spreadsheet from taking words for a formula, and numbers as numbers", () => {
    assert.equal(writeCsv([["=1+1", "-no", "@x", "+x", -2]]), "\uFEFF'=1+1,'-no,'@x,'+x,-2\r\n");
  });

  it("reads back field by field, whatever people said", () => {
    const said = fc
      .tuple(fc.constantFrom("", "'", "''", "=", "'=", "''-", "\t"), fc.string({ unit: "grapheme" }))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.array(fc.array(said, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        fc.constantFrom<"," | ";">(",", ";"),
        (rows, separator) => {
          const { data } = Papa.parse(writeCsv(rows, separator).slice(1), {
            delimiter: separator,
            newline: "\r\n",
          });
          const read = (data as string[][]).slice(0, -1).map((row) => row.map(unguarded));
          assert.deepEqual(read, rows);
        },
      ),
    );
  });
});
