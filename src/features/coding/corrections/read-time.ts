/**
 * A time of a recording as people write it, in ms: `00:23:26`, `23:26`, `1406`, with parts of a second after a point or comma.
 * Undefined for nothing.
 */
export function readTime(written: string): number | undefined | "wrong" {
  const trimmed = written.trim();
  if (trimmed === "") return undefined;
  const match = /^(?:(?:(\d{1,3}):)?(\d{1,2}):)?(\d{1,2}|\d+)(?:[.,](\d{1,3}))?$/.exec(trimmed);
  if (match === null) return "wrong";
  const [, hours = "0", minutes = "0", seconds = "0", parts = ""] = match;
  const isMixed = match[2] !== undefined;
  if (isMixed && (Number(seconds) > 59 || (match[1] !== undefined && Number(minutes) > 59))) return "wrong";
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(parts.padEnd(3, "0"))
  );
}
