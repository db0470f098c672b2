/**
 * Hybrid logical clock: a string that sorts in the order of changes across devices, close to wall-clock time and never
 * behind a clock that was seen. Milliseconds (9 digits, base 36), a counter (3 digits), the device.
 *
 * @see Kulkarni et al. (2014), Logical Physical Clocks and Consistent Snapshots in Globally Distributed Databases
 */
export function nextClock(seen: string, now: number, node: string): string {
  const [ms = "", count = ""] = seen.split("-");
  const seenMs = ms === "" ? 0 : parseInt(ms, radix);
  if (now > seenMs) return clock(now, 0, node);
  const next = parseInt(count, radix) + 1;
  return next < radix ** counterDigits ? clock(seenMs, next, node) : clock(seenMs + 1, 0, node);
}

const radix = 36;
const timeDigits = 9;
const counterDigits = 3;

const digits = (value: number, length: number): string => value.toString(radix).padStart(length, "0");

const clock = (ms: number, count: number, node: string): string =>
  `${digits(ms, timeDigits)}-${digits(count, counterDigits)}-${node}`;
