import { countText, cutsWord, offsetReadings, type OffsetReading } from "#formats/refi/text-offsets";

/** Passages of one text as the file gives them: in whatever unit it counts. */
export interface WrittenSpans {
  readonly text: string;
  readonly hasMark: boolean;
  readonly spans: readonly WrittenSpan[];
}

export interface WrittenSpan {
  readonly start: number;
  readonly end: number;
  /** Many programs give the first words of the passage as its name; "" where there is none. */
  readonly name: string;
}

/** What speaks against a reading: numbers of passages, or of their ends. */
export interface ReadingTrial extends OffsetReading {
  /** Ends outside the text. */
  readonly outside: number;
  /** Ends within a word, a character or a line end. */
  readonly cut: number;
  /** Passages that begin with white space: people rarely select so, but everything shifted by one looks so. */
  readonly loose: number;
  /** Passages whose words are not those of their name. */
  readonly unnamed: number;
  /** The weighted sum that decides: outside 6, unnamed 4, cut 2, loose 1. */
  readonly misfit: number;
}

/** The reading taken for a project. */
export interface OffsetChoice extends ReadingTrial {
  /**
   * Why: it fits the texts better than all others; equally good ones place some passage elsewhere and the program is known to
   * count so, or nothing is known and the standard does; or the readings that fit place every passage alike.
   */
  readonly decidedBy: "texts" | "origin" | "standard" | "no difference";
  /** Passages tried. */
  readonly spans: number;
  /** Every reading, the standard's first. */
  readonly trials: readonly ReadingTrial[];
}

/** How programs are known to count. Of no weight where the texts say otherwise. */
const knownOrigins: readonly (readonly [RegExp, OffsetReading])[] = [
  [/NVivo|MAXQDA|ATLAS\.ti.*mac/i, { crlf: 2, unit: "code point", bom: false }],
  [/ATLAS\.ti/i, { crlf: 1, unit: "code point", bom: false }],
];

/**
 * Finds out how the program that wrote a project counts: the standard says code points and is silent on line ends and byte order
 * marks, so every reading is tried on all passages. Passages outside the text count most, then names that do not fit, then cut words, then white space in front.
 *
 * @param origin the program's name for itself
 * @see REFI-QDA 1.5, section 10.2
 */
export function chooseOffsets(texts: readonly WrittenSpans[], origin: string): OffsetChoice {
  const trials = tryReadings(texts);
  const least = Math.min(...trials.map(({ misfit }) => misfit));
  const best = trials.filter(({ misfit }) => misfit === least);
  const known = knownOrigins.find(([name]) => name.test(origin))?.[1];
  const byOrigin = best.find((trial) => known !== undefined && isSame(trial, known));
  const chosen = byOrigin ?? best[0]!;
  const spans = texts.reduce((sum, text) => sum + text.spans.length, 0);
  const isPlain = best.every((trial) => placeAlike(texts, chosen, trial));
  const decidedBy = isPlain
    ? trials.every((trial) => trial.misfit === least)
      ? "no difference"
      : "texts"
    : byOrigin !== undefined
      ? "origin"
      : "standard";
  return { ...chosen, decidedBy, spans, trials };
}

const isSame = (a: OffsetReading, b: OffsetReading): boolean =>
  a.crlf === b.crlf && a.unit === b.unit && a.bom === b.bom;

/** Readings that differ in nothing the texts have are tried once. */
function tryReadings(texts: readonly WrittenSpans[]): readonly ReadingTrial[] {
  const coded = texts.filter(({ spans }) => spans.length > 0);
  const hasCrlf = coded.some(({ text }) => text.includes("\r\n"));
  const hasAstral = coded.some(({ text }) => /[\u{10000}-\u{10ffff}]/u.test(text));
  const hasMark = coded.some((each) => each.hasMark);
  const tried = new Map<string, ReadingTrial>();
  return offsetReadings.map((reading) => {
    const { crlf, unit, bom } = reading;
    const key = `${hasCrlf ? crlf : 0} ${hasAstral ? unit : ""} ${hasMark && bom ? 1 : 0}`;
    const trial = tried.get(key) ?? tryReading(coded, reading);
    tried.set(key, trial);
    return { ...trial, ...reading };
  });
}

function tryReading(texts: readonly WrittenSpans[], reading: OffsetReading): ReadingTrial {
  let outside = 0;
  let cut = 0;
  let loose = 0;
  let unnamed = 0;
  for (const { text, hasMark, spans } of texts) {
    const counted = countText(text, hasMark, reading);
    for (const { start, end, name } of spans) {
      const from = counted.at(start);
      const to = counted.at(end);
      for (const at of [from, to]) {
        if (at < 0 || at > text.length) outside++;
        else if (cutsWord(text, at)) cut++;
      }
      if (/^\s\S/.test(text.slice(Math.max(from, 0), Math.max(from, 0) + 2))) loose++;
      if (!isNamed(text, Math.min(from, to), name)) unnamed++;
    }
  }
  return { ...reading, outside, cut, loose, unnamed, misfit: outside * 6 + unnamed * 4 + cut * 2 + loose };
}

/** Whether the name of a passage is how its words begin, white space aside. True where there is no name. */
function isNamed(text: string, start: number, name: string): boolean {
  const words = nameWords(name);
  if (words === "") return true;
  return solid(text.slice(Math.max(start, 0), Math.max(start, 0) + words.length * 2 + 20)).startsWith(words);
}

/** The words a name gives, without white space and the mark that says that they go on. */
export const nameWords = (name: string): string => solid(name.replace(/(?:\u2026|\.\.\.)\s*$/, ""));

/** Without white space and invisible marks: programs differ in how they keep them. */
export const solid = (text: string): string => text.replace(invisible, "");
const invisible = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

function placeAlike(texts: readonly WrittenSpans[], a: OffsetReading, b: OffsetReading): boolean {
  return (
    isSame(a, b) ||
    texts.every(({ text, hasMark, spans }) => {
      const first = countText(text, hasMark, a);
      const second = countText(text, hasMark, b);
      return spans.every(
        ({ start, end }) => first.at(start) === second.at(start) && first.at(end) === second.at(end),
      );
    })
  );
}
