import type { PdfLine } from "#formats/transcript/pdf/pdf-lines";
import { matchLabel } from "#formats/transcript/prose/label-match";
import { mayBeSpeaker } from "#formats/transcript/prose/label-shape";
import type { Line } from "#formats/transcript/prose/line";
import { stampAt } from "#formats/transcript/text/time-stamp";

export interface PdfParagraphs {
  readonly lines: readonly Line[];
  /** Words that a hyphen at the end of a line parted and that are whole again. */
  readonly hyphens: number;
}

/** Farther apart than lines of a paragraph are, in their distance. */
const wideStep = 1.25;
/** Larger than the text, in its size: a heading. */
const headingSize = 1.15;

/**
 * Puts the lines of a PDF together to paragraphs: a layout knows only lines. A paragraph begins below a wide space, after a line that
 * had room for the next word, at an indent, at a label or time, beside the number of a paragraph. Lines are numbered by page.
 */
export function paragraphsOf(lines: readonly PdfLine[]): PdfParagraphs {
  const labels = repeatedLabels(lines);
  const step = usualStep(lines);
  const size = usualSize(lines);
  const starts = lines.map((line, index) => {
    const before = lines[index - 1];
    return (
      before === undefined ||
      line.isNumbered ||
      line.isRow ||
      line.size > before.size * headingSize ||
      before.size > line.size * headingSize ||
      isStepped(before, line, step) ||
      hasRoom(before, line) ||
      isLabelled(line, labels)
    );
  });
  const style = indentStyle(lines, starts);
  const words = wordsOf(lines);
  const paragraphs: { text: string; line: PdfLine }[] = [];
  let hyphens = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isStart = starts[index] === true || (before !== undefined && isIndented(before, line, style));
    const open = paragraphs.at(-1);
    if (isStart || open === undefined) {
      paragraphs.push({ text: line.text, line });
      return;
    }
    const joined = joinLines(open.text, line.text, words);
    if (joined.isWhole) hyphens++;
    open.text = joined.text;
  });
  return {
    hyphens,
    lines: paragraphs.map(({ text, line }) => ({
      text,
      number: line.page,
      startsParagraph: true,
      bold: line.marked,
      isHeading: line.size > size * headingSize,
    })),
  };
}

const isStepped = (before: PdfLine, line: PdfLine, step: number): boolean =>
  before.part === line.part && line.y - before.y > step * wideStep;

/** Whether the first word of a line would have fitted at the end of the one before. What ends with a hyphen goes on. */
function hasRoom(before: PdfLine, line: PdfLine): boolean {
  if (before.text.endsWith("\u00ad") || hyphenated.test(before.text.slice(-60))) return false;
  const word = /^\S*/.exec(line.text)![0].length + 1;
  const width = (line.right - line.left) / Math.max(line.text.length, 1);
  return before.edge - before.right > word * width * 1.1 + line.size / 2;
}

const isLabelled = (line: PdfLine, labels: ReadonlySet<string>): boolean => {
  const stamp = stampAt(line.text, 0);
  return (stamp !== undefined && stamp.style !== "bare") || labels.has(labelOf(line) ?? "");
};

const labelOf = ({ text }: PdfLine): string | undefined => {
  const line = { text, number: 1, startsParagraph: true, bold: 0, isHeading: false };
  const label = matchLabel(line, "colon")?.label;
  return label !== undefined && mayBeSpeaker(label) ? label : undefined;
};

/** Labels at the beginning of more than one line. */
function repeatedLabels(lines: readonly PdfLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const line of lines) {
    const label = labelOf(line);
    if (label === undefined) continue;
    if (seen.has(label)) repeated.add(label);
    seen.add(label);
  }
  return repeated;
}

/** How far the lines of a paragraph are apart: the least distance that is usual. Points. */
function usualStep(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  let total = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before?.part !== line.part || line.y - before.y < line.size * 0.9) return;
    const step = Math.round((line.y - before.y) * 2) / 2;
    counts.set(step, (counts.get(step) ?? 0) + 1);
    total++;
  });
  const usual = [...counts].filter(([, count]) => count >= total * 0.1).map(([step]) => step);
  return usual.length === 0 ? Infinity : Math.min(...usual);
}

/** The size of most characters. */
function usualSize(lines: readonly PdfLine[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? Infinity;
}

/** How paragraphs are set: the first line indented, all others, or none. */
type IndentStyle = "first" | "hanging" | "none";

/** How far a line is set in. Sizes of the font. */
const indent = 0.8;

/** What the paragraphs that begin for other reasons show. */
function indentStyle(lines: readonly PdfLine[], starts: readonly boolean[]): IndentStyle {
  let first = 0;
  let hanging = 0;
  let plain = 0;
  lines.forEach((line, index) => {
    const after = lines[index + 1];
    if (starts[index] !== true || after === undefined || starts[index + 1] === true) return;
    if (line.isRow || after.part !== line.part) return;
    const shift = (line.left - after.left) / line.size;
    if (shift > indent) first++;
    else if (shift < -indent) hanging++;
    else plain++;
  });
  if (first > hanging + plain) return "first";
  return hanging > first + plain ? "hanging" : "none";
}

function isIndented(before: PdfLine, line: PdfLine, style: IndentStyle): boolean {
  if (style === "none" || before.part !== line.part) return false;
  const shift = (line.left - before.left) / line.size;
  return style === "first" ? shift > indent : shift < -indent;
}

/** Words of the document, small letters, as they stand within lines. */
function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.toLocaleLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu))
      words.add(word);
  return words;
}

/**
 * Puts a line behind another. A hyphen at its end parted a word that goes on in small letters, unless the document has that word with
 * its hyphen; between figures it stays.
 */
function joinLines(
  text: string,
  next: string,
  words: ReadonlySet<string>,
): { readonly text: string; readonly isWhole: boolean } {
  if (text.endsWith("\u00ad")) return { text: text.slice(0, -1) + next, isWhole: true };
  const tail = hyphenated.exec(text.slice(-60))?.[1];
  const head = /^[\p{L}\p{M}\p{N}]+/u.exec(next.slice(0, 60))?.[0];
  if (tail !== undefined && head !== undefined) {
    if (/\d$/.test(tail) && /^\d/.test(head)) return { text: text + next, isWhole: false };
    if (words.has(`${tail}-${head}`.toLocaleLowerCase())) return { text: text + next, isWhole: false };
    if (/\p{L}$/u.test(tail) && /^\p{Ll}/u.test(head))
      return { text: text.slice(0, -1) + next, isWhole: true };
  }
  const isUnspaced = unspaced.test(text.slice(-1) + next.slice(0, 1));
  return { text: `${text}${isUnspaced ? "" : " "}${next}`, isWhole: false };
}

/** A line that ends with a word and a hyphen. */
const hyphenated = /([\p{L}\p{M}\p{N}]+)[-\u2010]$/u;
/** Scripts that put no space between words. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]{2}$/u;
