const wordLetter = /[\p{L}\p{N}\p{M}_]/u;

/** By UTF-16 code unit: 0 not looked at yet, 1 no, 2 yes. Looking a letter up is many times quicker than asking a pattern. */
const known = new Uint8Array(0x10000);

/** Whether the character that begins at `offset` (UTF-16 code units) belongs to a word: a letter, digit, mark or underscore. */
export function isWordAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (Number.isNaN(unit)) return false;
  if (unit >= 0xd800 && unit <= 0xdfff)
    return wordLetter.test(String.fromCodePoint(text.codePointAt(offset)!));
  if (known[unit] === 0) known[unit] = wordLetter.test(String.fromCharCode(unit)) ? 2 : 1;
  return known[unit] === 2;
}

/** As {@link isWordAt}, of the character that ends at `offset`. */
export function isWordBefore(text: string, offset: number): boolean {
  if (offset <= 0) return false;
  const unit = text.charCodeAt(offset - 1);
  const isPair = unit >= 0xdc00 && unit <= 0xdfff && offset > 1;
  return isWordAt(text, isPair ? offset - 2 : offset - 1);
}

/** Where the word that `offset` is in or at the end of begins. */
export function wordStart(text: string, offset: number): number {
  let at = offset;
  while (isWordBefore(text, at)) at -= isLowSurrogate(text.charCodeAt(at - 1)) ? 2 : 1;
  return at;
}

/** Where the word that `offset` is in or at the start of ends. */
export function wordEnd(text: string, offset: number): number {
  let at = offset;
  while (isWordAt(text, at)) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  return at;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
