import type { LabelStyle, ReadOptions } from "#formats/transcript/draft";
import { matchLabel, type LabelMatch, type ProseStyle } from "#formats/transcript/prose/label-match";
import { familyOf, labelShape, mayBeSpeaker } from "#formats/transcript/prose/label-shape";
import { isAnnouncement, type Line } from "#formats/transcript/prose/line";

/** What a line was found to be. `left` looks like a label, but was not taken for one. */
export type Labelled =
  | { readonly line: Line; readonly taken: LabelMatch; readonly left?: undefined; readonly isOnce: boolean }
  | { readonly line: Line; readonly taken?: undefined; readonly left?: LabelMatch };

export interface ChosenLabels {
  readonly style: LabelStyle;
  /** Styles that find a speaker in this file, best first, and "none". */
  readonly choices: readonly LabelStyle[];
  readonly lines: readonly Labelled[];
}

/** The surer sign first: it wins unless it finds less than `clearShare` of what another finds. */
const preference: readonly ProseStyle[] = ["bold", "own-line", "colon", "bracket", "tab", "dash"];
const clearShare = 0.8;
/** Below this share of the paragraphs, a style that finds names has found something else. */
const leastShare = 0.05;
/** From this share on, a file names every speaker, so that a name used once is somebody who spoke once. */
const fullShare = 0.8;

/**
 * Finds out how a file names its speakers, and reads every line so. A label counts when it is used twice, or is known, or when the file
 * leaves no doubt: it stands beside a time or in bold as the others do, differs from another by its number, or every paragraph has one.
 */
export function chooseLabels(lines: readonly Line[], options: ReadOptions): ChosenLabels {
  const readings = preference.map((style) => readAs(style, lines, options));
  const found = readings
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || preference.indexOf(a.style) - preference.indexOf(b.style));
  const choices = [...found.map(({ style }) => style), "none" as const];
  const asked = options.labels === "field" ? undefined : options.labels;
  if (asked === "none") return { style: "none", choices, lines: lines.map((line) => ({ line })) };
  if (asked !== undefined) {
    const reading = readings.find(({ style }) => style === asked)!;
    return { style: asked, choices, lines: reading.lines };
  }
  const most = found[0]?.score ?? 0;
  const best = readings.find(({ score }) => score > 0 && score >= most * clearShare);
  const paragraphs = lines.filter((line) => line.startsParagraph).length;
  if (best === undefined || best.score < paragraphs * leastShare)
    return { style: "none", choices, lines: lines.map((line) => ({ line })) };
  return { style: best.style, choices, lines: best.lines };
}

interface StyleReading {
  readonly style: ProseStyle;
  /** Lines with a label that counts. */
  readonly score: number;
  readonly lines: readonly Labelled[];
}

function readAs(style: ProseStyle, lines: readonly Line[], options: ReadOptions): StyleReading {
  const known = new Set(options.speakers);
  const refused = new Set(options.notSpeakers);
  const isCandidate = ({ label }: LabelMatch) =>
    !refused.has(label) && (known.has(label) || mayBeSpeaker(label));
  const all = lines.map((line) => {
    const match = isAnnouncement(line) ? undefined : matchLabel(line, style);
    return match !== undefined && isCandidate(match) ? match : undefined;
  });
  const matches = style === "own-line" ? withoutLooseLines(all, lines) : withMainVariant(all);
  const uses = countUses(matches);
  const isRepeated = (label: string) => {
    const count = uses.get(label) ?? 0;
    return known.has(label) || count >= (labelShape(label) === "name" || /\d/.test(label) ? 2 : 3);
  };
  const repeated = new Set([...uses.keys()].filter(isRepeated));
  const isSure = surenessOf(style, matches, lines, repeated);
  const first = matches.findIndex((match) => match !== undefined && repeated.has(match.label));
  const read = lines.map((line, index): Labelled => {
    const match = matches[index];
    // A name that is established in the main form is that person in any other form too.
    const other = match ?? (style === "bold" ? (all[index] ?? matchLabel(line, "colon")) : undefined);
    if (other !== undefined && repeated.has(other.label)) return { line, taken: other, isOnce: false };
    if (match !== undefined && isSure(match, index > first || isSentence(line.text)))
      return { line, taken: match, isOnce: true };
    const isInPlace = other !== undefined && line.startsParagraph && isCandidate(other);
    return isInPlace && labelShape(other.label) === "name" ? { line, left: other } : { line };
  });
  const taken = read.filter((line) => line.taken !== undefined);
  return { style, score: taken.length > 1 ? taken.length : 0, lines: read };
}

