/** Characters of Word's symbol fonts that occur in running text, by font and code. */
const wingdings: Readonly<Record<number, string>> = {
  0x4a: "☺",
  0x4b: "😐",
  0x4c: "☹",
  0x6c: "●",
  0x6e: "■",
  0xa7: "▪",
  0xa8: "□",
  0xd8: "➢",
  0xdf: "←",
  0xe0: "→",
  0xe1: "↑",
  0xe2: "↓",
  0xe8: "➔",
  0xfb: "✗",
  0xfc: "✓",
};
const symbol: Readonly<Record<number, string>> = {
  0x2d: "−",
  0x61: "α",
  0x62: "β",
  0x64: "δ",
  0x65: "ε",
  0x6c: "λ",
  0x6d: "μ",
  0x70: "π",
  0x73: "σ",
  0xa3: "≤",
  0xab: "↔",
  0xac: "←",
  0xad: "↑",
  0xae: "→",
  0xaf: "↓",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb9: "≠",
  0xbb: "≈",
};

/**
 * A symbol character as Unicode. Symbol fonts keep their characters at U+F000 and up, where Unicode has none.
 * `isExact` is false where the character is not known and a white square stands in.
 */
export function symbolText(font: string, code: string): { text: string; isExact: boolean } {
  const point = Number.parseInt(code, 16);
  if (Number.isNaN(point)) return { text: "", isExact: false };
  const known = (/^wingdings$/i.test(font) ? wingdings : symbol)[point >= 0xf000 ? point - 0xf000 : point];
  if (/^(?:wingdings|symbol)$/i.test(font) && known !== undefined) return { text: known, isExact: true };
  const isReal = point >= 0x20 && point < 0xd800;
  return isReal && !/^(?:wingdings|webdings|symbol)/i.test(font)
    ? { text: String.fromCharCode(point), isExact: true }
    : { text: "□", isExact: false };
}
