/** The named character references that captions and exported text use. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  lrm: "\u200e",
  rlm: "\u200f",
  shy: "\u00ad",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  aring: "å",
  Aring: "Å",
  aelig: "æ",
  AElig: "Æ",
  oslash: "ø",
  Oslash: "Ø",
  auml: "ä",
  Auml: "Ä",
  ouml: "ö",
  Ouml: "Ö",
  uuml: "ü",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  Eacute: "É",
};

/** Character references as characters. What is none stays as it is written. */
export const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g,
        (found, decimal, hex, name) => {
          if (typeof name === "string") return Object.hasOwn(named, name) ? named[name]! : found;
          const point = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
          return isCharacter(point) ? String.fromCodePoint(point) : found;
        },
      )
    : text;

const isCharacter = (point: number): boolean =>
  point > 8 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
