import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** What the table of cases by codes says. */
export const casesText = {
  cases: () => msg("Cases", { id: "cases.cases" }),
  caseKind: (by: string) =>
    ({
      participant: msg("People", { id: "cases.by.participant" }),
      source: msg("Transcripts", { id: "cases.by.source" }),
      "participant-wave": msg("People at each wave", { id: "cases.by.participant-wave" }),
    })[by] ?? by,
  values: () => msg("Values", { id: "cases.values" }),
  valueName: (value: string) =>
    ({
      mentions: msg("Mentions", { id: "cases.value.mentions" }),
      present: msg("0 or 1", { id: "cases.value.present" }),
      share: msg("% of words", { id: "cases.value.share" }),
    })[value] ?? value,
  tableName: (by: string) =>
    ({
      participant: msg("People by code", { id: "cases.table.participant" }),
      source: msg("Transcripts by code", { id: "cases.table.source" }),
      "participant-wave": msg("People at each wave by code", { id: "cases.table.participant-wave" }),
    })[by] ?? by,
  caseHeading: (by: string) =>
    by === "source"
      ? msg("Transcript", { id: "cases.heading.source" })
      : msg("Person", { id: "cases.heading.person" }),
  baseHeading: (value: string) =>
    value === "share" ? msg("Words", { id: "cases.base.words" }) : msg("Turns", { id: "cases.base.turns" }),
  inCases: (n: number, of: number) =>
    msg(str`in ${formatNumber(n)} of ${formatNumber(of)}`, { id: "cases.in" }),
  noWave: () => msg("No wave", { id: "cases.no-wave" }),
  partlyRead: (n: number, of: number) =>
    msg(str`${formatNumber(n)} of ${formatNumber(of)} transcripts read`, { id: "cases.partly-read" }),
  notRead: () => msg("missing: those shown have not read this", { id: "cases.not-read" }),
  missing: () => msg("missing", { id: "cases.missing" }),
  nothingSaid: () => msg("nothing said", { id: "cases.nothing-said" }),
  value: (value: string, figure: number) =>
    value !== "share"
      ? formatNumber(figure)
      : figure < 0.0005
        ? msg(str`< ${formatNumber(0.1, 1)}`, { id: "cases.very-little" })
        : formatNumber(100 * figure, 1),
  cell: (name: string, code: string, mentions: number, value: string, figure: number) => {
    const counted = plural(
      mentions,
      msg(str`${name}, ${code}: ${mentions} mention`, { id: "cases.cell.one" }),
      msg(str`${name}, ${code}: ${formatNumber(mentions)} mentions`, { id: "cases.cell.other" }),
    );
    const share = formatNumber(100 * figure, 1);
    return value === "share"
      ? msg(str`${counted}, ${share} % of words`, { id: "cases.cell.share" })
      : counted;
  },

  export: () => msg("Export data", { id: "cases.export" }),
  exporting: () => msg("Counting words…", { id: "cases.exporting" }),
  exported: () => msg("Exported with a description of every variable", { id: "cases.exported" }),
  countingWords: () => msg("Counting words", { id: "cases.counting-words" }),
  noCases: (by: string) =>
    by === "source"
      ? msg("No transcript is in this choice.", { id: "cases.none.sources" })
      : msg("Nobody who is named speaks in these transcripts.", { id: "cases.none.people" }),
  noCodes: () => msg("Codes become columns here. There are none yet.", { id: "cases.no-codes" }),

  ofMentions: () =>
    msg("Cells count mentions: overlapping codings of one code by one coder count once.", {
      id: "cases.note.mentions",
    }),
  ofPresence: () =>
    msg("Cells say 1 where the case has a mention of the code.", { id: "cases.note.present" }),
  ofShares: () =>
    msg(
      "Cells give the share of the case’s words that codings of the code touch, in per cent of the words in its row. A word counts once, however many coded it.",
      { id: "cases.note.share" },
    ),
  rolledUp: () => msg("A code holds its sub-codes too.", { id: "cases.note.rolled-up" }),
  sharedMentions: () =>
    msg("A mention that touches turns of two people counts for both, so rows do not add up.", {
      id: "cases.note.shared",
    }),
  chosenPeople: () =>
    msg("Of transcripts, only the talk of the people or roles chosen counts.", { id: "cases.note.people" }),
  codedBy: (names: string) => msg(str`Coding of ${names}.`, { id: "cases.note.coded-by" }),
  addedUp: () =>
    msg(
      "Mentions of several coders are added up, so they grow with the number who coded: choose one coder, or what was agreed, to compare cases.",
      { id: "cases.note.added-up" },
    ),
  base: (cases: number, of: number, read: number, sources: number) =>
    msg(
      str`Base: ${formatNumber(cases)} of ${formatNumber(of)} cases, in ${formatNumber(read)} of ${formatNumber(sources)} transcripts that those coders read.`,
      { id: "cases.note.base" },
    ),
  unread: (n: number) =>
    plural(
      n,
      msg(str`${n} transcript that they have not read is missing, not 0.`, { id: "cases.note.unread.one" }),
      msg(str`${formatNumber(n)} transcripts that they have not read are missing, not 0.`, {
        id: "cases.note.unread.other",
      }),
    ),
  unfinished: (n: number) =>
    plural(
      n,
      msg(str`${n} transcript is still being coded in a round.`, { id: "cases.note.unfinished.one" }),
      msg(str`${formatNumber(n)} transcripts are still being coded in a round.`, {
        id: "cases.note.unfinished.other",
      }),
    ),
  unnamed: (n: number) =>
    plural(
      n,
      msg(str`${n} mention touches only turns of people nobody has named, and stands in no row.`, {
        id: "cases.note.unnamed.one",
      }),
      msg(
        str`${formatNumber(n)} mentions touch only turns of people nobody has named, and stand in no row.`,
        {
          id: "cases.note.unnamed.other",
        },
      ),
    ),
  frequent: () =>
    msg("A dash is nothing said. Frequent is not the same as important.", { id: "cases.note.frequent" }),
};
