import { zipSync } from "fflate";
import { describe, it } from "node:test";
import { assert } from "chai";
import { attempt, bytesOf, docx, paragraph, refusal, run } from "../reading.ts";

const talk = docx(paragraph(run("Anna: One.")) + paragraph(run("Ola: Two.")));

describe("files that are refused", () => {
  const cases: [title: string, bytes: Uint8Array, name: string, code: string, format?: string][] = [
    ["an empty file", new Uint8Array(), "a.txt", "import/empty"],
    ["a file of blanks", bytesOf(" \n\u200b\n\ufeff"), "a.txt", "import/empty"],
    ["zero bytes in a text", Uint8Array.from([65, 0, 66, 67, 0, 0, 68]), "a.txt", "import/binary"],
    [
      "a picture named .txt",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      "a.txt",
      "import/binary",
      "picture",
    ],
    [
      "noise named .txt",
      Uint8Array.from({ length: 400 }, (_, at) => (at * 151 + 7) % 256 || 1),
      "a.txt",
      "import/binary",
    ],
    ["a truncated docx", talk.subarray(0, talk.length - 40), "a.docx", "import/truncated"],
    ["half a docx", talk.subarray(0, talk.length / 2), "a.docx", "import/truncated"],
    ["a zip named .docx", zipSync({ "a.txt": bytesOf("One.") }), "a.docx", "import/not-docx"],
    ["a text named .docx", bytesOf("Anna: One."), "a.docx", "import/not-docx"],
    ["a damaged PDF", bytesOf("%PDF-1.7\n"), "a.pdf", "import/malformed", "pdf"],
    [
      "a Word document of old",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "a.doc",
      "import/unsupported",
      "doc",
    ],
    [
      "a document locked with a password",
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...bytesOf("EncryptedPackage".replace(/./g, "$&\0")),
      ]),
      "a.docx",
      "import/encrypted",
    ],
    [
      "a spreadsheet of slides",
      zipSync({ "ppt/presentation.xml": bytesOf("<p/>") }),
      "a.pptx",
      "import/unsupported",
      "pptx",
    ],
    [
      "a docx with a document type",
      withXml('<!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>'),
      "a.docx",
      "import/entities",
    ],
    ["a docx with an undeclared entity", withXml("<d>&a;</d>"), "a.docx", "import/malformed"],
    ["a docx with broken XML", withXml("<d><e></d>"), "a.docx", "import/malformed"],
    ["a docx without words", docx(paragraph(run(" "))), "a.docx", "import/empty"],
    [
      "a zip bomb",
      zipSync({ "word/document.xml": new Uint8Array(40 * 1024 * 1024) }, { level: 9 }),
      "a.docx",
      "import/zip-bomb",
    ],
    [
      "a bomb beside a good document",
      zipSync(
        { "word/document.xml": bytesOf("<d/>"), "word/media/a.bin": new Uint8Array(64 * 1024 * 1024) },
        { level: 9 },
      ),
      "a.docx",
      "import/zip-bomb",
    ],
  ];
  for (const [title, bytes, name, code, format] of cases)
    it(`refuses ${title}`, async () => {
      const error = await refusal(bytes, name);
      assert.equal(error.code, code);
      assert.equal(error.detail["file"], name);
      if (format !== undefined) assert.equal(error.detail["format"], format);
    });

  it("refuses a docx whose entry lies about its size or fails its checksum", async () => {
    for (const [field, value] of [
      [24, 60],
      [16, 1],
    ] as const) {
      const bytes = talk.slice();
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length - 46; at++)
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
      assert.equal((await refusal(bytes, "a.docx")).code, "import/malformed");
    }
  });

  it("ignores entries that lead outside the archive", async () => {
    const body = new TextDecoder().decode(bytesOf(""));
    const bytes = zipSync({ "../../word/document.xml": bytesOf(`<d>${body}</d>`), "a.txt": bytesOf("One.") });
    assert.equal((await refusal(bytes, "a.docx")).code, "import/not-docx");
  });

  it("reads XML of any depth without running out of stack", async () => {
    const deep = `${"<w:ins>".repeat(50_000)}${run("deep")}${"</w:ins>".repeat(50_000)}`;
    assert.isTrue((await attempt(docx(paragraph(deep)), "a.docx")).ok);
  });
});

function withXml(xml: string): Uint8Array {
  return zipSync({ "word/document.xml": bytesOf(xml) });
}
