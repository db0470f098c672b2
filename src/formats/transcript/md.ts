import { ok } from "#domain/result";
import type { OutsideLine } from "#formats/transcript/draft";
import { note } from "#formats/transcript/notes";
import type { TextParser } from "#formats/transcript/parsed-transcript";
import { isBlank, linesOf, type Line } from "#formats/transcript/prose/line";
import { readProse } from "#formats/transcript/prose/read-prose";
import { decodeEntities } from "#formats/transcript/text/entities";

/**
 * Markdown as transcripts use it: bold speakers, headings, escaped brackets. The marks of emphasis, headings and escapes are taken off,
 * since they are not words; links, lists and code stay as they are written. A YAML header and comments are kept outside.
 */
export const parseMd: TextParser = (text, options) => {
  const { body, outside } = withoutComments(text);
  const read = readProse(linesOf(body).flatMap(plainLine), options);
  const notes = outside.map(({ line, text }) => note("outside-kept", { text }, line));
  return ok({ ...read, outside: [...outside, ...read.outside], notes: [...read.notes, ...notes] });
};

/** Blanks out comments and the YAML header, so that lines keep their numbers. */
function withoutComments(text: string): { body: string; outside: OutsideLine[] } {
  const outside: OutsideLine[] = [];
  const rows = text.split("\n");
  const header = /^---[ \t]*$/.test(rows[0]!)
    ? rows.findIndex((row, index) => index > 0 && /^---[ \t]*$/.test(row))
    : -1;
  let isComment = false;
  const body = rows.map((row, index) => {
    if (index === 0 || index === header) return header === -1 ? cut(row, index) : "";
    if (index > header) return cut(row, index);
    keep(row, index);
    return "";
  });
  return { body: body.join("\n"), outside };

  function keep(words: string, index: number): void {
    if (!isBlank(words)) outside.push({ line: index + 1, text: words.trim() });
  }

  /** The part of a row that is not comment. */
  function cut(row: string, index: number): string {
    let spoken = "";
    for (let at = 0; at < row.length;) {
      const mark = isComment ? "-->" : "<!--";
      const next = row.indexOf(mark, at);
      const end = next === -1 ? row.length : next;
      if (isComment) keep(row.slice(at, end), index);
      else spoken += row.slice(at, end);
      if (next !== -1) isComment = !isComment;
      at = next === -1 ? row.length : next + mark.length;
    }
    return spoken;
  }
}

/** One line without its Markdown marks. */
function plainLine(line: Line): Line[] {
  const heading = /^ {0,3}#{1,6}[ \t]+(?=\S)/.exec(line.text);
  if (/^ {0,3}(?:[-*_][ \t]*){3,}$/.test(line.text)) return [];
  const words = heading === null ? line.text : line.text.slice(heading[0].length).replace(/[ \t]#+$/, "");
  const source = words.replace(/^ {0,3}>[ \t]?/, "").replace(/\\$/, "");
  const lead = /^\s*(\*\*|__)(?=\S)([\s\S]*?\S)\1/.exec(source);
  const bold = lead === null ? "" : plainText(lead[2]!);
  const rest = plainText(lead === null ? source : source.slice(lead[0].length));
  const text = bold + rest;
  if (isBlank(text)) return [];
  return [{ ...line, text, bold: heading === null ? bold.length : text.length, isHeading: heading !== null }];
}

/** Emphasis and escapes off; entities as characters. An underscore inside a word is a letter of it. */
function plainText(source: string): string {
  const held: string[] = [];
  const safe = source.replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => {
    held.push(char);
    return `\u0000${held.length - 1}\u0000`;
  });
  const bare = safe
    .replace(/(\*\*|__)(?=\S)(.{0,999}?\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])(.{0,999}?[^\s*])\*(?!\*)/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])(.{0,999}?[^\s_])_(?![\p{L}\p{N}_])/gu, "$1");
  return decodeEntities(bare).replace(/\u0000(\d+)\u0000/g, (_, index: string) => held[Number(index)] ?? "");
}
