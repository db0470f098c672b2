import { describe, it } from "node:test";
import { assert } from "chai";
import { bytesOf, notesAbout, read } from "../reading.ts";

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};
const text = "Kåre: Ærlig talt, nei.\nØystein: Så rart.\nKåre: Ja.\nØystein: Hm.";

describe("decoding", () => {
  for (const [title, bytes, encoding] of [
    ["UTF-8", bytesOf(text), "utf-8"],
    ["UTF-8 with a byte order mark", bytesOf(`\ufeff${text}`), "utf-8"],
    ["UTF-16 LE with a mark", utf16(`\ufeff${text}`, true), "utf-16le"],
    ["UTF-16 BE with a mark", utf16(`\ufeff${text}`, false), "utf-16be"],
    ["UTF-16 LE without", utf16(text, true), "utf-16le"],
    ["UTF-16 BE without", utf16(text, false), "utf-16be"],
    ["windows-1252", Uint8Array.from(text, (char) => char.charCodeAt(0)), "windows-1252"],
  ] as const)
    it(`reads ${title}`, async () => {
      const draft = await read(bytes, "talk.txt");
      assert.deepEqual([draft.encoding, draft.labels], [encoding, ["Kåre", "Øystein"]]);
      assert.equal(notesAbout(draft).includes("encoding-assumed"), encoding === "windows-1252");
    });

  it("reads in the encoding a person chose, and counts what it cannot say", async () => {
    const latin = Uint8Array.from("Kåre sa nei.", (char) => char.charCodeAt(0));
    assert.equal((await read(latin, "a.txt", { encoding: "utf-8" })).text, "K\ufffdre sa nei.");
    assert.equal((await read(Uint8Array.of(0x4b, 0x8c), "a.txt", { encoding: "macintosh" })).text, "Kå");
  });

  it("makes CRLF, CR and rare separators line feeds, and leaves every other character as it is", async () => {
    const rest = "e\u0301 \u00e9 a\u00a0b so\u00adft 👩‍👩‍👧 \u200bx";
    const draft = await read(`One\r\nTwo\rThree\u2028Four\u0085${rest}`, "a.txt");
    assert.equal(draft.text, `One\nTwo\nThree\nFour\n${rest}`);
    assert.include(notesAbout(draft), "separators-mapped");
  });
});
