import type { TableColumns } from "#formats/transcript/draft";
import { clockMs } from "#formats/transcript/text/time-stamp";

/** Header names by what the column holds, small letters, `_` and `.` as spaces. The first that a table has wins. */
const names = {
  speaker:
    "speaker|speaker name|speaker id|speakers|name|participant|person|who|role|taler|snakker|deltaker|navn|talare|sprecher|sprecherin|hablante|locuteur|orador",
  text: "text|transcript|transcription|sentence|utterance|content|talk|speech|words|raw text|caption|message|body|tekst|ytring|setning|replikk|utsagn|yttrande|äußerung|satz|texto|texte|frase|phrase",
  start:
    "start|start time|starttime|start ms|start s|begin|begin time|from|onset|timestamp|time stamp|timecode|tc in|time|tid|starttid|beginn|anfang|zeit|inicio|hora|début",
  end: "end|end time|endtime|end ms|end s|stop|to|offset|tc out|slutt|slut|sluttid|ende|fin|fim",
  turn: "turn|turn id|turnid|turn no|turn number|tur|turnummer",
} as const;
type Role = keyof typeof names;
const known = new Map(
  Object.entries(names).flatMap(([role, list]) =>
    list.split("|").map((name, order) => [name, { role: role as Role, order }] as const),
  ),
);
/** Columns in which somebody has coded. */
const codeName =
  /(?:^| )(?:tags?|codes?|coding|kode|koder|koding|labels?|category|kategori|theme|tema|annotation)(?: \d+)?$/;
/** How far down a header may stand, below a title. */
const headerDepth = 10;

export interface TableShape {
  readonly columns: TableColumns;
  /** Index of the header row; -1 where there is none. */
  readonly header: number;
}

const normal = (cell: string): string =>
  cell
    .trim()
    .toLocaleLowerCase()
    .replace(/[_.:()[\]]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Finds out what the columns of a table hold: by the names of a header, else by what stands in them. */
export function shapeOf(rows: readonly (readonly string[])[]): TableShape | undefined {
  const header = rows
    .slice(0, headerDepth)
    .findIndex(
      (row) =>
        row.filter((cell) => known.has(normal(cell))).length >= 2 ||
        row.some((cell) => known.get(normal(cell))?.role === "text"),
    );
  const body = rows.slice(header + 1);
  const width = body.reduce((most, row) => Math.max(most, row.length), 0);
  const indices = Array.from({ length: width }, (_, index) => index);
  const titles = header === -1 ? [] : rows[header]!.map(normal);
  const named = (role: Role): number | undefined =>
    indices
      .filter(
        (index) => known.get(titles[index] ?? "")?.role === role && (role === "turn" || isUsed(body, index)),
      )
      .sort((a, b) => known.get(titles[a]!)!.order - known.get(titles[b]!)!.order)[0];
  const text = named("text") ?? longest(body, indices);
  if (text === undefined) return undefined;
  const rest = indices.filter((index) => index !== text);
  const start = named("start") ?? (header === -1 ? rest.find((index) => areClocks(body, index)) : undefined);
  const end =
    named("end") ??
    (header === -1 ? rest.find((index) => index !== start && areClocks(body, index)) : undefined);
  const speaker =
    named("speaker") ?? (header === -1 ? rest.find((index) => areNames(body, index)) : undefined);
  const turn = named("turn");
  const codes = rest.filter((index) => codeName.test(titles[index] ?? "") && isUsed(body, index));
  return {
    header,
    columns: {
      text,
      ...(speaker === undefined ? {} : { speaker }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(turn === undefined ? {} : { turn }),
      codes,
    },
  };
}

const cellsOf = (rows: readonly (readonly string[])[], index: number): string[] =>
  rows.map((row) => (row[index] ?? "").trim()).filter((cell) => cell !== "");

const isUsed = (rows: readonly (readonly string[])[], index: number): boolean =>
  rows.some((row) => (row[index] ?? "").trim() !== "");

/** The column with the longest cells on average. */
function longest(rows: readonly (readonly string[])[], indices: readonly number[]): number | undefined {
  const lengths = indices.map((index) => {
    const cells = cellsOf(rows, index);
    return { index, mean: cells.reduce((sum, { length }) => sum + length, 0) / Math.max(cells.length, 1) };
  });
  return lengths.filter(({ mean }) => mean > 0).sort((a, b) => b.mean - a.mean)[0]?.index;
}

const areClocks = (rows: readonly (readonly string[])[], index: number): boolean => {
  const cells = cellsOf(rows, index);
  return cells.length > 1 && cells.every((cell) => clockMs(cell.replace(/^[[(]|[\])]$/g, "")) !== undefined);
};

/** Short cells with letters that come back: names. */
const areNames = (rows: readonly (readonly string[])[], index: number): boolean => {
  const cells = cellsOf(rows, index);
  const distinct = new Set(cells).size;
  return (
    cells.length > 2 &&
    distinct <= cells.length / 2 &&
    cells.every((cell) => cell.length <= 40 && /\p{L}/u.test(cell))
  );
};
