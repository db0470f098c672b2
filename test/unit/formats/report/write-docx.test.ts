import { writeDocx } from "#formats/report/write-docx";
import type { Block, Report } from "#domain/report/report";
import { readTranscript } from "#formats/transcript/read-transcript";
import { assert } from "chai";
import { strFromU8, unzipSync } from "fflate";
import { describe, it } from "node:test";

const report: Report = {
  title: "Passages of Time pressure",
  language: "en",
  blocks: [
    { kind: "heading", level: 1, text: "Time pressure & calm <quiet>" },
    { kind: "paragraph", runs: [{ text: "Two passages.\nSecond line.", bold: true }], style: "note" },
    {
      kind: "quotation",
      runs: [{ text: "We have no time.", shade: "FCE4DE" }],
      reference: "Teacher 2, Group A, turn 47",
    },
    {
      kind: "table",
      columns: [
        { heading: "Turn", width: 3 },
        { heading: "Codes", width: 1 },
      ],
      rows: [
        [
          [[{ text: "Half up. Mm.\u0001" }]],
          [[{ text: "Being attentive", color: "3070BF" }], [{ text: "Playful" }]],
        ],
        [[], []],
      ],
    },
  ],
};

describe("writeDocx", () => {
  it("writes every word, in order, into a document that reads back", async () => {
    const read = await readTranscript(await writeDocx(report, 0), "report.docx", { labels: "none" });
    const words = read.ok ? [...read.value.outside.map(({ text }) => text), read.value.text].join(" ") : "";
    for (const said of [
      "Time pressure & calm <quiet>",
      "Second line.",
      "We have no time.",
      "Teacher 2, Group A, turn 47",
      "Half up. Mm.",
      "Playful",
    ])
      assert.include(words, said);
  });

  it("writes the same bytes for the same report and time, on whatever day", async () => {
    const [first, second] = [await writeDocx(report, 1e12), await writeDocx(report, 1e12)];
    assert.deepEqual(first, second);
    assert.notDeepEqual(first, await writeDocx(report, 2e12));
  });

  it("keeps colour and shade, and drops characters that XML cannot hold", async () => {
    const xml = strFromU8(unzipSync(await writeDocx(report, 0))["word/document.xml"]!);
    assert.match(xml, /w:fill="FCE4DE"/);
    assert.match(xml, /w:color w:val="3070BF"/);
    assert.notInclude(xml, "\u0001");
  });

  const parts = async (blocks: Report["blocks"], more: Partial<Report> = {}) => {
    const files = unzipSync(await writeDocx({ title: "T", blocks, ...more }, 0));
    return { files, xml: strFromU8(files["word/document.xml"]!) };
  };
  const figure = (width: number, height: number): Block => ({
    kind: "figure",
    svg: "",
    png: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
    width,
    height,
    alt: "Themes",
    caption: "Map",
  });

  it("has Word's own headings, which stay with what they head, and numbered pages", async () => {
    const { files, xml } = await parts([
      { kind: "heading", level: 1, text: "One" },
      { kind: "heading", level: 4, text: "Four" },
    ]);
    for (const style of ["Heading1", "Heading4"]) assert.include(xml, `<w:pStyle w:val="${style}"/>`);
    const styles = strFromU8(files["word/styles.xml"]!);
    for (const level of [1, 2, 3, 4])
      assert.match(styles, new RegExp(`w:styleId="Heading${level}">.*?<w:keepNext/>.*?</w:style>`, "s"));
    assert.match(strFromU8(files["word/footer1.xml"]!), /PAGE/);
  });

  it("links figures and references to the program, the same ids each time", async () => {
    const blocks: Report["blocks"] = [
      {
        kind: "paragraph",
        runs: [{ text: "12 mentions", href: "https://a.example/#/p/1/passages?codes=a&own=1" }],
      },
      {
        kind: "quotation",
        runs: [{ text: "Yes" }],
        reference: "Ana, turn 2",
        href: "https://a.example/#/p/1",
        language: "nb",
      },
    ];
    const { files, xml } = await parts(blocks, { language: "en" });
    assert.deepEqual(files, (await parts(blocks, { language: "en" })).files);
    const relations = strFromU8(files["word/_rels/document.xml.rels"]!);
    const addresses = [...xml.matchAll(/<w:hyperlink [^>]*>/g)].map(([link]) => {
      const id = /r:id="([^"]+)"/.exec(link)![1]!;
      const target = new RegExp(`<Relationship Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1] ?? "";
      return `${target}#${/w:anchor="([^"]+)"/.exec(link)?.[1] ?? ""}`;
    });
    assert.deepEqual(addresses, [
      "https://a.example/#/p/1/passages?codes=a&amp;own=1",
      "https://a.example/#/p/1",
    ]);
    assert.match(xml, /<w:lang w:val="nb"\/>.*Yes/s);
    assert.match(strFromU8(files["word/styles.xml"]!), /<w:lang w:val="en"\/>/);
  });

  it("turns the page of a figure that is too wide to be read, and leaves none larger than its page", async () => {
    const { xml } = await parts([
      { kind: "heading", level: 1, text: "Before" },
      figure(1136, 824),
      { kind: "paragraph", runs: [{ text: "After" }] },
      figure(500, 400),
      figure(900, 4000),
    ]);
    assert.deepEqual(
      [...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size.includes("landscape")),
      [false, true, false],
    );
    const emu = 9525;
    const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => [
      Number(x) / emu,
      Number(y) / emu,
    ]);
    assert.deepEqual(sizes, [
      [731, 530],
      [500, 400],
      [196, 870],
    ]);
  });

  it("lets a row of one cell run across the table, and stay with the rows below", async () => {
    const { xml } = await parts([
      {
        kind: "table",
        columns: [
          { heading: "Code", width: 1 },
          { heading: "Mentions", width: 1, align: "end" },
        ],
        rows: [[[[{ text: "Theme" }]]], [[[{ text: "A" }]], [[{ text: "1" }]]]],
      },
    ]);
    assert.match(xml, /<w:gridSpan w:val="2"\/>.*?<w:keepNext\/>.*?Theme/s);
    assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 1);
  });

  it("is well-formed whatever people wrote: half characters, signs of XML", async () => {
    const { xml } = await parts([
      { kind: "paragraph", runs: [{ text: "half \ud83d, ]]> & <w:t> \u0000 \ufffe" }] },
    ]);
    assert.include(xml, "half , ]]&gt; &amp; &lt;w:t&gt;");
    assert.notMatch(xml, /[\u0000\ufffd\ufffe]/);
  });
});
