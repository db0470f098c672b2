import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import type { TextEncoding } from "#formats/transcript/draft";
import { note, type ImportNote } from "#formats/transcript/notes";
import { decodeBytes } from "#formats/transcript/text/decode-bytes";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly notes: readonly ImportNote[];
}

/**
 * Bytes of a text file to characters: a byte order mark decides, else UTF-16 shows by its zero bytes, else UTF-8 where it is valid
 * throughout, else windows-1252, which is noted. A byte order mark is taken off.
 *
 * @param asked read in this encoding whatever the bytes look like; what it cannot say becomes U+FFFD and is counted
 * @returns import/binary where the bytes are not text
 */
export function decodeText(bytes: Uint8Array, asked?: TextEncoding): Result<DecodedText> {
  if (asked !== undefined) return decodeAs(bytes, asked);
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  if (bytes.includes(0)) return fail(new AppError("import/binary"));
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return asText({ text, encoding: "utf-8", notes: [] });
  } catch {
    const text = decodeBytes(bytes, "windows-1252");
    const notes = [note("encoding-assumed", { encoding: "windows-1252" })];
    return asText({ text, encoding: "windows-1252", notes });
  }
}

function encodingByMark(bytes: Uint8Array): TextEncoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: in text of European languages every other byte is zero, and only every other. */
function encodingByZeros(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, 4096);
  if (bytes.length % 2 !== 0 || sample.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.05) return "utf-16be";
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): Result<DecodedText> {
  const text = decodeBytes(bytes, encoding);
  const replaced = text.match(/\ufffd/g)?.length ?? 0;
  const notes = replaced === 0 ? [] : [note("characters-replaced", { count: replaced })];
  return asText({ text, encoding, notes });
}

/** Control characters that occur in real text files: tab, line ends, page break, CHAT's time bullet, escape. */
const usualControls = /[\t\n\v\f\r\u0015\u001b\u0085]/g;
const controls = /\p{Cc}|\ufffd/gu;

function asText(decoded: DecodedText): Result<DecodedText> {
  const sample = decoded.text.slice(0, 65536);
  const strange = (sample.match(controls)?.length ?? 0) - (sample.match(usualControls)?.length ?? 0);
  return strange > Math.max(2, sample.length * 0.02) ? fail(new AppError("import/binary")) : ok(decoded);
}
