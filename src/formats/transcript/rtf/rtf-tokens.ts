/** What an RTF file is made of. `word` has its letters and its number, `byte` is a character of the code page. */
export type RtfToken =
  | { readonly kind: "open" | "close" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | undefined }
  | { readonly kind: "byte"; readonly byte: number };

const backslash = 0x5c;
const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/**
 * Splits an RTF file into tokens. Line ends of the file mean nothing; `\bin` data is skipped.
 * @see Rich Text Format Specification 1.9.1 (Microsoft, 2008), "RTF Syntax"
 */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === 0x7b) yield { kind: "open" };
    else if (byte === 0x7d) yield { kind: "close" };
    else if (byte === backslash) {
      const next = bytes[at + 1] ?? 0;
      if (isLetter(next)) {
        const word = controlWord(bytes, at + 1);
        yield { kind: "word", name: word.name, value: word.value };
        at = word.end - 1 + (word.name === "bin" ? Math.max(word.value ?? 0, 0) : 0);
      } else if (next === 0x27) {
        const code = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
        if (!Number.isNaN(code)) yield { kind: "byte", byte: code };
        at += 3;
      } else {
        yield { kind: "word", name: String.fromCharCode(next), value: undefined };
        at++;
      }
    } else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: "byte", byte };
  }
}

/** Letters, an optional number, and one blank that belongs to them. */
function controlWord(
  bytes: Uint8Array,
  from: number,
): { name: string; value: number | undefined; end: number } {
  let end = from;
  while (end < bytes.length && end - from < 32 && isLetter(bytes[end]!)) end++;
  const name = String.fromCharCode(...bytes.subarray(from, end));
  const sign = bytes[end] === 0x2d && isDigit(bytes[end + 1] ?? 0) ? -1 : 1;
  let digits = sign === -1 ? end + 1 : end;
  const first = digits;
  let value = 0;
  while (digits < bytes.length && digits - first < 10 && isDigit(bytes[digits]!))
    value = value * 10 + bytes[digits++]! - 0x30;
  const hasValue = digits > first;
  if (hasValue) end = digits;
  return { name, value: hasValue ? sign * value : undefined, end: bytes[end] === 0x20 ? end + 1 : end };
}
