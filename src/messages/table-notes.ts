import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

type Count = { readonly count: number };
/** Names of columns; empty where there is none. */
type Columns = { readonly text: string; readonly speaker: string; readonly start: string };

/** What an import report says of tables: csv, tsv and xlsx. */
export const tableNotes = {
  "columns-read": ({ text, speaker, start }: Columns) =>
    [
      speaker === ""
        ? msg(str`Words read from the column “${text}”.`, { id: "note.columns.text" })
        : msg(str`Words read from the column “${text}”, speakers from “${speaker}”.`, {
            id: "note.columns.speaker",
          }),
      start === "" ? "" : ` ${msg(str`Times read from “${start}”.`, { id: "note.columns.times" })}`,
    ].join(""),
  "columns-dropped": ({ columns }: { readonly columns: string }) =>
    msg(str`Columns left out: ${columns}.`, { id: "note.columns.dropped" }),
  "codes-found": ({ column, count }: Count & { readonly column: string }) =>
    plural(
      count,
      msg(str`${count} code in the column “${column}”, offered as a coding.`, { id: "note.codes.one" }),
      msg(str`${formatNumber(count)} codes in the column “${column}”, offered as codings.`, {
        id: "note.codes",
      }),
    ),
  "rows-joined": ({ rows, turns }: { readonly rows: number; readonly turns: number }) =>
    plural(
      turns,
      msg(str`${formatNumber(rows)} rows joined into ${turns} turn.`, { id: "note.rows-joined.one" }),
      msg(str`${formatNumber(rows)} rows joined into ${formatNumber(turns)} turns.`, {
        id: "note.rows-joined",
      }),
    ),
  "rows-wordless": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} row without words was left out.`, { id: "note.rows-wordless.one" }),
      msg(str`${formatNumber(count)} rows without words were left out.`, { id: "note.rows-wordless" }),
    ),
  "speakers-filled": ({ count }: Count) =>
    plural(
      count,
      msg(str`${count} empty speaker cell repeats the one above.`, { id: "note.speakers-filled.one" }),
      msg(str`${formatNumber(count)} empty speaker cells repeat the one above.`, {
        id: "note.speakers-filled",
      }),
    ),
  "times-read-as": ({ unit }: { readonly unit: string }) =>
    unit === "s"
      ? msg("Times read as seconds.", { id: "note.times.s" })
      : unit === "ms"
        ? msg("Times read as milliseconds.", { id: "note.times.ms" })
        : msg("Times read as clock times.", { id: "note.times.clock" }),
  "quotes-ignored": () =>
    msg("A quotation mark is never closed: all of them were read as characters.", { id: "note.quotes" }),
  "sheets-dropped": ({ sheets }: { readonly sheets: string }) =>
    msg(str`Sheets left out: ${sheets}.`, { id: "note.sheets" }),
};
