import { describe, it } from "node:test";
import { assert } from "chai";
import { unzipSync } from "fflate";
import { writeXlsx } from "#formats/report/write-xlsx";
import { readXml } from "#formats/transcript/container/xml";
import { openZip } from "#formats/transcript/container/zip";
import { readWorkbook } from "#formats/transcript/table/read-workbook";
import { opened } from "../../../support/codebooks.ts";

const sheets = [
  {
    name: "Codes & rules",
    widths: [20, 8],
    rows: [
      ["Name", "Uses"],
      [{ text: "=SUM(A1)", indent: 1 }, 1.5],
      [{ text: "007", indent: 40 }, undefined],
    ],
  },
  { name: "Wide", widths: [], rows: [Array.from({ length: 60 }, (_, at) => String(at))] },
];

describe("writeXlsx", () => {
  const parts = unzipSync(writeXlsx(sheets));

  it("makes a package in which every part is XML, has a type, and is where its relation says", () => {
    const types = new TextDecoder().decode(parts["[Content_Types].xml"]);
    for (const [name, bytes] of Object.entries(parts)) {
      const relations: string[] = [];
      const read = readXml(bytes, {
        open: (element, { Target }) => {
          if (element === "Relationship") relations.push(Target!);
        },
        close: () => undefined,
        text: () => undefined,
      });
      assert.isTrue(read.ok, name);
      for (const target of relations)
        assert.property(parts, name.startsWith("xl/") ? `xl/${target}` : target, name);
      if (!name.endsWith(".rels") && name !== "[Content_Types].xml")
        assert.include(types, `PartName="/${name}"`);
    }
  });

  it("keeps texts as texts and numbers as numbers, each in its column", () => {
    const read = opened(readWorkbook(opened(openZip(writeXlsx(sheets)))));
    assert.deepEqual(
      read.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]),
      [
        ["Codes & rules", [["Name", "Uses"], ["=SUM(A1)", "1.5"], ["007"]]],
        ["Wide", [Array.from({ length: 60 }, (_, at) => String(at))]],
      ],
    );
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    assert.include(sheet, '<c r="B2" s="2"><v>1.5</v></c>');
    assert.notInclude(sheet, "<f>");
  });

  it("has styles for every cell, and steps to the right for branches of a tree", () => {
    const styles = new TextDecoder().decode(parts["xl/styles.xml"]);
    const formats = styles.slice(styles.indexOf("<cellXfs")).match(/<xf /g)!.length;
    assert.include(styles, `<cellXfs count="${formats}">`);
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
    for (const [, style] of sheet.matchAll(/ s="(\d+)"/g)) assert.isBelow(Number(style), formats);
    assert.include(sheet, '<c r="A2" s="3" t="inlineStr">');
  });

  it("cuts a text where a cell ends, not inside a character, and gives the same bytes twice", () => {
    const long = [{ name: "Long", widths: [], rows: [[`${"a".repeat(32_766)}😀`]] }];
    const [sheet] = opened(readWorkbook(opened(openZip(writeXlsx(long)))));
    assert.equal(sheet!.rows[0]!.cells[0], "a".repeat(32_766));
    assert.deepEqual(writeXlsx(long), writeXlsx(long));
  });
});
