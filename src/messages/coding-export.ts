import { msg, str } from "@lit/localize";
import { formatTime } from "#messages/format";

/** What a transcript says when it leaves the program with its codes. */
export const codingExportText = {
  takeHome: () => msg("Take the transcript along", { id: "coding-export.menu" }),
  word: () => msg("Word, codes in the margin", { id: "coding-export.word" }),
  print: () => msg("Print…", { id: "coding-export.print" }),
  saved: (name: string) => msg(str`Exported ${name} as Word`, { id: "coding-export.saved" }),
  turn: () => msg("Turn", { id: "coding-export.turn" }),
  text: () => msg("Text", { id: "coding-export.text" }),
  codes: () => msg("Codes", { id: "coding-export.codes" }),
  codedBy: (names: readonly string[]) =>
    msg(str`Coded by ${names.join(", ")}`, { id: "coding-export.coded-by" }),
  quoted: (words: string) => msg(str`“${words}”`, { id: "coding-export.quoted" }),
  fileName: (name: string) => msg(str`${name}, coded`, { id: "coding-export.file-name" }),
  time: formatTime,
};
