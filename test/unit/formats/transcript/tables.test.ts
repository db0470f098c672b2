import { zipSync } from "fflate";
import { describe, it } from "node:test";
import { assert } from "chai";
import { bytesOf, notesAbout, read, spoken, timed } from "../reading.ts";

describe("separated values", () => {
  it("reads speakers, times and words by the names of the columns, whatever separates them", async () => {
    for (const [mark, name] of [
      [",", "a.csv"],
      [";", "a.csv"],
      ["\t", "a.tsv"],
    ] as const) {
      const rows = [
        ["Start", "End", "Speaker", "Text"],
        ["00:00:01", "00:00:02.5", "Anna", "One"],
        ["00:00:03", "00:00:04", "Ola", "Two"],
      ];
      const draft = await read(rows.map((row) => row.join(mark)).join("\n"), name);
      assert.deepEqual(spoken(draft), ["Anna: One", "Ola: Two"]);
      assert.deepEqual(timed(draft), [
        [1000, 2500],
        [3000, 4000],
      ]);
    }
  });

  it("reads quoted commas, quotation marks and line ends", async () => {
    const draft = await read('speaker,text\nAnna,"One, ""two""\nthree"\nOla,Four', "a.csv");
    assert.deepEqual(spoken(draft), ['Anna: One, "two"|three', "Ola: Four"]);
  });

  it("joins the rows of one turn, keeps speakers apart, and leaves rows apart when asked to", async () => {
    const text =
      "Turn,Speaker,Sentence,Teacher Tag\n1,T,One.,a; b\n1,T,Two.,\n2,S,Three.,a\n2,T,Four.,\n2,,Five.,";
    const draft = await read(text, "a.csv");
    assert.deepEqual(spoken(draft), ["T: One. Two.", "S: Three.", "T: Four. Five."]);
    assert.lengthOf((await read(text, "a.csv", { joinCues: false })).turns, 5);
    assert.deepEqual(
      draft.codings!.map(({ column, code, start, end }) => [column, code, draft.text.slice(start, end)]),
      [
        ["Teacher Tag", "a", "One."],
        ["Teacher Tag", "b", "One."],
        ["Teacher Tag", "a", "Three."],
      ],
    );
  });

  it("repeats the speaker above where only changes are named", async () => {
    const draft = await read("speaker,text\nAnna,One\n,Two\n,Three\nOla,Four\n,Five\n,Six\n,Seven", "a.csv");
    assert.deepEqual(spoken(draft)[2], "Anna: Three");
    assert.include(notesAbout(draft), "speakers-filled");
  });

  it("tells seconds from milliseconds, and says which it took", async () => {
    const seconds = await read("start,end,text\n1.5,2,One\n3,4,Two", "a.csv");
    assert.deepEqual(timed(seconds)[0], [1500, 2000]);
    const whole = await read("start,end,text\n0,2,One\n2,4,Two", "a.csv");
    assert.deepEqual(timed(whole)[1], [2000, 4000]);
    const ms = await read('start\tend\ttext\n0\t2000\tOne\n2000\t4000\t"Two', "a.tsv");
    assert.deepEqual(timed(ms)[1], [2000, 4000]);
    assert.equal(spoken(ms)[1], '-: "Two');
    assert.include(notesAbout(ms), "times-read-as");
  });

  it("finds the columns of a table without a header by what stands in them", async () => {
    const draft = await read(
      "00:01,Anna,One longer sentence\n00:05,Ola,Another one here\n00:09,Anna,And one more\n00:12,Ola,Yes",
      "a.csv",
    );
    assert.deepEqual(spoken(draft)[1], "Ola: Another one here");
    assert.deepEqual(
      timed(draft).map(([start]) => start),
      [1000, 5000, 9000, 12_000],
    );
  });

  it("reads the columns a person chose, and names the ones left out", async () => {
    const text = "speaker,raw_text,clean_text,region\nAnna,eh one,one,west\nOla,two,two,east";
    const guessed = await read(text, "a.csv");
    assert.deepEqual(guessed.reading.columns, {
      names: ["speaker", "raw_text", "clean_text", "region"],
      chosen: { text: 1, speaker: 0, codes: [] },
    });
    assert.include(notesAbout(guessed), "columns-dropped");
    const chosen = await read(text, "a.csv", { columns: { text: 2, speaker: 0, codes: [3] } });
    assert.deepEqual(spoken(chosen), ["Anna: one", "Ola: two"]);
    assert.deepEqual(chosen.codings?.[0]?.code, "west");
  });

  it("does not let an unclosed quotation mark swallow the rest", async () => {
    const draft = await read('speaker,text\nAnna,"One\nOla,Two\nAnna,Three', "a.csv");
    assert.deepEqual(spoken(draft), ['Anna: "One', "Ola: Two", "Anna: Three"]);
    assert.include(notesAbout(draft), "quotes-ignored");
  });
});

const workbook = (sheets: Readonly<Record<string, string>>, strings: readonly string[] = []): Uint8Array => {
  const names = Object.keys(sheets);
  return zipSync({
    "xl/workbook.xml": bytesOf(
      `<workbook xmlns:r="r"><sheets>${names.map((name, at) => `<sheet name="${name}" r:id="r${at}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": bytesOf(
      `<Relationships>${names.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`).join("")}</Relationships>`,
    ),
    "xl/styles.xml": bytesOf(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm:ss"/></numFmts><cellStyleXfs><xf numFmtId="21"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ),
    "xl/sharedStrings.xml": bytesOf(`<sst>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`),
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/s${at}.xml`,
        bytesOf(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      ]),
    ),
  });
};
const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("workbooks", () => {
  it("reads shared, rich and inline strings, formulas, times and gaps", async () => {
    const strings = [
      "<t>Speaker</t>",
      "<t>Text</t>",
      "<r><t>One </t></r><r><t>two</t></r><rPh><t>guide</t></rPh>",
    ];
    const rows = [
      `<row r="1">${inline("A1", "Time")}<c r="C1" t="s"><v>0</v></c><c r="D1" t="s"><v>1</v></c></row>`,
      '<row r="2"><c r="A2" s="1"><v>0.000046296296296296294</v></c><c r="C2" t="str"><f>B9</f><v>Anna</v></c><c r="D2" t="s"><v>2</v></c></row>',
      `<row r="4"><c r="A4" s="1"><v>0.0416666666666667</v></c>${inline("C4", "Ola")}${inline("D4", "Three")}</row>`,
    ];
    const draft = await read(workbook({ Talk: rows.join("") }, strings), "a.xlsx");
    assert.deepEqual(spoken(draft), ["Anna: One two", "Ola: Three"]);
    assert.deepEqual(timed(draft), [
      [4000, null],
      [3_600_000, null],
    ]);
  });

  it("takes the sheet that looks like a transcript, names the others, and reads the one a person chose", async () => {
    const row = (at: number, ...cells: string[]) =>
      `<row r="${at}">${cells.map((cell, column) => inline(`${String.fromCharCode(65 + column)}${at}`, cell)).join("")}</row>`;
    const bytes = workbook({
      Readme: row(1, "About this file"),
      Talk: row(1, "Speaker", "Sentence") + row(2, "Anna", "One"),
    });
    const draft = await read(bytes, "a.xlsx");
    assert.deepEqual(spoken(draft), ["Anna: One"]);
    assert.deepEqual([...draft.reading.sheets!], ["Readme", "Talk"]);
    assert.include(notesAbout(draft), "sheets-dropped");
    assert.equal((await read(bytes, "a.xlsx", { sheet: "Readme" })).text, "About this file");
  });
});
