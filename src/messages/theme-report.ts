import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** How to read the numbers. */
const notes = (mode: string, coders: number): readonly string[] => [
  plural(
    coders,
    msg(
      "Mentions are passages of a code, overlaps counting once; persons speak in them; transcripts hold them. The three are never added. Coded by one coder.",
      { id: "theme-report.note.one" },
    ),
    msg(
      str`Mentions are passages of a code by one coder, overlaps counting once; persons speak in them; transcripts hold them. The three are never added. ${formatNumber(coders)} coders are counted together, each with their own mentions.`,
      { id: "theme-report.note.other" },
    ),
  ),
  mode === "reflexive"
    ? msg("This is a reflexive analysis: numbers say where a theme occurs, not how much it matters.", {
        id: "theme-report.note.reflexive",
      })
    : msg("Frequent is not the same as important.", { id: "theme-report.note.frequent" }),
];

/** Three counts, each with its base. */
const counts = (
  count: { readonly mentions: number; readonly persons: number; readonly sources: number },
  base: { readonly persons: number; readonly sources: number },
): string =>
  msg(
    str`Mentions: ${formatNumber(count.mentions)}. Persons: ${formatNumber(count.persons)} of ${formatNumber(base.persons)} who speak. Transcripts: ${formatNumber(count.sources)} of ${formatNumber(base.sources)}.`,
    { id: "theme-report.counts" },
  );

/** What the theme report and its tables say. */
export const themeReportText = {
  title: (project: string) => msg(str`Themes of ${project}`, { id: "theme-report.title" }),
  codesFile: (project: string) => msg(str`${project}, codes and themes`, { id: "theme-report.codes-file" }),
  extractsFile: (project: string) => msg(str`${project}, extracts`, { id: "theme-report.extracts-file" }),
  notes,
  counts,
  notThis: () => msg("What it is not:", { id: "theme-report.not-this" }),
  codes: (names: readonly string[]) => msg(str`Codes: ${names.join("; ")}`, { id: "theme-report.codes" }),
  extracts: () => msg("Extracts", { id: "theme-report.extracts" }),
  counter: () => msg("Counter-evidence", { id: "theme-report.counter" }),
  noCounter: () => msg("No counter-evidence was chosen.", { id: "theme-report.no-counter" }),
  wordsGone: () =>
    msg("An extract whose words were removed by a correction.", { id: "theme-report.words-gone" }),
  quoted: (words: string) => msg(str`“${words}”`, { id: "theme-report.quoted" }),
  tableHeading: () => msg("Codes and themes", { id: "theme-report.table-heading" }),
  noTheme: () => msg("No theme", { id: "theme-report.no-theme" }),
  codesColumn: (name: string) =>
    ({
      theme: msg("Theme", { id: "theme-report.codes-column.theme" }),
      subtheme: msg("Subtheme", { id: "theme-report.codes-column.subtheme" }),
      code: msg("Code", { id: "theme-report.codes-column.code" }),
      definition: msg("Definition", { id: "theme-report.codes-column.definition" }),
      mentions: msg("Mentions", { id: "theme-report.codes-column.mentions" }),
      persons: msg("Persons", { id: "theme-report.codes-column.persons" }),
      sources: msg("Transcripts", { id: "theme-report.codes-column.sources" }),
    })[name] ?? name,
  extractColumn: (name: string) =>
    ({
      theme: msg("Theme", { id: "theme-report.extract-column.theme" }),
      stance: msg("For or against", { id: "theme-report.extract-column.stance" }),
      text: msg("Text", { id: "theme-report.extract-column.text" }),
      code: msg("Code", { id: "theme-report.extract-column.code" }),
      speakers: msg("Speakers", { id: "theme-report.extract-column.speakers" }),
      source: msg("Transcript", { id: "theme-report.extract-column.source" }),
      wave: msg("Wave", { id: "theme-report.extract-column.wave" }),
      firstTurn: msg("First turn", { id: "theme-report.extract-column.first-turn" }),
      lastTurn: msg("Last turn", { id: "theme-report.extract-column.last-turn" }),
      time: msg("Time", { id: "theme-report.extract-column.time" }),
      note: msg("Note", { id: "theme-report.extract-column.note" }),
    })[name] ?? name,
  stance: (stance: string) =>
    ({
      for: msg("for", { id: "theme-report.stance.for" }),
      against: msg("against", { id: "theme-report.stance.against" }),
    })[stance] ?? stance,
};
