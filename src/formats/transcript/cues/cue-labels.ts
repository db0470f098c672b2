import type { LabelStyle, ReadOptions } from "#formats/transcript/draft";
import type { Cue } from "#formats/transcript/cues/cue";
import { labelShape, mayBeSpeaker, trimLabel } from "#formats/transcript/prose/label-shape";

/** A cue with its speaker found, and the label taken off its words. */
export interface NamedCue extends Cue {
  /** True where the cue does not say who speaks and got the speaker before. */
  readonly isContinued: boolean;
}

export interface NamedCues {
  readonly style: LabelStyle;
  readonly choices: readonly LabelStyle[];
  readonly cues: readonly NamedCue[];
}

type TextStyle = "bracket" | "colon";
const shapes: Readonly<Record<TextStyle, RegExp>> = {
  bracket: /^[[(<]([^\][()<>]{1,60})[\])>][ \t]*[:：]?[ \t]*/,
  colon: /^(?:>>[ \t]*)?([^:：\n]{1,60}?)[ \t]*[:：](?!\/\/|\d)[ \t]*/,
};
/** Programs that name speakers name them in nearly every cue; from here on a cue without a name is nobody's. */
const fullShare = 0.5;

/**
 * Finds the speakers of cues: a field of the format (`<v Name>`), else `[Name]: ` or `Name: ` at the start of the text, as Zoom and
 * Whisper write it. In a file that names most cues, every name counts and a cue without one has no speaker; in a file that names
 * only changes, a name must be used twice, and a cue without one continues the speaker before.
 */
export function nameCues(cues: readonly Cue[], options: ReadOptions): NamedCues {
  const fields = cues.filter((cue) => cue.speaker !== undefined).length;
  const readings = (["bracket", "colon"] as const).map((style) => readAs(style, cues, options));
  const found = readings.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const choices: LabelStyle[] = [
    ...(fields > 0 ? ["field" as const] : []),
    ...found.map(({ style }) => style),
    "none",
  ];
  const asked = options.labels;
  const style = asked ?? (fields > 0 ? "field" : (found[0]?.style ?? "none"));
  const reading = readings.find((one) => one.style === style);
  if (reading !== undefined) return { style, choices, cues: reading.cues };
  const isField = style === "field";
  return {
    style: isField ? "field" : "none",
    choices,
    cues: cues.map((cue) => ({ ...cue, speaker: isField ? cue.speaker : undefined, isContinued: false })),
  };
}

function readAs(style: TextStyle, cues: readonly Cue[], options: ReadOptions) {
  const refused = new Set(options.notSpeakers);
  const known = new Set(options.speakers);
  const matches = cues.map((cue) => {
    const found = shapes[style].exec(cue.lines[0] ?? "");
    const label = trimLabel(found?.[1] ?? "");
    const isLabel = !refused.has(label) && (known.has(label) || mayBeSpeaker(label));
    return found !== null && isLabel ? { label, length: found[0].length } : undefined;
  });
  const uses = new Map<string, number>();
  for (const match of matches)
    if (match !== undefined) uses.set(match.label, (uses.get(match.label) ?? 0) + 1);
  const labelled = matches.filter((match) => match !== undefined).length;
  const isFull = labelled >= cues.filter((cue) => cue.lines.length > 0).length * fullShare && labelled > 1;
  const counts = (label: string) =>
    known.has(label) || (isFull && labelShape(label) === "name") || (uses.get(label) ?? 0) > 1;
  let speaker: string | undefined;
  let score = 0;
  const named = cues.map((cue, index): NamedCue => {
    const match = matches[index];
    if (match !== undefined && counts(match.label)) {
      score++;
      speaker = match.label;
      const first = cue.lines[0]!.slice(match.length);
      return {
        ...cue,
        speaker,
        lines: first === "" ? cue.lines.slice(1) : [first, ...cue.lines.slice(1)],
        isContinued: false,
      };
    }
    const before = isFull ? undefined : speaker;
    return { ...cue, speaker: before, isContinued: before !== undefined };
  });
  return { style, cues: named, score: isFull || score > 1 ? score : 0 };
}
