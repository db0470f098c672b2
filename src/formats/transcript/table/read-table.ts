import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { timesOf, type ParsedTurn, type Piece } from "#formats/transcript/assemble-draft";
import type { OutsideLine, ReadOptions, TableColumns } from "#formats/transcript/draft";
import { note, type ImportNote } from "#formats/transcript/notes";
import type { ParsedTranscript } from "#formats/transcript/parsed-transcript";
import { cellTimes } from "#formats/transcript/table/cell-times";
import { shapeOf } from "#formats/transcript/table/columns";
import { canonicalText } from "#formats/transcript/text/canonical-text";

/** A table that names speakers in fewer rows than this names them where they change. */
const fullShare = 0.5;

/** A row of a table and the line of the file it begins on. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads a table as a transcript: a row is a turn, or a sentence of one where a column numbers the turns. Where most speaker cells are
 * empty they repeat the one above; where few are, they are nobody's, unless their turn is somebody's. Code columns become codings of their row; other columns are named as left out.
 */
export function readTable(table: readonly TableRow[], options: ReadOptions): Result<ParsedTranscript> {
  const rows = table.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const shape = shapeOf(rows.map(({ cells }) => cells));
  if (shape === undefined) return fail(new AppError("import/empty"));
  const header = shape.header;
  const columns = options.columns ?? shape.columns;
  const titles = titlesOf(rows[header]?.cells ?? [], rows);
  const body = rows.slice(header + 1);
  const outside: OutsideLine[] = rows
    .slice(0, Math.max(header, 0))
    .map(({ cells, line }) => ({ line, text: cells.filter((cell) => cell.trim() !== "").join(" ") }));
  const { turns, filled, wordless } = turnsOf(body, columns, titles, options.joinCues !== false);
  const spoken = turns.filter(({ speaker }) => speaker !== null);
  const used = new Set([
    columns.speaker,
    columns.text,
    columns.start,
    columns.end,
    columns.turn,
    ...columns.codes,
  ]);
  const dropped = titles.filter(
    (_, index) => !used.has(index) && body.some(({ cells }) => (cells[index] ?? "").trim() !== ""),
  );
  const isTimed = columns.start !== undefined || columns.end !== undefined;
  const notes: ImportNote[] = [
    note("columns-read", {
      text: titles[columns.text] ?? "",
      speaker: titles[columns.speaker ?? -1] ?? "",
      start: titles[columns.start ?? -1] ?? "",
    }),
    spoken.length === 0
      ? note("speakers-none", { turns: turns.length })
      : note("speakers-found", {
          style: "field",
          speakers: new Set(spoken.map(({ speaker }) => speaker)).size,
          turns: spoken.length,
        }),
    ...(turns.length < body.length - wordless
      ? [note("rows-joined", { rows: body.length - wordless, turns: turns.length })]
      : []),
    ...(filled > 0 ? [note("speakers-filled", { count: filled })] : []),
    ...(wordless > 0 ? [note("rows-wordless", { count: wordless })] : []),
    ...columns.codes.map((index) =>
      note("codes-found", { column: titles[index] ?? "", count: countCodes(turns, titles[index] ?? "") }),
    ),
    ...(dropped.length > 0
      ? [note("columns-dropped", { columns: dropped.join(", "), count: dropped.length })]
      : []),
    ...(isTimed ? [note("times-read-as", { unit: timesOfTable(body, columns, titles).unit })] : []),
    ...outside.map(({ line, text }) => note("outside-kept", { text }, line)),
  ];
  if (turns.length === 0) return fail(new AppError("import/empty"));
  return ok({
    turns,
    outside,
    labels: spoken.length > 0 ? "field" : "none",
    labelChoices: spoken.length > 0 ? ["field", "none"] : ["none"],
    times: isTimed ? "field" : "none",
    timeChoices: isTimed ? ["field"] : ["none"],
    cueCount: body.length - wordless,
    columns: { names: titles, chosen: columns },
    notes,
  });
}

/** Headers; a column without one is called by its letter, as spreadsheets do. */
function titlesOf(header: readonly string[], rows: readonly TableRow[]): string[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, index) => header[index]?.trim() || columnLetter(index));
}

/** A, B, … Z, AA, AB, … */
export const columnLetter = (index: number): string =>
  (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

const timesOfTable = (body: readonly TableRow[], { start, end }: TableColumns, titles: readonly string[]) =>
  cellTimes(
    body.map(({ cells }) => cells[start ?? end ?? -1] ?? ""),
    [titles[start ?? -1] ?? "", titles[end ?? -1] ?? ""],
  );

function turnsOf(
  body: readonly TableRow[],
  columns: TableColumns,
  titles: readonly string[],
  isJoining: boolean,
) {
  const { msOf } = timesOfTable(body, columns, titles);
  const turns: { speaker: string | null; turn: string; pieces: Piece[] }[] = [];
  const named = body.filter(({ cells }) => (cells[columns.speaker ?? -1] ?? "").trim() !== "").length;
  const isSparse = named < body.length * fullShare;
  let above: string | null = null;
  let filled = 0;
  let wordless = 0;
  for (const { cells } of body) {
    const cell = (index: number | undefined) => (index === undefined ? "" : (cells[index] ?? "").trim());
    const text = canonicalText(cell(columns.text)).text.trim();
    const name = cell(columns.speaker);
    if (name !== "") above = name;
    if (text === "") {
      wordless++;
      continue;
    }
    const isFilled = name === "" && isSparse && above !== null;
    if (isFilled) filled++;
    const speaker = name !== "" ? name : isFilled ? above : null;
    const turn = cell(columns.turn);
    const codes = columns.codes.flatMap((index) =>
      cell(index)
        .split(/[;\n]/)
        .map((code) => ({ column: titles[index] ?? "", code: code.trim() }))
        .filter(({ code }) => code !== ""),
    );
    const end = columns.end === undefined ? undefined : msOf(cells[columns.end]);
    const start = columns.start === undefined ? undefined : msOf(cells[columns.start]);
    const piece: Piece = {
      text,
      join: " ",
      ...timesOf(start, end !== undefined && start !== undefined && end < start ? undefined : end),
      ...(codes.length > 0 ? { codes } : {}),
    };
    const last = turns.at(-1);
    const isSame = turn !== "" && last?.turn === turn && (last.speaker === speaker || speaker === null);
    if (isJoining && isSame) last.pieces.push(piece);
    else turns.push({ speaker, turn, pieces: [piece] });
  }
  return { turns: turns satisfies readonly ParsedTurn[], filled, wordless };
}

const countCodes = (turns: readonly ParsedTurn[], column: string): number =>
  turns
    .flatMap(({ pieces }) => pieces.flatMap(({ codes = [] }) => codes))
    .filter((code) => code.column === column).length;
