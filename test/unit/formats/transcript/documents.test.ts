import { zipSync } from "fflate";
import { describe, it } from "node:test";
import { assert } from "chai";
import { bytesOf, notesAbout, read, refusal, spoken, timed } from "../reading.ts";

const odt = (body: string, styles = "", parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    mimetype: bytesOf("application/vnd.oasis.opendocument.text"),
    "content.xml": bytesOf(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="tb" xmlns:draw="d" xmlns:dc="dc"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, bytesOf(xml)])),
  });
const bold =
  '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
const p = (content: string) => `<text:p>${content}</text:p>`;
const b = (content: string) => `<text:span text:style-name="B">${content}</text:span>`;

describe("OpenDocument text", () => {
  it("reads bold names, spaces and tabs that are elements, soft breaks and headings", async () => {
    const body = [
      "<text:h>Group A</text:h>",
      p(`${b("Anna:")}<text:s text:c="2"/>One<text:tab/>two\n  three`),
      p(`${b("Ola: ")}Four<text:line-break/>five<text:soft-page-break/>`),
      p(`${b("Anna:")} Six`),
    ];
    const draft = await read(odt(body.join(""), bold), "talk.odt");
    assert.deepEqual(spoken(draft), ["Anna: One\ttwo three", "Ola: Four|five", "Anna: Six"]);
    assert.deepEqual(
      draft.outside.map(({ text }) => text),
      ["Group A"],
    );
  });

  it("reads table rows, text boxes, tracked changes, comments and footnotes", async () => {
    const cell = (text: string) => `<table:table-cell>${p(text)}</table:table-cell>`;
    const row = (...cells: string[]) => `<table:table-row>${cells.map(cell).join("")}</table:table-row>`;
    const note = (text: string) =>
      `<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
    const comment = `<office:annotation office:name="c1"><dc:creator>Kari</dc:creator><dc:date>2026-05-04</dc:date>${p("Look.")}</office:annotation>`;
    const body = [
      `<text:tracked-changes><text:changed-region><text:deletion>${p("gone")}</text:deletion></text:changed-region></text:tracked-changes>`,
      `<table:table>${row("Anna", "One")}${row("Ola", `Two ${comment}words<office:annotation-end office:name="c1"/> here${note("A note.")}`)}${row("Anna", "Three")}${row("Ola", `<draw:frame><draw:text-box>${p("Boxed")}</draw:text-box></draw:frame>Four`)}</table:table>`,
    ];
    const draft = await read(odt(body.join("")), "talk.odt");
    assert.deepEqual(spoken(draft), ["Anna: One", "Ola: Two words here", "Anna: Three", "Ola: Four|Boxed"]);
    const remarks = draft.remarks!.map(({ kind, author, text, start, end }) => [
      kind,
      author,
      text,
      draft.text.slice(start, end),
    ]);
    assert.deepEqual(remarks, [
      ["comment", "Kari", "Look.", "words"],
      ["footnote", undefined, "A note.", "Two words here"],
    ]);
    assert.includeMembers(notesAbout(draft), [
      "deletions-dropped",
      "table-rows",
      "textboxes-kept",
      "comments-found",
    ]);
  });

  it("refuses a document locked with a password", async () => {
    const locked = odt(p("x"), "", { "META-INF/manifest.xml": "<manifest:encryption-data/>" });
    assert.equal((await refusal(locked, "talk.odt")).code, "import/encrypted");
  });
});

const rtf = (body: string) =>
  bytesOf(
    `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Cyr;}{\\f2\\fcharset128 Jp;}}${body}}`,
  );

describe("rich text format", () => {
  const texts: [title: string, body: string, text: string][] = [
    ["code page bytes", "caf\\'e9 \\'85 \\'93a\\'94", "café … “a”"],
    ["bytes of the font's character set", "{\\f1 \\'c4\\'e0}{\\f2 \\'93\\'fa\\'96\\'7b}", "Да日本"],
    ["Unicode with its replacement, pairs too", "\\u229 ?\\u-10179?\\u-8704? {\\uc0\\u230}x", "å😀 æx"],
    ["named characters and escapes", "a\\tab b\\emdash c\\~d\\{e\\}\\\\", "a\tb—c\u00a0d{e}\\"],
    ["soft breaks, and line ends of the file as nothing", "a\nb\\line c", "ab\nc"],
    [
      "groups that are not text",
      "{\\*\\generator X;}{\\info{\\title T}}{\\pict 00ff}a{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt b}}",
      "ab",
    ],
    ["both forms of Unicode text once", "{\\upr{a?}{\\*\\ud{a\\u229 ?}}}", "aå"],
    ["tracked deletions left out", "a{\\deleted b}c", "ac"],
    ["binary data skipped", "a{\\pict\\bin4 }}}}}b", "ab"],
  ];
  for (const [title, body, text] of texts)
    it(`reads ${title}`, async () => {
      assert.equal((await read(rtf(body), "talk.rtf")).text, text);
    });

  it("reads speakers, f4's times, tables, footnotes and comments", async () => {
    const body = [
      "{\\b I:} One #00:00:05-0#\\par",
      "{\\b B:} Two{\\footnote Said softly.} #00:00:09-5#\\par",
      "{\\b I:} Three{\\*\\atnid K}{\\*\\atnauthor Kari}{\\*\\annotation Look.} #00:00:12-0#\\par",
      "\\trowd\\intbl {\\b B:}\\cell Four #00:00:15-0#\\cell\\row\\pard",
    ];
    const draft = await read(rtf(body.join("\n")), "talk.rtf");
    assert.deepEqual(spoken(draft), ["I: One", "B: Two", "I: Three", "B: Four"]);
    assert.deepEqual(timed(draft)[1], [5000, 9500]);
    assert.deepEqual(
      draft.remarks!.map(({ kind, author, text }) => [kind, author, text]),
      [
        ["footnote", undefined, "Said softly."],
        ["comment", "Kari", "Look."],
      ],
    );
  });

  it("reads a file that is cut off as far as it goes, and says so", async () => {
    const draft = await read(bytesOf("{\\rtf1\\ansi One\\par Two {\\b thr"), "talk.rtf");
    assert.deepEqual(spoken(draft), ["-: One", "-: Two thr"]);
    assert.include(notesAbout(draft), "end-missing");
  });

  it("reads groups of any depth", async () => {
    const draft = await read(rtf(`${"{".repeat(100_000)}deep${"}".repeat(100_000)} end`), "talk.rtf");
    assert.equal(draft.text, "deep end");
  });
});
