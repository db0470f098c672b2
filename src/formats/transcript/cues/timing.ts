/** The two times of a timing line, as they are written. */
export interface Timing {
  readonly start: string;
  readonly end: string;
}

/** The two sides of a timing line such as `00:01.000 --> 00:02.500 align:start`, unread. */
export function timingOf(row: string): Timing | undefined {
  const found = /^\s*([\d:.,a-z]{1,20})\s*-{2,3}>\s*([\d:.,a-z]{1,20})(?:\s|$)/i.exec(row);
  // Letters are let in so that a mistyped time is still known to be one, but it must begin like a time.
  return found !== null && /^\d/.test(found[1]!) && /^\d/.test(found[2]!)
    ? { start: found[1]!, end: found[2]! }
    : undefined;
}

/** Milliseconds of a cue time: `h:mm:ss.ttt`, hours optional, nothing padded, point or comma. Undefined where it is none. */
export function cueClockMs(text: string): number | undefined {
  const found = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,6}))?$/.exec(text);
  if (found === null) return undefined;
  const [, hours, minutes, seconds, fraction] = found;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return undefined;
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Math.round(Number(`0.${fraction ?? "0"}`) * 1000);
}
