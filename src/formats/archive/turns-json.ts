import type { SourceId } from "#domain/model/ids";
import type { OutsideLine, PackedCues, SourceContents } from "#domain/model/source-contents";
import { Turns } from "#domain/model/turns";
import { jsonLines } from "#formats/archive/canonical-json";
import { checks, isEvery, isOptional } from "#formats/archive/checks";

const turnColumns = ["start", "end", "speaker", "startMs", "endMs"];
const cueColumns = ["start", "end", "startMs", "endMs"];

/** Turns and cues as they stand in the file: a row of numbers each, null for a speaker or time that the transcript does not give. */
interface WrittenTurns {
  readonly turns: readonly (readonly (number | null)[])[];
  readonly cues?: readonly (readonly (number | null)[])[];
  readonly outside?: readonly OutsideLine[];
}

export function writeTurns({ sourceId, turns, cues, outside }: SourceContents): string {
  const { starts, ends, speakers, startsMs, endsMs } = turns.packed;
  const fields = [
    `"sourceId":${JSON.stringify(sourceId)}`,
    `"columns":${JSON.stringify(turnColumns)}`,
    `"turns":${rowLines([starts, ends, speakers, startsMs, endsMs])}`,
  ];
  if (cues !== undefined)
    fields.push(
      `"cueColumns":${JSON.stringify(cueColumns)}`,
      `"cues":${rowLines([cues.starts, cues.ends, cues.startsMs, cues.endsMs])}`,
    );
  if (outside !== undefined) fields.push(`"outside":${jsonLines(outside).trimEnd()}`);
  return `{${fields.join(",\n")}}\n`;
}

/** @returns undefined where the turns are not in order or do not lie in the text */
export function readTurns(sourceId: SourceId, text: string, value: unknown): SourceContents | undefined {
  if (!isWrittenTurns(value) || !lieIn(text, value.turns) || !lieIn(text, value.cues ?? [])) return undefined;
  const column = (rows: WrittenTurns["turns"], at: number): number[] => rows.map((row) => row[at] ?? -1);
  const turns = new Turns({
    starts: Uint32Array.from(column(value.turns, 0)),
    ends: Uint32Array.from(column(value.turns, 1)),
    speakers: Int32Array.from(column(value.turns, 2)),
    startsMs: Int32Array.from(column(value.turns, 3)),
    endsMs: Int32Array.from(column(value.turns, 4)),
  });
  const cues: PackedCues | undefined = value.cues && {
    starts: Uint32Array.from(column(value.cues, 0)),
    ends: Uint32Array.from(column(value.cues, 1)),
    startsMs: Int32Array.from(column(value.cues, 2)),
    endsMs: Int32Array.from(column(value.cues, 3)),
  };
  return {
    sourceId,
    text,
    turns,
    ...(cues === undefined ? {} : { cues }),
    ...(value.outside === undefined ? {} : { outside: value.outside }),
  };
}

function rowLines(columns: readonly ArrayLike<number>[]): string {
  const rows = Array.from({ length: columns[0]!.length }, (_, row) =>
    columns.map((column) => (column[row]! < 0 ? null : column[row]!)),
  );
  return jsonLines(rows).trimEnd();
}

const isRow = (length: number) => (row: unknown) =>
  Array.isArray(row) &&
  row.length === length &&
  row.every((number) => number === null || Number.isInteger(number));

const isWrittenTurns = (value: unknown): value is WrittenTurns =>
  checks({
    turns: isEvery(isRow(turnColumns.length)),
    cues: isOptional(isEvery(isRow(cueColumns.length))),
    outside: isOptional(
      isEvery(checks({ line: Number.isInteger, text: (text) => typeof text === "string" })),
    ),
  })(value);

/** True where ranges follow each other inside the text. */
function lieIn(text: string, rows: WrittenTurns["turns"]): boolean {
  let free = 0;
  return rows.every(([start, end]) => {
    const fits = start != null && end != null && free <= start && start <= end && end <= text.length;
    free = end ?? 0;
    return fits;
  });
}
