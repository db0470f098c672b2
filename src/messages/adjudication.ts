import { msg, str } from "@lit/localize";
import { formatList, formatNumber, plural } from "#messages/format";

/** What is said where coders' disagreements of a closed round are read and settled. */
export const adjudicationText = {
  part: () => msg("Adjudication", { id: "adjudication.part" }),
  sideBySide: () => msg("Side by side", { id: "adjudication.side-by-side" }),
  settledOf: (n: number, of: number) =>
    msg(str`${formatNumber(n)} of ${formatNumber(of)} settled`, { id: "adjudication.settled-of" }),
  codingStays: () =>
    msg("Coding stays as it was. Settled passages go to the agreed layer.", {
      id: "adjudication.coding-stays",
    }),
  forReading: () =>
    msg("Places that coders read differently, to be talked about. Settling one is a choice, not a duty.", {
      id: "adjudication.for-reading",
    }),

  list: () => msg("Disagreements", { id: "adjudication.list" }),
  order: () => msg("Order", { id: "adjudication.order" }),
  orderName: (order: "confused" | "text" | "code"): string =>
    ({
      confused: msg("Most confused first", { id: "adjudication.order.confused" }),
      text: msg("In order of text", { id: "adjudication.order.text" }),
      code: msg("By code", { id: "adjudication.order.code" }),
    })[order],
  openOnly: () => msg("Open only", { id: "adjudication.open-only" }),
  kind: (kind: "choice" | "omission" | "split-or-joined" | "boundary"): string =>
    ({
      choice: msg("choice of code", { id: "adjudication.kind.choice" }),
      omission: msg("omission", { id: "adjudication.kind.omission" }),
      "split-or-joined": msg("split or joined", { id: "adjudication.kind.split-or-joined" }),
      boundary: msg("boundary", { id: "adjudication.kind.boundary" }),
    })[kind],
  settled: () => msg("Settled", { id: "adjudication.settled" }),
  wordsGone: () => msg("Its words were corrected away since.", { id: "adjudication.words-gone" }),
  noTurn: () => msg("This passage", { id: "adjudication.no-turn" }),
  turns: (first: number, last: number) =>
    first >= last
      ? msg(str`Turn ${formatNumber(first)}`, { id: "adjudication.turn" })
      : msg(str`Turns ${formatNumber(first)}–${formatNumber(last)}`, { id: "adjudication.turns" }),
  showMore: (n: number) => msg(str`Show more, ${formatNumber(n)} below`, { id: "adjudication.show-more" }),

  passage: () => msg("Passage, coder by coder", { id: "adjudication.passage" }),
  codebook: (version: string) => msg(str`codebook ${version}`, { id: "adjudication.codebook" }),
  earlierTurns: () => msg("Earlier turns", { id: "adjudication.earlier-turns" }),
  laterTurns: () => msg("Later turns", { id: "adjudication.later-turns" }),
  agreed: () => msg("Agreed", { id: "adjudication.agreed" }),
  toBeSettled: () => msg("To be settled", { id: "adjudication.to-be-settled" }),
  nothingStands: () => msg("No code", { id: "adjudication.nothing-stands" }),
  notLooked: () => msg("Did not code here", { id: "adjudication.not-looked" }),

  question: (turns: string) => msg(str`${turns}: which code, and how far?`, { id: "adjudication.question" }),
  place: (n: number, of: number) =>
    msg(str`Place ${formatNumber(n)} of ${formatNumber(of)}`, { id: "adjudication.place" }),
  position: (n: number, of: number) =>
    msg(str`Disagreement ${formatNumber(n)} of ${formatNumber(of)}`, { id: "adjudication.position" }),
  accept: (coders: readonly string[]) =>
    msg(str`Accept ${formatList(coders)}`, { id: "adjudication.accept" }),
  words: (n: number) =>
    plural(
      n,
      msg("1 word", { id: "adjudication.words.one" }),
      msg(str`${formatNumber(n)} words`, { id: "adjudication.words.other" }),
    ),
  turnCount: (n: number) => msg(str`${formatNumber(n)} turns`, { id: "adjudication.turn-count" }),
  wholeTurn: () => msg("whole turn", { id: "adjudication.whole-turn" }),
  codeExtent: (code: string, extent: string) =>
    msg(str`${code}, ${extent}`, { id: "adjudication.code-extent" }),
  join: () => msg("Join extents", { id: "adjudication.join" }),
  several: () => msg("Several stand", { id: "adjudication.several" }),
  none: () => msg("No code", { id: "adjudication.none" }),
  draw: () => msg("Draw boundary", { id: "adjudication.draw" }),
  drawHint: () =>
    msg("Select words in the passage, or move the ends by words.", { id: "adjudication.draw-hint" }),
  drawnCode: () => msg("Code", { id: "adjudication.drawn-code" }),
  atOdds: () => msg("At odds here", { id: "adjudication.at-odds" }),
  otherCodes: () => msg("Other codes of the round", { id: "adjudication.other-codes" }),
  startEarlier: () => msg("Start a word earlier", { id: "adjudication.start-earlier" }),
  startLater: () => msg("Start a word later", { id: "adjudication.start-later" }),
  endEarlier: () => msg("End a word earlier", { id: "adjudication.end-earlier" }),
  endLater: () => msg("End a word later", { id: "adjudication.end-later" }),
  start: () => msg("Start", { id: "adjudication.start" }),
  end: () => msg("End", { id: "adjudication.end" }),
  reason: () => msg("Reason", { id: "adjudication.reason" }),
  reasonHint: () => msg("Reason, if it needs saying", { id: "adjudication.reason-hint" }),
  discuss: () => msg("Discuss", { id: "adjudication.discuss" }),
  skip: () => msg("Skip", { id: "adjudication.skip" }),
  settleAndGoOn: () => msg("Settle and go on", { id: "adjudication.settle-and-go-on" }),
  settleLast: () => msg("Settle", { id: "adjudication.settle-last" }),
  chooseFirst: () => msg("Choose what stands first.", { id: "adjudication.choose-first" }),

  decided: (kind: "one" | "joined" | "several" | "none" | "boundary", coders: readonly string[]): string =>
    ({
      one: msg(str`Accepted ${formatList(coders)}`, { id: "adjudication.decided.one" }),
      joined: msg("Joined extents", { id: "adjudication.decided.joined" }),
      several: msg(str`${formatList(coders)} all stand`, { id: "adjudication.decided.several" }),
      none: msg("No code stands", { id: "adjudication.decided.none" }),
      boundary: msg("Drawn by hand", { id: "adjudication.decided.boundary" }),
    })[kind],
  decidedCodes: (decided: string, codes: readonly string[]) =>
    codes.length === 0
      ? decided
      : msg(str`${decided}: ${formatList(codes)}`, { id: "adjudication.decided-codes" }),
  by: (who: string, day: string) => msg(str`${who}, ${day}`, { id: "adjudication.by" }),
  byVersion: (who: string, day: string, version: string) =>
    msg(str`${who}, ${day}, codebook ${version}`, { id: "adjudication.by-version" }),
  overruled: () => msg("Decided otherwise before", { id: "adjudication.overruled" }),
  takeBack: () => msg("Take back", { id: "adjudication.take-back" }),
  nextOpen: () => msg("Next open", { id: "adjudication.next-open" }),
  nowAt: (said: string, next: string) => msg(str`${said}. Next: ${next}`, { id: "adjudication.now-at" }),
  nowDone: (said: string) => msg(str`${said}. Everything is settled.`, { id: "adjudication.now-done" }),

  rules: () => msg("Rules of the codes", { id: "adjudication.rules" }),
  alpha: (value: string) => msg(str`α ${value}`, { id: "adjudication.alpha" }),
  noDefinition: () => msg("No definition yet.", { id: "adjudication.no-definition" }),
  definition: () => msg("Definition", { id: "adjudication.definition" }),
  include: () => msg("Include when", { id: "adjudication.include" }),
  exclude: () => msg("Exclude when", { id: "adjudication.exclude" }),
  changedSince: (version: string) =>
    msg(str`Changed since ${version}, which the round was coded with.`, { id: "adjudication.changed-since" }),
  asItWas: (version: string) => msg(str`As it was in ${version}`, { id: "adjudication.as-it-was" }),
  mergedInto: (code: string) => msg(str`Merged into ${code} since.`, { id: "adjudication.merged-into" }),
  deletedSince: () => msg("Deleted since.", { id: "adjudication.deleted-since" }),
  editRule: (code: string) => msg(str`Edit rule of ${code}`, { id: "adjudication.edit-rule" }),
  editRuleShort: () => msg("Edit rule", { id: "adjudication.edit-rule-short" }),
  draftNote: (round: string, version: string) =>
    msg(str`A draft for the next version of the codebook. ${round} keeps ${version}.`, {
      id: "adjudication.draft-note",
    }),
  saveDraft: () => msg("Save draft", { id: "adjudication.save-draft" }),
  cancel: () => msg("Cancel", { id: "adjudication.cancel" }),

  discussion: () => msg("Discussion", { id: "adjudication.discussion" }),
  notes: (n: number) =>
    plural(
      n,
      msg("1 note", { id: "adjudication.notes.one" }),
      msg(str`${formatNumber(n)} notes`, { id: "adjudication.notes.other" }),
    ),
  writeNote: () => msg("Write a note for the team", { id: "adjudication.write-note" }),
  addNote: () => msg("Add note", { id: "adjudication.add-note" }),
  removeNote: () => msg("Remove this note", { id: "adjudication.remove-note" }),

  settledBefore: () => msg("Settled before", { id: "adjudication.settled-before" }),
  noneBefore: () => msg("Nothing with these codes yet.", { id: "adjudication.none-before" }),

  nothingToSettle: () =>
    msg("Nothing to settle: where several coders looked, they coded the same to the letter.", {
      id: "adjudication.nothing-to-settle",
    }),
  nobodyTogether: () =>
    msg(
      "Nothing to compare: no transcript was marked complete by two coders or more, so nobody’s coding can be held against another’s.",
      { id: "adjudication.nobody-together" },
    ),
  notInCopy: () =>
    msg("What the round closed with is not in this copy of the project.", { id: "adjudication.not-in-copy" }),
  concealed: (n: number) =>
    plural(
      n,
      msg("1 disagreement waits: its transcript is being coded blind in another round.", {
        id: "adjudication.concealed.one",
      }),
      msg(
        str`${formatNumber(n)} disagreements wait: their transcripts are being coded blind in another round.`,
        { id: "adjudication.concealed.other" },
      ),
    ),
  allSettled: (n: number) =>
    plural(
      n,
      msg("The one disagreement is settled.", { id: "adjudication.all-settled.one" }),
      msg(str`All ${formatNumber(n)} disagreements are settled.`, { id: "adjudication.all-settled.other" }),
    ),
  whatNext: () =>
    msg("Figures made before the discussion stay as they are; those after it are shown beside them.", {
      id: "adjudication.what-next",
    }),
  seeFigures: () => msg("See the figures", { id: "adjudication.see-figures" }),

  seeReport: () => msg("Write the report", { id: "adjudication.see-report" }),

  layerName: (round: string) => msg(str`Agreed, ${round}`, { id: "adjudication.layer-name" }),
  layerInitials: (n: number) => msg(str`A${n}`, { id: "adjudication.layer-initials" }),

  keyAccept: () => msg("Accept a coder’s coding", { id: "adjudication.key-accept" }),
  keyNone: () => msg("Let no code stand", { id: "adjudication.key-none" }),
  keyJoin: () => msg("Join the extents of a code", { id: "adjudication.key-join" }),
  keySeveral: () => msg("Let several coders’ codes stand", { id: "adjudication.key-several" }),
  keyDraw: () => msg("Draw the boundary by hand", { id: "adjudication.key-draw" }),
  keyDiscuss: () => msg("Write a note on the disagreement", { id: "adjudication.key-discuss" }),
  keyReason: () => msg("Give a reason", { id: "adjudication.key-reason" }),
  keySettle: () => msg("Settle and go on to the next open", { id: "adjudication.key-settle" }),
  keyNext: () => msg("Next disagreement", { id: "adjudication.key-next" }),
  keyPrevious: () => msg("Previous disagreement", { id: "adjudication.key-previous" }),
  keyTakeBack: () => msg("Take the decision back", { id: "adjudication.key-take-back" }),
  keyWiden: () => msg("More turns around the passage", { id: "adjudication.key-widen" }),
};
