import { msg, str } from "@lit/localize";
import { formatNumber, formatList, plural } from "#messages/format";

/** What the panel of a theme says: its words, its extracts, and how it is spread. */
export const themeEvidenceText = {
  subthemeOf: (theme: string) => msg(str`Subtheme of ${theme}`, { id: "theme-evidence.subtheme-of" }),
  status: () => msg("Status", { id: "theme-evidence.status" }),
  concept: () => msg("Central organising concept", { id: "theme-evidence.concept" }),
  conceptNote: () =>
    msg("What the theme claims: the idea that holds its codes together.", {
      id: "theme-evidence.concept-note",
    }),
  boundary: () => msg("Boundary", { id: "theme-evidence.boundary" }),
  boundaryNote: () => msg("What it is not, and where that belongs.", { id: "theme-evidence.boundary-note" }),
  noConcept: () => msg("No central organising concept yet.", { id: "theme-evidence.no-concept" }),
  noBoundary: () => msg("No boundary yet: what is it not?", { id: "theme-evidence.no-boundary" }),
  evidence: () => msg("Evidence", { id: "theme-evidence.evidence" }),
  readPassages: () => msg("Read the passages", { id: "theme-evidence.read-passages" }),
  mentionUnit: (n: number) =>
    plural(
      n,
      msg("mention", { id: "theme-evidence.mention-unit.one" }),
      msg("mentions", { id: "theme-evidence.mention-unit.other" }),
    ),
  personUnit: (n: number) =>
    plural(
      n,
      msg("person", { id: "theme-evidence.person-unit.one" }),
      msg("persons", { id: "theme-evidence.person-unit.other" }),
    ),
  sourceUnit: (n: number) =>
    plural(
      n,
      msg("transcript", { id: "theme-evidence.source-unit.one" }),
      msg("transcripts", { id: "theme-evidence.source-unit.other" }),
    ),
  codesBase: (n: number) =>
    plural(
      n,
      msg(str`of ${formatNumber(n)} code`, { id: "theme-evidence.codes-base.one" }),
      msg(str`of ${formatNumber(n)} codes`, { id: "theme-evidence.codes-base.other" }),
    ),
  ofBase: (n: number) => msg(str`of ${formatNumber(n)}`, { id: "theme-evidence.of-base" }),
  onlyPerson: (person: string) =>
    msg(str`It rests on one person, ${person}; moderators and interviewers aside.`, {
      id: "theme-evidence.only-person",
    }),
  mostFrom: (person: string, n: number, of: number) =>
    msg(
      str`More than half of it touches what ${person} says: ${formatNumber(n)} of ${formatNumber(of)} mentions.`,
      { id: "theme-evidence.most-from" },
    ),
  onlySource: (source: string) =>
    msg(str`It rests on one transcript, ${source}.`, { id: "theme-evidence.only-source" }),
  silent: (people: readonly string[]) =>
    msg(str`Nothing from ${formatList(people)}.`, { id: "theme-evidence.silent" }),
  quietest: (people: readonly string[]) =>
    msg(str`Least from ${formatList(people)}.`, { id: "theme-evidence.quietest" }),
  extracts: () => msg("Extracts", { id: "theme-evidence.extracts" }),
  counter: () => msg("Counter-evidence", { id: "theme-evidence.counter" }),
  chooseExtract: () => msg("Choose extracts…", { id: "theme-evidence.choose-extract" }),
  chooseCounter: () => msg("Look for counter-evidence…", { id: "theme-evidence.choose-counter" }),
  chosenCount: (n: number) => msg(str`${formatNumber(n)} chosen`, { id: "theme-evidence.chosen-count" }),
  noExtracts: () => msg("No extracts chosen yet.", { id: "theme-evidence.no-extracts" }),
  noCounter: () => msg("Nothing chosen that speaks against it.", { id: "theme-evidence.no-counter" }),
  wordsGone: () => msg("Words removed by a correction", { id: "theme-evidence.words-gone" }),
  extractMenu: () => msg("What can be done with the extract", { id: "theme-evidence.extract-menu" }),
  extractMenuOf: (n: number) =>
    msg(str`What can be done with extract ${formatNumber(n)}`, { id: "theme-evidence.extract-menu-of" }),
  extractNote: () => msg("Note on the extract", { id: "theme-evidence.extract-note" }),
  extractNoteHint: () => msg("What does it show?", { id: "theme-evidence.extract-note-hint" }),
  noteDeed: (isThere: boolean) =>
    isThere
      ? msg("Change the note", { id: "theme-evidence.change-note" })
      : msg("Write a note", { id: "theme-evidence.write-note" }),
  makeCounter: () => msg("It speaks against the theme", { id: "theme-evidence.make-counter" }),
  makeSupport: () => msg("It speaks for the theme", { id: "theme-evidence.make-support" }),
  removeExtract: () => msg("Remove from the theme", { id: "theme-evidence.remove-extract" }),
  coverage: () => msg("Coverage", { id: "theme-evidence.coverage" }),
  coverageOf: (by: string, count: string) =>
    count === "mentions"
      ? ({
          person: msg("mentions by person", { id: "theme-evidence.coverage-of.person" }),
          source: msg("mentions by transcript", { id: "theme-evidence.coverage-of.source" }),
          wave: msg("mentions by wave", { id: "theme-evidence.coverage-of.wave" }),
        }[by] ?? by)
      : by === "wave"
        ? msg("persons by wave", { id: "theme-evidence.coverage-of.persons-wave" })
        : msg("persons by transcript", { id: "theme-evidence.coverage-of.persons-source" }),
  coverageLead: (where: string, n: number, count: string) =>
    count === "mentions"
      ? plural(
          n,
          msg(str`${where}: ${n} mention`, { id: "theme-evidence.coverage-lead.mention" }),
          msg(str`${where}: ${formatNumber(n)} mentions`, { id: "theme-evidence.coverage-lead.mentions" }),
        )
      : plural(
          n,
          msg(str`${where}: ${n} person`, { id: "theme-evidence.coverage-lead.person" }),
          msg(str`${where}: ${formatNumber(n)} persons`, { id: "theme-evidence.coverage-lead.persons" }),
        ),
  by: (by: string) =>
    ({
      person: msg("Person", { id: "theme-evidence.by.person" }),
      source: msg("Transcript", { id: "theme-evidence.by.source" }),
      wave: msg("Wave", { id: "theme-evidence.by.wave" }),
    })[by] ?? by,
  counted: () => msg("Counted", { id: "theme-evidence.counted" }),
  count: (count: string) =>
    ({
      mentions: msg("Mentions", { id: "theme-evidence.count.mentions" }),
      persons: msg("Persons", { id: "theme-evidence.count.persons" }),
    })[count] ?? count,
  nobodySpeaks: (by: string) =>
    ({
      person: msg("Nobody who speaks is named yet.", { id: "theme-evidence.nobody-speaks.person" }),
      source: msg("There are no transcripts yet.", { id: "theme-evidence.nobody-speaks.source" }),
      wave: msg("There are no transcripts yet.", { id: "theme-evidence.nobody-speaks.wave" }),
    })[by] ?? by,
  wholeTheme: () => msg("The whole theme", { id: "theme-evidence.whole-theme" }),
  directly: () => msg("Placed in the theme itself", { id: "theme-evidence.directly" }),
  noWave: () => msg("No wave", { id: "theme-evidence.no-wave" }),
  frequent: () => msg("Frequent is not the same as important.", { id: "theme-evidence.frequent" }),
  asideNote: () =>
    msg("Those who lead the talk stand last, in italics.", { id: "theme-evidence.aside-note" }),
};
