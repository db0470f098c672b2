import type { TimeStyle, Times } from "#formats/transcript/draft";

/** A time found in text: what it says, and the half-open range of the characters that say it. */
export interface Stamp extends Times {
  readonly style: Exclude<TimeStyle, "field" | "none">;
  readonly from: number;
  readonly to: number;
  /** True for h:mm:ss: two numbers may be a clock time somebody mentions. */
  readonly full: boolean;
}

const clock = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,6}|-\d)?`;
const span = String.raw`(${clock})(?:\s*(?:-->|[-–—])\s*(${clock}))?`;
/** Sticky, one a style: brackets first, since a bare time also stands inside them. */
const shapes = [
  ["square", new RegExp(String.raw`\[\s*${span}\s*\]`, "y")],
  ["round", new RegExp(String.raw`\(\s*${span}\s*\)`, "y")],
  ["hash", new RegExp(String.raw`#\s*${span}\s*#`, "y")],
  ["bare", new RegExp(String.raw`${span}(?![\w:])`, "y")],
] as const;

/** The time that starts exactly at `from`, if one does and its style is allowed. */
export function stampAt(text: string, from: number, only?: TimeStyle): Stamp | undefined {
  for (const [style, shape] of shapes) {
    if (only !== undefined && only !== style) continue;
    shape.lastIndex = from;
    const found = shape.exec(text);
    if (found === null) continue;
    const start = clockMs(found[1]!);
    if (start === undefined) continue;
    const end = found[2] === undefined ? undefined : clockMs(found[2]);
    return {
      style,
      from,
      to: shape.lastIndex,
      full: found[1]!.split(":").length === 3,
      startMs: start,
      ...(end === undefined || end < start ? {} : { endMs: end }),
    };
  }
  return undefined;
}

const parts = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:([.,]\d{1,6})|-(\d))?$/;

/**
 * Milliseconds of `h:mm:ss`, `m:ss`, with a fraction after a point or comma, or f4's tenths after a hyphen.
 * Undefined where it is no time: 60 seconds or more, or 60 minutes or more after hours.
 */
export function clockMs(text: string): number | undefined {
  const found = parts.exec(text.trim());
  if (found === null) return undefined;
  const [, hours, minutes, seconds, fraction, tenths] = found;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return undefined;
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  const rest = fraction === undefined ? Number(tenths ?? 0) / 10 : Number(`0.${fraction.slice(1)}`);
  return Math.round((whole + rest) * 1000);
}

/** Every time of a bracketed style in a text, in order. Bare times are never looked for inside talk. */
export function stampsIn(text: string, style: "square" | "hash"): Stamp[] {
  const opening = style === "square" ? "[" : "#";
  const found: Stamp[] = [];
  for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at)) {
    const stamp = stampAt(text, at, style);
    if (stamp !== undefined) found.push(stamp);
    at = stamp?.to ?? at + 1;
  }
  return found;
}

/** A time as `h:mm:ss.ttt`: what {@link clockMs} reads back exactly. */
export function stampText(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  const digits = (value: number, width: number) => String(value).padStart(width, "0");
  const seconds = Math.floor(whole / 1000);
  return `${Math.floor(seconds / 3600)}:${digits(Math.floor(seconds / 60) % 60, 2)}:${digits(seconds % 60, 2)}.${digits(whole % 1000, 3)}`;
}
