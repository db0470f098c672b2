import { decodeBytes } from "#formats/transcript/text/decode-bytes";

/** Encodings that browsers know, by Windows code page. */
const labels: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  65001: "utf-8",
};
for (let page = 1250; page <= 1258; page++) Object.assign(labels, { [page]: `windows-${page}` });

/** Code pages by the character set of a font (`\fcharset`); 0 and 1 are the one of the document. */
const charsets: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

export const codePageOf = (charset: number): number | undefined => charsets[charset];

/** Bytes of a code page as text; one that no browser knows is read as windows-1252, and `isExact` is false. */
export function decodePage(bytes: readonly number[], page: number): { text: string; isExact: boolean } {
  const label = labels[page];
  const isAscii = bytes.every((byte) => byte < 0x80);
  return {
    text: decodeBytes(Uint8Array.from(bytes), label ?? "windows-1252"),
    isExact: label !== undefined || isAscii,
  };
}
