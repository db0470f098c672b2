import type { UnitizingCase } from "#domain/agreement/case-values/agreement-case";
import { list, number, numbers, record, text, type Json } from "#cli/agreement-json-shape";
import { InputError } from "#cli/input-error";

type Segment = UnitizingCase["segments"][number];

/** A case of segments with free boundaries. @throws InputError with the place that is not as it should be */
export function unitizingCase(id: string, fields: Json): UnitizingCase {
  const segments = list(fields["segments"], "segments").map((one, index): Segment => {
    const where = `segments, number ${index + 1}`;
    const { coder, start, end, code } = record(one, where);
    return {
      coder: text(coder, `${where}, coder`),
      start: number(start, `${where}, start`),
      end: number(end, `${where}, end`),
      code: text(code, `${where}, code`),
    };
  });
  const coders =
    fields["coders"] === undefined
      ? [...new Set(segments.map(({ coder }) => coder))].sort()
      : list(fields["coders"], "coders").map((one) => text(one, "coders"));
  if (new Set(coders).size !== coders.length) throw new InputError("coders: one is named twice");
  const kind = kindOf(fields["kind"], coders, segments);
  const length =
    fields["length"] === undefined || fields["length"] === null
      ? undefined
      : number(fields["length"], "length");
  if (length === undefined && kind !== "gamma")
    throw new InputError('"length", the length of the text, is missing');
  checkSegments(segments, coders, kind, length);
  return {
    id,
    level: "unitizing",
    kind,
    coders,
    segments,
    ...(length === undefined ? {} : { length }),
    ...turnsOf(fields["turns"], length ?? Infinity),
  };
}

/** As declared, or by whether a coder's segments overlap. */
function kindOf(
  value: unknown,
  coders: readonly string[],
  segments: readonly Segment[],
): UnitizingCase["kind"] {
  const overlapping = coders.some((coder) => overlap(segments.filter((segment) => segment.coder === coder)));
  if (value === undefined || value === null) return overlapping ? "overlapping" : "partition";
  if (value !== "partition" && value !== "overlapping" && value !== "gamma")
    throw new InputError('"kind" has to be partition, overlapping or gamma');
  if (value === "partition" && overlapping)
    throw new InputError('"kind" is partition and yet segments of one coder overlap');
  return value;
}

function overlap(segments: readonly Segment[]): boolean {
  const sorted = segments.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some(({ start }, index) => index > 0 && start < sorted[index - 1]!.end);
}

function checkSegments(
  segments: readonly Segment[],
  coders: readonly string[],
  kind: UnitizingCase["kind"],
  length: number | undefined,
): void {
  segments.forEach(({ coder, start, end }, index) => {
    const where = `segments, number ${index + 1}`;
    if (!coders.includes(coder)) throw new InputError(`${where}: "${coder}" is not among the coders`);
    if (start >= end) throw new InputError(`${where} ends where it starts or before`);
    if (kind === "gamma") return;
    if (!Number.isInteger(start) || !Number.isInteger(end))
      throw new InputError(`${where}: positions have to be whole numbers`);
    if (start < 0 || end > length!) throw new InputError(`${where} does not lie inside the text`);
  });
}

function turnsOf(value: unknown, length: number): Pick<UnitizingCase, "turns"> {
  if (value === undefined || value === null) return {};
  let last = 0;
  const turns = list(value, "turns").map((one, index) => {
    const where = `turns, number ${index + 1}`;
    const [start, end, ...more] = numbers(one, where);
    if (start === undefined || end === undefined || more.length > 0)
      throw new InputError(`${where} has to be a start and an end`);
    if (start < last || end < start || end > length)
      throw new InputError(`${where} is out of order, overlaps the one before or leaves the text`);
    last = end;
    return [start, end] as const;
  });
  return { turns };
}
