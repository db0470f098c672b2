import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** What correcting a transcript says: its words, its turns, finding and replacing. */
export const correctionsText = {
  // the mode
  correct: () => msg("Correct the words", { id: "corrections.correct" }),
  correctShort: () => msg("Correct", { id: "corrections.correct-short" }),
  mode: () => msg("Correcting", { id: "corrections.mode" }),
  modeNote: () =>
    msg("What you type changes the words. Codes keep theirs, and the original stays.", {
      id: "corrections.mode-note",
    }),
  done: () => msg("Done", { id: "corrections.done" }),
  started: () =>
    msg("Correcting: type in the words. Enter divides a turn, Escape locks the words again.", {
      id: "corrections.started",
    }),
  ended: () => msg("The words are locked again.", { id: "corrections.ended" }),
  list: (n: number) =>
    plural(
      n,
      msg("1 correction", { id: "corrections.list.one" }),
      msg(str`${formatNumber(n)} corrections`, { id: "corrections.list.other" }),
    ),
  unplaced: (n: number) =>
    plural(
      n,
      msg("1 code without words", { id: "corrections.unplaced.one" }),
      msg(str`${formatNumber(n)} codes without words`, { id: "corrections.unplaced.other" }),
    ),
  findAndReplace: () => msg("Find and replace", { id: "corrections.find-and-replace" }),

  // what was typed and could not be kept
  notKept: () => msg("Not corrected", { id: "corrections.not-kept" }),
  changedElsewhere: () =>
    msg("These words were changed somewhere else meanwhile. They are shown as they are now.", {
      id: "corrections.changed-elsewhere",
    }),
  typed: () => msg("What you typed", { id: "corrections.typed" }),
  copy: () => msg("Copy", { id: "corrections.copy" }),
  copied: () => msg("Copied", { id: "corrections.copied" }),
  close: () => msg("Close", { id: "corrections.close" }),

  // turns
  turnMenu: () => msg("Change this turn", { id: "corrections.turn-menu" }),
  changeSpeaker: (n: number) =>
    plural(
      n,
      msg("Change the speaker", { id: "corrections.change-speaker.one" }),
      msg(str`Change the speaker of ${formatNumber(n)} turns`, { id: "corrections.change-speaker.other" }),
    ),
  split: () => msg("Split at the caret", { id: "corrections.split" }),
  join: (turn: number, n: number) =>
    plural(
      n,
      msg(str`Join with turn ${turn}`, { id: "corrections.join.one" }),
      msg(str`Join ${formatNumber(n)} turns`, { id: "corrections.join.other" }),
    ),
  changeTime: () => msg("Change the time", { id: "corrections.change-time" }),
  cannotSplit: () =>
    msg("Put the caret between two words of a turn to split it there.", { id: "corrections.cannot-split" }),
  cannotJoin: () => msg("This is the first turn.", { id: "corrections.cannot-join" }),
  splitDone: (turn: number) => msg(str`Split turn ${turn}`, { id: "corrections.split-done" }),
  joinDone: (turn: number) =>
    msg(str`Joined turn ${turn} with the one before`, { id: "corrections.join-done" }),
  joinManyDone: (n: number) =>
    msg(str`Joined ${formatNumber(n)} turns`, { id: "corrections.join-many-done" }),
  speakerDone: (n: number) =>
    plural(
      n,
      msg("Changed the speaker of 1 turn", { id: "corrections.speaker-done.one" }),
      msg(str`Changed the speaker of ${formatNumber(n)} turns`, { id: "corrections.speaker-done.other" }),
    ),
  timeDone: (turn: number) => msg(str`Changed the time of turn ${turn}`, { id: "corrections.time-done" }),
  speaker: () => msg("Speaker", { id: "corrections.speaker" }),
  nobody: () => msg("Nobody", { id: "corrections.nobody" }),
  newPerson: () => msg("New person", { id: "corrections.new-person" }),
  inTranscript: () => msg("In this transcript", { id: "corrections.in-transcript" }),
  inProject: () => msg("Others in the project", { id: "corrections.in-project" }),
  newName: () => msg("Name", { id: "corrections.new-name" }),
  nameMissing: () => msg("Write the name of the person.", { id: "corrections.name-missing" }),
  change: () => msg("Change", { id: "corrections.change" }),
  cancel: () => msg("Cancel", { id: "corrections.cancel" }),
  startTime: () => msg("From", { id: "corrections.start-time" }),
  endTime: () => msg("To", { id: "corrections.end-time" }),
  timeNote: () =>
    msg("Hours, minutes and seconds of the recording, such as 00:23:26. Empty where nobody knows.", {
      id: "corrections.time-note",
    }),
  timeWrong: () => msg("Write a time such as 00:23:26 or 23:26.", { id: "corrections.time-wrong" }),
  timeOrder: () => msg("A turn cannot end before it begins.", { id: "corrections.time-order" }),

  // the list of corrections
  heading: (source: string) => msg(str`Corrections of ${source}`, { id: "corrections.heading" }),
  tabs: () => msg("What is shown", { id: "corrections.tabs" }),
  tabList: () => msg("Corrections", { id: "corrections.tab-list" }),
  tabOriginal: () => msg("Original", { id: "corrections.tab-original" }),
  tabUnplaced: () => msg("Without words", { id: "corrections.tab-unplaced" }),
  none: () => msg("Nothing was corrected.", { id: "corrections.none" }),
  noneUnplaced: () => msg("Every code has its words.", { id: "corrections.none-unplaced" }),
  unplacedNote: () =>
    msg("All words of these codes were corrected away. They count nowhere until they have words again.", {
      id: "corrections.unplaced-note",
    }),
  originalNote: () =>
    msg("The imported text. Struck out is what was corrected, underlined what stands there now.", {
      id: "corrections.original-note",
    }),
  correctedBy: (coder: string, day: string, time: string) =>
    msg(str`Corrected by ${coder}, ${day}, ${time}`, { id: "corrections.corrected-by" }),
  made: (coder: string, day: string, time: string) =>
    msg(str`${coder}, ${day}, ${time}`, { id: "corrections.made" }),
  takenOut: () => msg("taken out:", { id: "corrections.taken-out" }),
  putIn: () => msg("put in:", { id: "corrections.put-in" }),
  takeBack: () => msg("Take back", { id: "corrections.take-back" }),
  takeBackOf: (turn: number) =>
    msg(str`Take back the correction in turn ${turn}`, { id: "corrections.take-back-of" }),
  takenBack: () => msg("taken back", { id: "corrections.taken-back" }),
  takesBack: () => msg("takes an earlier one back", { id: "corrections.takes-back" }),
  covered: () => msg("corrected again since", { id: "corrections.covered" }),
  takenBackDone: () => msg("Took the correction back", { id: "corrections.taken-back-done" }),
  notTakenBack: () =>
    msg("The same words were corrected since, so this correction stays. Take the later one back first.", {
      id: "corrections.not-taken-back",
    }),
  removeCoding: () => msg("Remove the code", { id: "corrections.remove-coding" }),
  removeCodingOf: (code: string) => msg(str`Remove the code ${code}`, { id: "corrections.remove-coding-of" }),

  // find and replace
  replaceHeading: () => msg("Find and replace", { id: "corrections.replace-heading" }),
  find: () => msg("Find", { id: "corrections.find" }),
  replaceWith: () => msg("Replace with", { id: "corrections.replace-with" }),
  wholeWord: () => msg("Whole words", { id: "corrections.whole-word" }),
  matchCase: () => msg("Same capitals", { id: "corrections.match-case" }),
  expression: () => msg("Regular expression", { id: "corrections.expression" }),
  where: () => msg("Where", { id: "corrections.where" }),
  thisTranscript: (source: string) => msg(str`In ${source}`, { id: "corrections.this-transcript" }),
  allTranscripts: (n: number) =>
    msg(str`In all ${formatNumber(n)} transcripts`, { id: "corrections.all-transcripts" }),
  someTranscripts: () => msg("In chosen transcripts", { id: "corrections.some-transcripts" }),
  search: () => msg("Search", { id: "corrections.search" }),
  searching: () => msg("Searching", { id: "corrections.searching" }),
  noneFound: () => msg("Nothing was found.", { id: "corrections.none-found" }),
  found: (n: number, sources: number) =>
    n === 1
      ? msg("1 place", { id: "corrections.found.one" })
      : plural(
          sources,
          msg(str`${formatNumber(n)} places in 1 transcript`, { id: "corrections.found.source" }),
          msg(str`${formatNumber(n)} places in ${formatNumber(sources)} transcripts`, {
            id: "corrections.found.sources",
          }),
        ),
  onlyFirst: (n: number) =>
    msg(str`Only the first ${formatNumber(n)} are shown. Replace them, then search again.`, {
      id: "corrections.only-first",
    }),
  allOf: (source: string, n: number) =>
    msg(str`${source}: all ${formatNumber(n)}`, { id: "corrections.all-of" }),
  hitIn: (turn: number) => msg(str`turn ${turn}`, { id: "corrections.hit-in" }),
  replace: (n: number) =>
    plural(
      n,
      msg("Replace 1 place", { id: "corrections.replace.one" }),
      msg(str`Replace ${formatNumber(n)} places`, { id: "corrections.replace.other" }),
    ),
  takeOut: (n: number) =>
    plural(
      n,
      msg("Take out 1 place", { id: "corrections.take-out.one" }),
      msg(str`Take out ${formatNumber(n)} places`, { id: "corrections.take-out.other" }),
    ),
  replaced: (n: number) =>
    plural(
      n,
      msg("Replaced 1 place", { id: "corrections.replaced.one" }),
      msg(str`Replaced ${formatNumber(n)} places`, { id: "corrections.replaced.other" }),
    ),
};
