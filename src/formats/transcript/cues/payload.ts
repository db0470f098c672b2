import { decodeEntities } from "#formats/transcript/text/entities";

/** Part of a cue said by one speaker; undefined where no voice tag says who. */
export interface Voice {
  readonly speaker: string | undefined;
  readonly lines: readonly string[];
}

const tag = /<(\/?)([a-zA-Z]+|\d[\d:.,]*)((?:\.[^\s<>]*)?)(?:\s+([^<>]*))?>/g;
/** Tags of WebVTT and SubRip. Anything else in angle brackets is what somebody wrote, such as <unclear>. */
const tags = new Set(["v", "c", "i", "b", "u", "s", "ruby", "rt", "lang", "font"]);

/**
 * Takes the markup off the text of a cue and splits it where the voice changes.
 * @see WebVTT: The Web Video Text Tracks Format (W3C, 2019), section 6.4, WebVTT cue text parsing rules
 */
export function voicesOf(payload: string): Voice[] {
  const voices: { speaker: string | undefined; text: string }[] = [];
  let speaker: string | undefined;
  let at = 0;
  const say = (text: string) => {
    const last = voices.at(-1);
    if (last !== undefined && last.speaker === speaker) last.text += text;
    else voices.push({ speaker, text });
  };
  for (const found of payload.matchAll(tag)) {
    const [whole, closing, name, , annotation] = found;
    const kind = name!.toLowerCase();
    const isTime = /^\d/.test(kind) && kind.includes(":");
    if (!isTime && !tags.has(kind)) continue;
    say(payload.slice(at, found.index));
    at = found.index + whole.length;
    if (kind === "v") speaker = closing === "/" ? undefined : voiceName(annotation ?? "");
  }
  say(payload.slice(at));
  const spoken = voices.map((voice) => ({ speaker: voice.speaker, lines: linesOf(voice.text) }));
  const worded = spoken.filter((voice) => voice.lines.length > 0);
  return worded.length > 0
    ? worded
    : [{ speaker: spoken.find((voice) => voice.speaker)?.speaker, lines: [] }];
}

const voiceName = (annotation: string): string | undefined => {
  const name = decodeEntities(annotation).replace(/\s+/g, " ").trim();
  return name === "" ? undefined : name;
};

/** SubRip's position codes, such as {\an8}, are no words either. */
const linesOf = (text: string): string[] =>
  decodeEntities(text.replace(/\{\\[a-z]+\d*[^}]*\}/gi, ""))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
