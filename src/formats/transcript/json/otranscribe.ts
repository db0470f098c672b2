import { AppError } from "#domain/errors";
import { fail, ok } from "#domain/result";
import type { ParsedTurn } from "#formats/transcript/assemble-draft";
import { isObject, parseJson, textOf } from "#formats/transcript/json/json-value";
import { note } from "#formats/transcript/notes";
import type { TextParser } from "#formats/transcript/parsed-transcript";
import { isBlank, type Line } from "#formats/transcript/prose/line";
import { readProse } from "#formats/transcript/prose/read-prose";
import { canonicalText } from "#formats/transcript/text/canonical-text";
import { decodeEntities } from "#formats/transcript/text/entities";
import { stampText } from "#formats/transcript/text/time-stamp";

const tag = /<(\/?)([a-z][a-z\d]{0,15})([^<>]{0,2000})>/gi;
const timeAttribute = /data-timestamp\s*=\s*["']([\d.]{1,16})["']/i;

/**
 * oTranscribe: JSON whose `text` is simple HTML with a span for each time. Paragraphs and `<br>` end lines, bold names are labels.
 * Where nobody is named, times part the talk as cues do.
 * @see https://github.com/oTranscribe/oTranscribe, the file format ".otr"
 */
export const parseOtr: TextParser = (text, options) => {
  const value = parseJson(text);
  const html = isObject(value) ? textOf(value, "text") : undefined;
  if (html === undefined) return fail(new AppError("import/malformed", { format: "otr" }));
  const read = readProse(htmlLines(canonicalText(html).text), options);
  const isSplit = options.joinCues === false || read.turns.every(({ speaker }) => speaker === null);
  const turns = isSplit ? splitAtTimes(read.turns) : read.turns;
  const parsed = {
    ...read,
    turns,
    notes: read.notes.map((said) =>
      said.about === "speakers-none" ? note("speakers-none", { turns: turns.length }) : said,
    ),
  };
  const media = isObject(value) ? textOf(value, "media") : undefined;
  return ok(
    media === undefined || media === ""
      ? parsed
      : { ...parsed, notes: [...parsed.notes, note("media-stated", { media })] },
  );
};

const splitAtTimes = (turns: readonly ParsedTurn[]): ParsedTurn[] =>
  turns.flatMap(({ speaker, pieces }) => {
    const cues: ParsedTurn[] = [];
    for (const piece of pieces) {
      if (cues.length === 0 || piece.startMs !== undefined) cues.push({ speaker, pieces: [piece] });
      else cues.push({ speaker, pieces: [...cues.pop()!.pieces, piece] });
    }
    return cues;
  });

/** Lines of oTranscribe's HTML; a time span becomes a bracketed time, which the reader of prose takes out again. */
function htmlLines(html: string): Line[] {
  const lines: Line[] = [];
  let text = "";
  let bold = 0;
  let isBold = false;
  let isPlain = false;
  let startsParagraph = true;
  let number = 0;
  let at = 0;
  let isTime = false;
  const write = (words: string) => {
    if (isTime) return;
    const said = decodeEntities(words.replace(/[ \t\n\f\r]+/g, " "));
    if (isBold && !isPlain) bold = text.length + said.length;
    else if (said.trim() !== "") isPlain = true;
    text += said;
  };
  const endLine = (isParagraph: boolean) => {
    if (!isBlank(text))
      lines.push({
        text: text.trimEnd(),
        number: Math.max(number, 1),
        startsParagraph,
        bold,
        isHeading: false,
      });
    startsParagraph = isParagraph || (startsParagraph && isBlank(text));
    text = "";
    bold = 0;
    isPlain = false;
  };
  for (const found of html.matchAll(tag)) {
    const [whole, closing, name, attributes] = found;
    write(html.slice(at, found.index));
    at = found.index + whole.length;
    const isOpening = closing === "";
    switch (name!.toLowerCase()) {
      case "span": {
        const seconds = isOpening ? timeAttribute.exec(attributes!) : null;
        if (seconds !== null) text += `[${stampText(Number(seconds[1]) * 1000)}]`;
        isTime = seconds !== null;
        break;
      }
      case "b":
      case "strong":
        isBold = isOpening;
        break;
      case "br":
        endLine(false);
        break;
      case "p":
      case "div":
      case "li":
        endLine(true);
        if (isOpening) number++;
        break;
    }
  }
  write(html.slice(at));
  endLine(true);
  return lines;
}
