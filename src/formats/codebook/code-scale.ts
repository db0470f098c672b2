import type { OrdinalScale } from "#domain/model/records";

/** Labels are one line each. */
const inOneLine = (label: string): string => label.replace(/\s+/g, " ").trim();

/**
 * A scale in one line for people and {@link readScale}: "1 = low; 2; 3 = high". In a label, a semicolon or a backslash gets a
 * backslash before it.
 */
export const scaleText = ({ labels }: OrdinalScale): string =>
  labels
    .map(({ value, label }) => {
      const written = inOneLine(label).replace(/[\\;]/g, "\\$&");
      return written === "" ? String(value) : `${value} = ${written}`;
    })
    .join("; ");

/** The scale that a line tells of, ascending; undefined where it is none, or tells a value twice. */
export function readScale(written: string): OrdinalScale | undefined {
  const labels = (written.match(/(?:\\.|[^\\;])+/gs) ?? []).map((part) => {
    const [, value, label = ""] = /^\s*(-?\d+(?:\.\d+)?)\s*(?:=(.*))?$/s.exec(part) ?? [];
    return value === undefined
      ? undefined
      : { value: Number(value), label: inOneLine(label.replace(/\\(.)/gs, "$1")) };
  });
  const read = labels.filter((label) => label !== undefined).sort((a, b) => a.value - b.value);
  const isScale = read.length > 0 && read.length === labels.length;
  return isScale && new Set(read.map(({ value }) => value)).size === read.length
    ? { labels: read }
    : undefined;
}
