import { describe, it } from "node:test";
import { assert } from "chai";
import { visitCodes, type CodebookDraft } from "#domain/codebook/codebook-draft";
import { readCodebookCsv } from "#formats/codebook/codebook-csv";
import { aboutOf, opened } from "../../../support/codebooks.ts";

describe("readCodebookCsv", () => {
  const outline = (book: CodebookDraft) => {
    const names: string[] = [];
    visitCodes(book.codes, ({ name: own }, above) =>
      names.push([...above.map((each) => each.name), own].join(">")),
    );
    return names;
  };

  it("puts codes under parents named in a column, making those that have no row", () => {
    const read = opened(readCodebookCsv("Code;Parent\nA;\nB;A\nC;Other\nD;Other\n"));
    assert.deepEqual(outline(read), ["A", "A>B", "Other", "Other>C", "Other>D"]);
    assert.includeMembers(aboutOf(read), ["columns-read", "parents-made"]);
  });

  it("puts codes under the names above them in a path", () => {
    assert.deepEqual(outline(opened(readCodebookCsv("Path,Definition\nA / B,x\nA,y\n"))), ["A", "A>B"]);
  });

  it("knows parents by the numbers other programs give their codes, and by the names above where a number is of no row", () => {
    const numbered = opened(readCodebookCsv("ID,Name,Parent ID\n1,A,\n2,B,1\n3,C,2\n"));
    assert.deepEqual(outline(numbered), ["A", "A>B", "A>B>C"]);
    assert.notInclude(aboutOf(numbered), "parents-missing");
    const gone = opened(readCodebookCsv("Name,Path,Parent ID\nA,A,\nB,A / B,77\nC,C,78\n"));
    assert.deepEqual(outline(gone), ["A", "A>B", "C"]);
    assert.deepInclude(gone.notes.find(({ about }) => about === "parents-missing")!.detail, { count: 1 });
  });

  it("leaves a ring of parents at the top, and rows without a name out", () => {
    const read = opened(readCodebookCsv("name,parent\nA,B\nB,A\n,A\n"));
    assert.deepEqual(outline(read), ["B", "B>A"]);
    assert.includeMembers(aboutOf(read), ["parents-missing", "rows-nameless"]);
  });

  it("drops values that a field cannot have, and counts them", () => {
    const read = opened(readCodebookCsv("name,colour,key,origin,codable\nA,red,12,guess,perhaps\n"));
    assert.deepEqual(read.codes, [{ name: "A", isCodable: true, children: [] }]);
    assert.deepInclude(read.notes, { about: "values-dropped", kind: "dropped", detail: { count: 4 } });
  });

  it("refuses a table without names of codes", () => {
    const read = readCodebookCsv("a,b\n1,2\n");
    assert.equal(read.ok || read.error.code, "import/unrecognised");
  });
});
