import type { LabelStyle } from "#formats/transcript/draft";
import type { Line } from "#formats/transcript/prose/line";
import { labelShape, trimLabel } from "#formats/transcript/prose/label-shape";
import { isAnswer } from "#formats/transcript/prose/never-speakers";
import { stampAt, type Stamp } from "#formats/transcript/text/time-stamp";

export type ProseStyle = Exclude<LabelStyle, "field" | "none">;

/** A label found at the start of a line, were the file written in one style. */
export interface LabelMatch {
  readonly label: string;
  /** Where in the line the words begin, in UTF-16 code units. */
  readonly from: number;
  /** Where they begin when a time after the label counts among them. */
  readonly untimed: number;
  /** The time beside the label: before it, else after. */
  readonly stamp: Stamp | undefined;
  /** For bold labels, whether the colon is bold too, or there is none: documents keep to one of these. */
  readonly variant: "inside" | "outside" | "bare" | undefined;
}

const blanks = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*/y;
const longestLabel = 70;

/** Reads the label of a line in the given style; undefined where the line has none. Does not judge whether it names a speaker. */
export function matchLabel(line: Line, style: ProseStyle): LabelMatch | undefined {
  const head = headOf(line.text);
  switch (style) {
    case "colon":
      return matchColon(line.text, head);
    case "bold":
      return matchBold(line, head);
    case "bracket":
      return matchBracket(line.text, head);
    case "tab":
      return matchPattern(line.text, head, /([^\t:：]{1,70}?)[ ]*\t\s*/y);
    case "dash":
      return matchPattern(line.text, head, /([^\t:：]{1,40}?)\s+[-–—]\s+(?=\S)/y);
    case "own-line":
      return matchOwnLine(line.text, head);
  }
}

interface Head {
  /** Where the label may begin: after blanks, a row number of a table, and a time. */
  readonly at: number;
  readonly stamp: Stamp | undefined;
}

function headOf(text: string): Head {
  const row = /^\s*\d{1,5}(?:\t|[.)]?[ \t]+(?=\p{L}))/u.exec(text);
  const from = skipBlanks(text, row === null ? 0 : row[0].length);
  const stamp = stampAt(text, from);
  if (stamp === undefined) return { at: from, stamp };
  const rest = /[\s|]*(?:[-–—]\s+)?/y;
  rest.lastIndex = stamp.to;
  rest.exec(text);
  return { at: skipBlanks(text, rest.lastIndex), stamp };
}

/** `Name: words`, `Name : words`, `Name (00:04): words`, `Name: [00:04] words`, with the full-width colon too. */
function matchColon(text: string, { at, stamp }: Head): LabelMatch | undefined {
  let inner: Stamp | undefined;
  let end = -1;
  for (let i = at; i < Math.min(text.length, at + longestLabel); i++) {
    const char = text[i]!;
    if (char === ":" || char === "：" || char === "﹕") {
      end = i;
      break;
    }
    if (/[\n;?!"“”«»…]/.test(char)) return undefined;
    const found = i > at && /[\s[(#]/.test(text[i - 1]! === " " ? " " : char) ? stampAt(text, i) : undefined;
    if (found === undefined) continue;
    inner = found;
    const colon = skipBlanks(text, found.to);
    if (!isColon(text[colon])) return undefined;
    return labelled(text, text.slice(at, i), colon + 1, stamp ?? inner, undefined);
  }
  if (end === -1 || /^(?:\/\/|\d)/.test(text.slice(end + 1))) return undefined;
  return labelled(text, text.slice(at, end), end + 1, stamp, undefined);
}

const isColon = (char: string | undefined): boolean => char === ":" || char === "：" || char === "﹕";

/** `**Name:** words`, `**Name**: words`, `**Name** words`, `**Name** [00:04] words`; the bold stretch is the label. A stretch that goes on after the colon is emphasis. */
function matchBold(line: Line, { at, stamp }: Head): LabelMatch | undefined {
  if (line.bold <= at) return undefined;
  const bold = line.text.slice(at, line.bold).trimEnd();
  if (isColon(bold.at(-1))) return labelled(line.text, bold.slice(0, -1), at + bold.length, stamp, "inside");
  const colon = skipBlanks(line.text, at + bold.length);
  if (isColon(line.text[colon])) return labelled(line.text, bold, colon + 1, stamp, "outside");
  const isApart = colon > at + bold.length && colon < line.text.length;
  const after = stampAt(line.text, colon);
  // A bracketed time may stand between the name and the words; without words it is a name on a line of its own.
  const isTimed = after !== undefined && after.style !== "bare" && line.text.slice(after.to).trim() !== "";
  const isName = isApart && (after === undefined || isTimed) && labelShape(trimLabel(bold)) === "name";
  return isName ? labelled(line.text, bold, colon, stamp, "bare") : undefined;
}

/** `[Name]: words`, `[Name] words`, `<Name> words`. */
function matchBracket(text: string, { at, stamp }: Head): LabelMatch | undefined {
  const shape = /[[<]([^\][<>\n]{1,60})[\]>]\s*[:：]?/y;
  shape.lastIndex = at;
  const found = shape.exec(text);
  return found === null ? undefined : labelled(text, found[1]!, shape.lastIndex, stamp, undefined);
}

function matchPattern(text: string, { at, stamp }: Head, shape: RegExp): LabelMatch | undefined {
  shape.lastIndex = at;
  const found = shape.exec(text);
  return found === null ? undefined : labelled(text, found[1]!, shape.lastIndex, stamp, undefined);
}

/** The whole line is the label, with a time after or before it: `Name  0:03`, `00:03 Name`, `Name`. */
function matchOwnLine(text: string, { at, stamp }: Head): LabelMatch | undefined {
  if (text.length - at > longestLabel * 2) return undefined;
  const rest = text.slice(at).trimEnd();
  const timed = /[\s|,·-]+(?=[[(#]?\d{1,3}:\d{2}(?:[:.,]\d+)*[\])#]?:?$)/.exec(rest);
  const after = timed === null ? undefined : stampAt(rest, timed.index + timed[0].length);
  const raw = (timed === null ? rest : rest.slice(0, timed.index)).replace(/[:：]$/, "");
  const label = trimLabel(raw);
  if (
    raw.includes("\t") ||
    labelShape(label) === null ||
    (stamp === undefined && after === undefined && isAnswer(label))
  )
    return undefined;
  return { label, from: text.length, untimed: text.length, stamp: stamp ?? after, variant: undefined };
}

/** Takes a time that follows the label with it: bracketed ones, and bare ones with hours, which are no clock times in talk. */
function labelled(
  text: string,
  raw: string,
  to: number,
  before: Stamp | undefined,
  variant: LabelMatch["variant"],
): LabelMatch | undefined {
  const label = trimLabel(raw);
  if (labelShape(label) === null) return undefined;
  const from = skipBlanks(text, to);
  const after = stampAt(text, from);
  const isTime = after !== undefined && (after.style !== "bare" || after.full);
  const stamp = before ?? (isTime ? after : undefined);
  return { label, from: isTime ? skipBlanks(text, after.to) : from, untimed: from, stamp, variant };
}

function skipBlanks(text: string, from: number): number {
  blanks.lastIndex = from;
  blanks.exec(text);
  return Math.max(from, blanks.lastIndex);
}
