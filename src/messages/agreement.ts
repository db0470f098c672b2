import { msg, str } from "@lit/localize";
import { formatList, formatNumber, plural } from "#messages/format";

/** What the agreement screen says of rounds: their tabs, their design, who codes what, and how they begin and end. */
export const agreementText = {
  title: () => msg("Agreement", { id: "agreement.title" }),
  rounds: () => msg("Rounds", { id: "agreement.rounds" }),
  newRound: () => msg("Round", { id: "agreement.new-round" }),
  newRoundLong: () => msg("Plan a round", { id: "agreement.new-round-long" }),
  roundName: (n: number) => msg(str`Round ${formatNumber(n)}`, { id: "agreement.round-name" }),
  planned: () => msg("planned", { id: "agreement.planned" }),
  since: (day: string, version: string) => msg(str`since ${day}, ${version}`, { id: "agreement.since" }),
  closedOn: (day: string, version: string) =>
    msg(str`closed ${day}, ${version}`, { id: "agreement.closed-on" }),
  version: (n: number) => msg(str`v${n}`, { id: "agreement.version" }),
  empty: () =>
    msg("A round is who codes which transcripts, with which codes, so that their coding can be compared.", {
      id: "agreement.empty",
    }),
  reflexive: () =>
    msg(
      "This project is analysed reflexively: coders are not meant to reach the same codes, so no coefficient is shown. An open round lets you read each other’s coding side by side and talk about it.",
      { id: "agreement.reflexive" },
    ),

  concealed: () =>
    msg(
      "A blind round runs on the same transcripts. What this round found is out of sight until that one closes.",
      { id: "agreement.concealed" },
    ),
  part: () => msg("Part of the round", { id: "agreement.part" }),
  setUp: () => msg("Set-up", { id: "agreement.set-up" }),
  figures: () => msg("Figures", { id: "agreement.figures" }),

  theRound: () => msg("The round", { id: "agreement.the-round" }),
  canChange: () => msg("fixed when coding begins", { id: "agreement.can-change" }),
  fixed: () => msg("fixed when coding began", { id: "agreement.fixed" }),
  name: () => msg("Name", { id: "agreement.name" }),
  nameNeeded: () => msg("Give it a name.", { id: "agreement.name-needed" }),
  coders: () => msg("Coders", { id: "agreement.coders" }),
  codes: () => msg("Codes", { id: "agreement.codes" }),
  codesOf: (n: number, of: number) =>
    msg(str`${formatNumber(n)} of ${formatNumber(of)}`, { id: "agreement.codes-of" }),
  allCodes: () => msg("All codes", { id: "agreement.all-codes" }),
  noCodes: () => msg("None", { id: "agreement.no-codes" }),
  rollUp: () => msg("Codes below a group count as the group", { id: "agreement.roll-up" }),
  rolledUp: () => msg("with the codes below them", { id: "agreement.rolled-up" }),
  unit: () => msg("Unit", { id: "agreement.unit" }),
  unitName: (unit: string): string =>
    ({
      character: msg("Character", { id: "agreement.unit.character" }),
      token: msg("Word", { id: "agreement.unit.token" }),
      sentence: msg("Sentence", { id: "agreement.unit.sentence" }),
      turn: msg("Turn", { id: "agreement.unit.turn" }),
      paragraph: msg("Paragraph", { id: "agreement.unit.paragraph" }),
      segment: msg("Given segment", { id: "agreement.unit.segment" }),
      source: msg("Transcript", { id: "agreement.unit.source" }),
    })[unit] ?? unit,
  rule: () => msg("Carries a code when", { id: "agreement.rule" }),
  ruleName: (rule: string): string =>
    ({
      any: msg("coding touches it", { id: "agreement.rule.any" }),
      half: msg("half of it is coded", { id: "agreement.rule.half" }),
      inside: msg("all of it is coded", { id: "agreement.rule.inside" }),
    })[rule] ?? rule,
  leftOut: () => msg("Left out: turns of", { id: "agreement.left-out" }),
  nobodyLeftOut: () => msg("no turns", { id: "agreement.nobody-left-out" }),
  leftOutRoles: (roles: readonly string[]) =>
    msg(str`turns of ${formatList(roles)}`, { id: "agreement.left-out-roles" }),
  leftOutLabel: () => msg("Left out", { id: "agreement.left-out-label" }),
  sight: () => msg("Coding is", { id: "agreement.sight" }),
  blind: () => msg("Blind", { id: "agreement.blind" }),
  open: () => msg("Open", { id: "agreement.open" }),
  blindNote: () =>
    msg("Until the round closes, nobody sees what others code in its transcripts.", {
      id: "agreement.blind-note",
    }),
  openNote: () => msg("Everybody sees everybody’s coding.", { id: "agreement.open-note" }),
  counts: () => msg("What counts", { id: "agreement.counts" }),
  fresh: () => msg("New coding", { id: "agreement.fresh" }),
  all: () => msg("All coding", { id: "agreement.all" }),
  freshNote: () =>
    msg("Coders begin anew: only what is coded while the round runs.", { id: "agreement.fresh-note" }),
  allNote: () =>
    msg("Everything its coders coded in its transcripts, earlier too.", { id: "agreement.all-note" }),
  stability: () => msg("Compared with", { id: "agreement.stability" }),
  noStability: () => msg("the other coders", { id: "agreement.no-stability" }),
  stabilityOf: (round: string) =>
    msg(str`each coder’s own coding in ${round}`, { id: "agreement.stability-of" }),
  codebook: () => msg("Codebook", { id: "agreement.codebook" }),
  frozen: (version: string, day: string) => msg(str`${version}, frozen ${day}`, { id: "agreement.frozen" }),
  closedAt: () => msg("Closed", { id: "agreement.closed-at" }),
  began: () => msg("Began", { id: "agreement.began" }),
  remove: () => msg("Remove this round", { id: "agreement.remove" }),

  sample: () => msg("Sample", { id: "agreement.sample" }),
  draw: () => msg("Draw", { id: "agreement.draw" }),
  drawSources: () => msg("Whole transcripts", { id: "agreement.draw-sources" }),
  drawTurns: () => msg("Runs of turns", { id: "agreement.draw-turns" }),
  number: () => msg("How many", { id: "agreement.number" }),
  run: () => msg("Turns in a run", { id: "agreement.run" }),
  seed: () => msg("Seed", { id: "agreement.seed" }),
  drawSample: () => msg("Draw sample", { id: "agreement.draw-sample" }),
  drawAgain: () => msg("Draw again", { id: "agreement.draw-again" }),
  wholeNumber: () => msg("A whole number above 0.", { id: "agreement.whole-number" }),
  byHand: () => msg("chosen by hand", { id: "agreement.by-hand" }),
  drawn: (n: number, of: "sources" | "turns", seed: number) =>
    of === "sources"
      ? msg(str`${formatNumber(n)} transcripts, seed ${seed}`, { id: "agreement.drawn-sources" })
      : msg(str`${formatNumber(n)} turns, seed ${seed}`, { id: "agreement.drawn-turns" }),
  sampleNote: () =>
    msg("The same seed draws the same sample again. A draw replaces what is assigned.", {
      id: "agreement.sample-note",
    }),

  matrix: () => msg("Who codes which transcript", { id: "agreement.matrix" }),
  transcript: () => msg("Transcript", { id: "agreement.transcript" }),
  turns: () => msg("Turns", { id: "agreement.turns" }),
  notAssigned: () => msg("not assigned", { id: "agreement.not-assigned" }),
  status: (status: string): string =>
    ({
      assigned: msg("Assigned", { id: "agreement.status.assigned" }),
      "in-progress": msg("In progress", { id: "agreement.status.in-progress" }),
      complete: msg("Complete", { id: "agreement.status.complete" }),
    })[status] ?? status,
  turnsInParts: (turns: number, parts: number) =>
    msg(str`${formatNumber(turns)} turns in ${formatNumber(parts)} parts`, {
      id: "agreement.turns-in-parts",
    }),
  cell: (coder: string, source: string, status: string) =>
    msg(str`${coder}, ${source}: ${status}`, { id: "agreement.cell" }),
  assignedTo: (n: number) => msg(str`${formatNumber(n)} assigned`, { id: "agreement.assigned-to" }),
  completeOf: (n: number, of: number) =>
    msg(str`${formatNumber(n)} of ${formatNumber(of)} complete`, { id: "agreement.complete-of" }),
  assignAll: () => msg("Assign every transcript to everyone", { id: "agreement.assign-all" }),
  plannedHint: () =>
    msg("Arrow keys move, Shift extends, A assigns, Backspace takes back.", { id: "agreement.planned-hint" }),
  runningHint: () =>
    msg("Press your own squares to say that a transcript is complete. Statuses say nothing of codes.", {
      id: "agreement.running-hint",
    }),
  blindHint: () =>
    msg("Others’ coding is not loaded here until the round closes.", { id: "agreement.blind-hint" }),
  noTranscripts: () =>
    msg("Transcripts to assign appear here when you import them.", { id: "agreement.no-transcripts" }),
  noCoders: () =>
    msg("Choose at least one coder, and transcripts can be assigned here.", { id: "agreement.no-coders" }),
  assignKey: () => msg("Assign the chosen transcripts", { id: "agreement.assign-key" }),
  fillKey: () => msg("Fill the column below as this square", { id: "agreement.fill-key" }),
  fillHint: () => msg("fills the column below", { id: "agreement.fill-hint" }),
  unassignKey: () => msg("Take the chosen assignments back", { id: "agreement.unassign-key" }),

  start: (round: string) => msg(str`Start ${round}…`, { id: "agreement.start" }),
  startHeading: (round: string) => msg(str`Start ${round}`, { id: "agreement.start-heading" }),
  startNow: () => msg("Start the round", { id: "agreement.start-now" }),
  startFixes: () =>
    msg(
      "From now on coders, codes, unit, what counts and who codes what are fixed; another choice means another round. Words of its transcripts cannot be corrected until it closes.",
      { id: "agreement.start-fixes" },
    ),
  startFreezes: (version: string) =>
    msg(str`The codebook is frozen as ${version}.`, { id: "agreement.start-freezes" }),
  startKeeps: (version: string) =>
    msg(str`The codebook is as it was frozen in ${version}; the round uses that.`, {
      id: "agreement.start-keeps",
    }),
  obstacle: (obstacle: string): string =>
    ({
      "no-coders": msg("Nobody codes in this round yet. Choose its coders.", {
        id: "agreement.obstacle.no-coders",
      }),
      "no-codes": msg("No code is compared yet. Choose codes or groups of codes.", {
        id: "agreement.obstacle.no-codes",
      }),
      "no-sources": msg("No transcript is assigned yet.", { id: "agreement.obstacle.no-sources" }),
      "coding-elsewhere": msg(
        "A coder still codes one of these transcripts in another running round, so it would not be known which round a coding belongs to. Close that round first, or assign other transcripts.",
        { id: "agreement.obstacle.coding-elsewhere" },
      ),
    })[obstacle] ?? obstacle,
  close: (round: string) => msg(str`Close ${round}…`, { id: "agreement.close" }),
  closeHeading: (round: string) => msg(str`Close ${round}`, { id: "agreement.close-heading" }),
  closeNow: () => msg("Close the round", { id: "agreement.close-now" }),
  closeKeeps: () =>
    msg(
      "What was coded is kept as it stands now, and every figure of the round is made from that. Later changes never alter it. A closed round is not opened again.",
      { id: "agreement.close-keeps" },
    ),
  incomplete: (coder: string, n: number) =>
    plural(
      n,
      msg(str`${coder} has 1 transcript that is not complete.`, { id: "agreement.incomplete.one" }),
      msg(str`${coder} has ${formatNumber(n)} transcripts that are not complete.`, {
        id: "agreement.incomplete.other",
      }),
    ),
  onlyComplete: () => msg("Figures use complete assignments only.", { id: "agreement.only-complete" }),
  allComplete: () => msg("Everybody is complete.", { id: "agreement.all-complete" }),
  cancel: () => msg("Cancel", { id: "agreement.cancel" }),
  freezeNote: (round: string) => msg(str`Frozen for ${round}`, { id: "agreement.freeze-note" }),
};
