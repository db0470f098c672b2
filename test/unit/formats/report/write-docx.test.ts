import { writeDocx } from "#formats/report/write-docx";
import type { Report } from "#domain/report/report";
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
});
