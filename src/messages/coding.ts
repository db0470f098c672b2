import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

const words = (n: number) =>
  plural(
    n,
    msg(str`${formatNumber(n)} word`, { id: "coding.word" }),
    msg(str`${formatNumber(n)} words`, { id: "coding.words" }),
  );

/** "turn 51" or "turns 51–52"; counted from 1. */
const turnSpan = (first: number, last: number) =>
  first === last
    ? msg(str`turn ${first}`, { id: "coding.turn" })
    : msg(str`turns ${first}–${last}`, { id: "coding.turns" });

/** What the coding screen says around its panels. */
export const codingText = {
  words,
  turnSpan,
  transcripts: () => msg("Transcripts", { id: "coding.transcripts" }),
  panel: () => msg("Transcripts and codes", { id: "coding.panel" }),
  openPanel: (panel: string, n: number) =>
    msg(str`${panel}, ${formatNumber(n)}`, { id: "coding.open-panel" }),
  openPalette: () => msg("Code the passage", { id: "coding.open-palette" }),
  applyKey: (key: number) => msg(str`Apply the code with key ${key}`, { id: "coding.apply-key" }),
  toggleCoder: (place: number) => msg(str`Show or hide coder ${place}`, { id: "coding.toggle-coder" }),
  document: () => msg("Transcript", { id: "coding.document" }),
  findInPanel: () => msg("Find in the panel", { id: "coding.find-in-panel" }),
  togglePanel: () => msg("Show or hide the left panel", { id: "coding.toggle-panel" }),
  toggleInspector: () => msg("Show or hide the inspector", { id: "coding.toggle-inspector" }),
  group: () => msg("Coding", { id: "coding.group" }),
  readingOnly: () => msg("Reading only", { id: "coding.reading-only" }),
  allTranscripts: () => msg("All transcripts", { id: "coding.all-transcripts" }),
  codesHere: (turn: number, n: number) =>
    plural(
      n,
      msg(str`Turn ${turn}, ${n} code here`, { id: "coding.codes-here.one" }),
      msg(str`Turn ${turn}, ${n} codes here`, { id: "coding.codes-here.other" }),
    ),

  noTranscripts: () =>
    msg("Transcripts appear here. Import the first, and code it beside its text.", {
      id: "coding.no-transcripts",
    }),
  importTranscripts: () => msg("Import transcripts", { id: "coding.import" }),
  chooseTranscript: () => msg("Choose a transcript to read and code.", { id: "coding.choose-transcript" }),
  removedTranscript: (name: string) =>
    msg(str`${name} was removed. Everything in it is kept.`, { id: "coding.removed-transcript" }),
  missingTranscript: () =>
    msg("There is no such transcript in this project.", { id: "coding.missing-transcript" }),
  opening: (name: string) => msg(str`Opening ${name}`, { id: "coding.opening" }),
  noWords: () => msg("This transcript has no words.", { id: "coding.no-words" }),

  // the document header
  participants: (n: number) =>
    plural(
      n,
      msg(str`${n} participant`, { id: "coding.participant" }),
      msg(str`${n} participants`, { id: "coding.participants" }),
    ),
  inRole: (role: string, n: number) =>
    ({
      moderator: plural(
        n,
        msg(str`${n} moderator`, { id: "coding.role.moderator" }),
        msg(str`${n} moderators`, { id: "coding.role.moderators" }),
      ),
      interviewer: plural(
        n,
        msg(str`${n} interviewer`, { id: "coding.role.interviewer" }),
        msg(str`${n} interviewers`, { id: "coding.role.interviewers" }),
      ),
      coach: plural(
        n,
        msg(str`${n} coach`, { id: "coding.role.coach" }),
        msg(str`${n} coaches`, { id: "coding.role.coachs" }),
      ),
      teacher: plural(
        n,
        msg(str`${n} teacher`, { id: "coding.role.teacher" }),
        msg(str`${n} teachers`, { id: "coding.role.teachers" }),
      ),
      pupil: plural(
        n,
        msg(str`${n} pupil`, { id: "coding.role.pupil" }),
        msg(str`${n} pupils`, { id: "coding.role.pupils" }),
      ),
      leader: plural(
        n,
        msg(str`${n} leader`, { id: "coding.role.leader" }),
        msg(str`${n} leaders`, { id: "coding.role.leaders" }),
      ),
    })[role] ?? codingText.participants(n),
  coders: () => msg("Coders", { id: "coding.coders" }),
  showCoder: (name: string) => msg(str`Codings of ${name}`, { id: "coding.show-coder" }),
  ownCodings: (name: string) => msg(str`Codings of ${name}, your own`, { id: "coding.own-codings" }),
  hiddenCodings: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} coding hidden`, { id: "coding.hidden.one" }),
      msg(str`${formatNumber(n)} codings hidden`, { id: "coding.hidden.other" }),
    ),
  size: () => msg("Text size", { id: "coding.size" }),
  sizeOf: (px: string) => msg(str`${px} px`, { id: "coding.size-of" }),
  view: () => msg("How coding is drawn", { id: "coding.view" }),
  viewOf: (mode: "tints" | "brackets" | "plain") =>
    ({
      tints: msg("Tints and brackets", { id: "coding.view.tints" }),
      brackets: msg("Brackets only", { id: "coding.view.brackets" }),
      plain: msg("Plain text", { id: "coding.view.plain" }),
    })[mode],
  cycleView: () => msg("Next way of drawing coding", { id: "coding.cycle-view" }),
  filter: () => msg("Whose coding and which codes are shown", { id: "coding.filter" }),
  everybody: () => msg("Everybody", { id: "coding.everybody" }),
  showAllCodes: (n: number) =>
    plural(
      n,
      msg(str`Show ${n} hidden code`, { id: "coding.show-all-codes.one" }),
      msg(str`Show ${n} hidden codes`, { id: "coding.show-all-codes.other" }),
    ),
  coderShown: (name: string) => msg(str`Codings of ${name} shown`, { id: "coding.coder-shown" }),
  coderHidden: (name: string, n: number) =>
    msg(str`Codings of ${name} hidden: ${formatNumber(n)} here`, { id: "coding.coder-hidden" }),

  // what was done, announced or shown as a notice
  undo: () => msg("Undo", { id: "coding.undo" }),
  join: () => msg("Join", { id: "coding.join" }),
  applied: (code: string, n: number) => msg(str`Coded as ${code}, ${words(n)}`, { id: "coding.applied" }),
  appliedAlready: (code: string) => msg(str`Already coded as ${code}`, { id: "coding.applied-already" }),
  appliedOverlapping: (code: string) =>
    msg(str`Coded as ${code}. It overlaps another passage you coded so`, {
      id: "coding.applied-overlapping",
    }),
  joined: (code: string, n: number) =>
    msg(str`Joined ${formatNumber(n)} passages of ${code}`, { id: "coding.joined" }),
  removed: (code: string, first: number, last: number) =>
    msg(str`Removed ${code} from ${turnSpan(first, last)}`, { id: "coding.removed" }),
  removedMany: (code: string, n: number) =>
    plural(
      n,
      msg(str`Removed ${n} coding of ${code}`, { id: "coding.removed-many.one" }),
      msg(str`Removed ${formatNumber(n)} codings of ${code}`, { id: "coding.removed-many.other" }),
    ),
  resized: (code: string, n: number) => msg(str`${code} now holds ${words(n)}`, { id: "coding.resized" }),
  notOwn: (code: string, coders: string) =>
    msg(str`${code} is coded here by ${coders}, and only theirs to change`, { id: "coding.not-own" }),
  noPassage: () => msg("Select words or go to a coded passage first", { id: "coding.no-passage" }),
  noKey: (key: number) => msg(str`No code has the key ${key}`, { id: "coding.no-key" }),
  notCodable: (code: string) => msg(str`${code} only groups other codes`, { id: "coding.not-codable" }),
  isRetired: (code: string) =>
    msg(str`${code} is retired and not for new codings`, { id: "coding.is-retired" }),
  noCoder: () => msg("Choose who is coding first", { id: "coding.no-coder" }),
  memoWritten: () => msg("Memo kept", { id: "coding.memo-written" }),
  memoRemoved: () => msg("Removed the memo", { id: "coding.memo-removed" }),
  undone: () => msg("Taken back", { id: "coding.undone" }),
  notUndone: () => msg("It was changed since and cannot be taken back", { id: "coding.not-undone" }),
};
