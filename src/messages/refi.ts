import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** What the dialog says that opens a project of another program. */
export const refiText = {
  reading: () => msg("Reading the project", { id: "refi.reading" }),
  writing: () => msg("Writing the project", { id: "refi.writing" }),
  several: () => msg("The file holds more than one project. Open", { id: "refi.several" }),
  read: () => msg("Read", { id: "refi.read" }),
  origin: (origin: string) =>
    origin === ""
      ? msg("The file does not say which program wrote it.", { id: "refi.from-unknown" })
      : msg(str`Written by ${origin}.`, { id: "refi.from" }),
  /** What opening it comes to. */
  becomes: (name: string) =>
    msg(
      str`It becomes a project of its own on this device, “${name}”. Nothing is written before you open it.`,
      { id: "refi.becomes" },
    ),
  sources: (n: number) =>
    plural(
      n,
      msg("transcript or document", { id: "refi.unit.source.one" }),
      msg("transcripts and documents", { id: "refi.unit.source.other" }),
    ),
  codes: (n: number) =>
    plural(n, msg("code", { id: "refi.unit.code.one" }), msg("codes", { id: "refi.unit.code.other" })),
  codings: (n: number) =>
    plural(
      n,
      msg("coding", { id: "refi.unit.coding.one" }),
      msg("codings", { id: "refi.unit.coding.other" }),
    ),
  coders: (n: number) =>
    plural(n, msg("coder", { id: "refi.unit.coder.one" }), msg("coders", { id: "refi.unit.coder.other" })),
  participants: (n: number) =>
    plural(
      n,
      msg("participant", { id: "refi.unit.participant.one" }),
      msg("participants", { id: "refi.unit.participant.other" }),
    ),
  memos: (n: number) =>
    plural(n, msg("memo", { id: "refi.unit.memo.one" }), msg("memos", { id: "refi.unit.memo.other" })),
  report: () => msg("What became of it", { id: "refi.report" }),
  /** Headings of the report. */
  kind: (kind: string) =>
    ({
      mapped: msg("Taken over", { id: "refi.kind.mapped" }),
      assumed: msg("Assumed", { id: "refi.kind.assumed" }),
      approximated: msg("Approximated", { id: "refi.kind.approximated" }),
      kept: msg("Kept as it is", { id: "refi.kind.kept" }),
      dropped: msg("Left out", { id: "refi.kind.dropped" }),
    })[kind] ?? kind,
  keptAsMemo: () => msg("This report is kept in the project as a memo.", { id: "refi.kept-as-memo" }),
  memoTitle: (file: string) => msg(str`Import report: ${file}`, { id: "refi.memo-title" }),
  open: () => msg("Open", { id: "refi.open" }),
  opened: (name: string, n: number) =>
    plural(
      n,
      msg(str`Opened ${name} with ${n} coding`, { id: "refi.opened.one" }),
      msg(str`Opened ${name} with ${formatNumber(n)} codings`, { id: "refi.opened.other" }),
    ),
};