const countUses = (matches: readonly (LabelMatch | undefined)[]): Map<string, number> => {
  const uses = new Map<string, number>();
  for (const match of matches)
    if (match !== undefined) uses.set(match.label, (uses.get(match.label) ?? 0) + 1);
  return uses;
};

/** Bold labels: keeps those with a bold colon, a plain one, or none, whichever the file has most. */
function withMainVariant(matches: readonly (LabelMatch | undefined)[]): (LabelMatch | undefined)[] {
  const count = (variant: LabelMatch["variant"]) =>
    matches.filter((match) => match?.variant === variant).length;
  const [main] = (["inside", "outside", "bare"] as const).toSorted((a, b) => count(b) - count(a));
  return matches.map((match) => (match?.variant === undefined || match.variant === main ? match : undefined));
}

/**
 * Labels on a line of their own: with a time they are sure. Without, short lines of talk look the same, so there must be two names,
 * each used twice, each at the start of a paragraph and above words.
 */
function withoutLooseLines(
  matches: readonly (LabelMatch | undefined)[],
  lines: readonly Line[],
): (LabelMatch | undefined)[] {
  const timed = matches.map((match) => (match?.stamp === undefined ? undefined : match));
  if (timed.filter((match) => match !== undefined).length > 1) return timed;
  const above = matches.map((match, index) => {
    const next = lines[index + 1];
    const isAbove =
      next !== undefined &&
      lines[index]!.startsParagraph &&
      !(next.startsParagraph && isName(matches[index + 1]));
    return isAbove && isName(match) ? match : undefined;
  });
  // Set in bold or as a heading above plain words, a name is one even where it comes once.
  const marked = above.map((match, index) =>
    isMarked(lines[index]) && !isMarked(lines[index + 1]) ? match : undefined,
  );
  if ([...countUses(marked).values()].some((count) => count > 1)) return marked;
  const uses = [...countUses(above).values()].filter((count) => count > 1);
  return uses.length > 1 ? above : above.map(() => undefined);
}

/** A line that is bold or a heading as a whole. */
const isMarked = (line: Line | undefined): boolean =>
  line !== undefined && (line.isHeading || line.bold >= line.text.length);

/** A name that fills a line, and no short sentence. */
const isName = (match: LabelMatch | undefined): boolean =>
  match !== undefined && labelShape(match.label) === "name" && !/[.,…-]$/.test(match.label);

/** Before the first established name, "Interviewer: Anna" is a header, and "Anna: Welcome, all." is talk. */
const isSentence = (text: string): boolean => /[.!?…。！？"”’)\]]\s*$/.test(text.slice(-20));

/** Whether a label used once counts all the same. `isTalk` is false for what may be a header. */
function surenessOf(
  style: ProseStyle,
  matches: readonly (LabelMatch | undefined)[],
  lines: readonly Line[],
  repeated: ReadonlySet<string>,
): (match: LabelMatch, isTalk: boolean) => boolean {
  const counted = matches.filter((match) => match !== undefined && repeated.has(match.label));
  const timed = counted.filter((match) => match?.stamp !== undefined).length;
  const families = new Set([...repeated].map(familyOf));
  const paragraphs = lines.filter((line) => line.startsParagraph).length;
  const names = matches.filter((match) => match !== undefined && labelShape(match.label) === "name");
  const isFull =
    style === "colon" &&
    repeated.size > 0 &&
    names.length >= paragraphs * fullShare &&
    new Set(names.map((match) => match?.label)).size > 1;
  const areTimed = timed >= counted.length / 2;
  const areMarked =
    style === "own-line" &&
    timed === 0 &&
    matches.every((match, index) => match === undefined || isMarked(lines[index]));
  const isEstablished = counted.length > 1;
  return (match, isTalk) => {
    if (style === "bold" && match.variant !== "bare") return isEstablished || names.length > 1;
    if (style === "bold") return isEstablished && match.stamp !== undefined && areTimed;
    if (match.stamp !== undefined && areTimed)
      return isEstablished || (style === "own-line" && names.length > 1);
    if (areMarked) return isEstablished;
    if (isEstablished && families.has(familyOf(match.label) ?? "\n")) return true;
    return isFull && isTalk && labelShape(match.label) === "name" && match.label.split(" ").length <= 3;
  };
}
