/** What 0x80 to 0x9F mean in windows-1252; the five bytes without a meaning stay control characters, as in browsers. */
const western =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
/** Names under which the web knows windows-1252. */
const westernNames = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|iso_8859-1|latin1|l1|us-ascii|ascii)$/i;
const stretch = 8192;

/**
 * Bytes to text in a named encoding. Does what `TextDecoder` does, and windows-1252 itself: Node's decoder takes it for
 * ISO 8859-1, and turns quotation marks and dashes into control characters.
 *
 * @throws RangeError where no such encoding is known
 * @see Encoding Standard (WHATWG), section 9, legacy single-byte encodings
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  if (!westernNames.test(encoding)) return new TextDecoder(encoding).decode(bytes);
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += stretch)
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + stretch)));
  return chunks.join("").replace(/[\u0080-\u009f]/g, (char) => western[char.charCodeAt(0) - 0x80]!);
}
