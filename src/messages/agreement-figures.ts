import { msg, str } from "@lit/localize";
import { formatList, formatNumber, plural } from "#messages/format";

/** What the figures of a round say. */
export const figuresText = {
  overall: () => msg("Overall α", { id: "agreement-figures.overall" }),
  percent: () => msg("Agreement", { id: "agreement-figures.percent" }),
  alpha: () => msg("α", { id: "agreement-figures.alpha" }),
  ac1: () => msg("AC1", { id: "agreement-figures.ac1" }),
  interval: () => msg("95 % interval", { id: "agreement-figures.interval" }),
  prevalence: (coder: string) =>
    msg(str`${coder}: share of the units that carry the code`, { id: "agreement-figures.prevalence" }),
  prevalenceCell: (coder: string, code: string, share: string) =>
    msg(str`${coder}, ${code}, ${share}: passages`, { id: "agreement-figures.prevalence-cell" }),
  unit: () => msg("Unit", { id: "agreement-figures.unit" }),
  unitOf: (unit: string) =>
    ({
      character: msg("Character", { id: "agreement-figures.unit.character" }),
      token: msg("Word", { id: "agreement-figures.unit.token" }),
      sentence: msg("Sentence", { id: "agreement-figures.unit.sentence" }),
      turn: msg("Turn", { id: "agreement-figures.unit.turn" }),
      paragraph: msg("Paragraph", { id: "agreement-figures.unit.paragraph" }),
      segment: msg("Given segment", { id: "agreement-figures.unit.segment" }),
      source: msg("Transcript", { id: "agreement-figures.unit.source" }),
    })[unit] ?? unit,
  otherUnit: (unit: string) =>
    msg(str`Other than the round was set up for: its unit is ${unit}.`, {
      id: "agreement-figures.other-unit",
    }),
  base: (units: string, coders: readonly string[]) =>
    msg(str`${units}, coded by ${formatList(coders)}.`, { id: "agreement-figures.base" }),
  method: (seed: number, resamples: number) =>
    msg(
      str`Intervals: percentile bootstrap over turns, ${formatNumber(resamples)} resamples, seed ${String(seed)}.`,
      { id: "agreement-figures.method" },
    ),
  waiting: () => msg("Intervals are being computed", { id: "agreement-figures.waiting" }),
  leftOutNothing: () => msg("Nothing was left out.", { id: "agreement-figures.left-out-nothing" }),
  missing: (n: number) =>
    msg(str`Left out, coder by transcript, because not assigned or not complete: ${formatNumber(n)}.`, {
      id: "agreement-figures.missing",
    }),
  turns: (n: number) =>
    msg(str`Turns left out by role: ${formatNumber(n)}.`, { id: "agreement-figures.turns" }),
  notComplete: (n: number) =>
    msg(str`Codings left out in transcripts not complete for their coder: ${formatNumber(n)}.`, {
      id: "agreement-figures.not-complete",
    }),
  deletedCodes: (n: number) =>
    msg(str`Codings left out because their code was deleted: ${formatNumber(n)}.`, {
      id: "agreement-figures.deleted-codes",
    }),
  unplaced: (n: number) =>
    msg(str`Codings left out because their words were removed from the text: ${formatNumber(n)}.`, {
      id: "agreement-figures.unplaced",
    }),
  byCode: () => msg("By code", { id: "agreement-figures.by-code" }),
  code: () => msg("Code", { id: "agreement-figures.code" }),
  paradox: () =>
    msg(
      "Agreement above 80 % with α below 0.40: where few units carry a code, or nearly all, chance agreement is high. Read AC1 and the shares beside it (Feinstein & Cicchetti 1990).",
      { id: "agreement-figures.paradox" },
    ),
  pairs: () => msg("Pairs of coders", { id: "agreement-figures.pairs" }),
  pair: (first: string, second: string) => msg(str`${first} and ${second}`, { id: "agreement-figures.pair" }),
  confused: () => msg("Confused with", { id: "agreement-figures.confused" }),
  confusedNote: () =>
    msg("Pairs of coders and units in which one coder gave the one code and the other the other instead.", {
      id: "agreement-figures.confused-note",
    }),
  none: () => msg("No code", { id: "agreement-figures.none" }),
  confusion: (first: string, second: string, n: number) =>
    msg(str`${first} and ${second}, ${formatNumber(n)}: passages`, { id: "agreement-figures.confusion" }),
  /** Why a figure has no value. */
  undefinedFor: (reason: string) =>
    msg(str`Undefined: ${undefinedReason(reason)}`, { id: "agreement-figures.undefined" }),
  /** Which figures of a row have no value, and why. */
  undefinedOf: (figures: readonly string[], reason: string) =>
    msg(str`${formatList(figures)} undefined: ${undefinedReason(reason)}`, {
      id: "agreement-figures.undefined-of",
    }),
  lookedAtNothing: () =>
    msg("–: no complete transcript of the coder is compared.", { id: "agreement-figures.looked-at-nothing" }),
  fewPositives: () =>
    msg("†: two coders gave the code in fewer than ten units, too few for the interval to be relied on.", {
      id: "agreement-figures.few-positives",
    }),
  coded: (unit: string) => msg(str`${unit}: carry the code for anybody`, { id: "agreement-figures.coded" }),
  codedShort: () => msg("Coded", { id: "agreement-figures.coded-short" }),
  open: () => msg("Open", { id: "agreement-figures.open" }),
  openLong: () => msg("Disagreements without a decision", { id: "agreement-figures.open-long" }),
  openOf: (code: string, n: number) =>
    msg(str`${code}: adjudicate ${formatNumber(n)}`, { id: "agreement-figures.open-of" }),
  axis: () => msg("α on its axis", { id: "agreement-figures.axis" }),
  byCodeNote: (codes: number, units: string) =>
    plural(
      codes,
      msg(str`${formatNumber(codes)} code, ${units}. 95 % bootstrap intervals.`, {
        id: "agreement-figures.by-code-note.one",
      }),
      msg(str`${formatNumber(codes)} codes, ${units}. 95 % bootstrap intervals.`, {
        id: "agreement-figures.by-code-note.other",
      }),
    ),
  hollow: (round: string) => msg(str`Hollow: ${round}.`, { id: "agreement-figures.hollow" }),
  hollowUnfinished: () =>
    msg("Hollow: the interval is being computed.", { id: "agreement-figures.hollow-unfinished" }),
  earlierRounds: (rounds: string) =>
    msg(str`Hollow, by each round’s own set-up: ${rounds}.`, { id: "agreement-figures.earlier-rounds" }),
  unitsOf: (unit: string, n: number): string =>
    ({
      character: plural(
        n,
        msg(str`${formatNumber(n)} character`, { id: "agreement-figures.characters.one" }),
        msg(str`${formatNumber(n)} characters`, { id: "agreement-figures.characters.other" }),
      ),
      token: plural(
        n,
        msg(str`${formatNumber(n)} word`, { id: "agreement-figures.words.one" }),
        msg(str`${formatNumber(n)} words`, { id: "agreement-figures.words.other" }),
      ),
      sentence: plural(
        n,
        msg(str`${formatNumber(n)} sentence`, { id: "agreement-figures.sentences.one" }),
        msg(str`${formatNumber(n)} sentences`, { id: "agreement-figures.sentences.other" }),
      ),
      turn: plural(
        n,
        msg(str`${formatNumber(n)} turn`, { id: "agreement-figures.turns.one" }),
        msg(str`${formatNumber(n)} turns`, { id: "agreement-figures.turns.other" }),
      ),
      paragraph: plural(
        n,
        msg(str`${formatNumber(n)} paragraph`, { id: "agreement-figures.paragraphs.one" }),
        msg(str`${formatNumber(n)} paragraphs`, { id: "agreement-figures.paragraphs.other" }),
      ),
      segment: plural(
        n,
        msg(str`${formatNumber(n)} segment`, { id: "agreement-figures.segments.one" }),
        msg(str`${formatNumber(n)} segments`, { id: "agreement-figures.segments.other" }),
      ),
      source: plural(
        n,
        msg(str`${formatNumber(n)} transcript`, { id: "agreement-figures.sources.one" }),
        msg(str`${formatNumber(n)} transcripts`, { id: "agreement-figures.sources.other" }),
      ),
    })[unit] ?? formatNumber(n),

  differMost: (first: string, second: string, code: string) =>
    msg(str`${first} and ${second} differ most, mainly on ${code}.`, {
      id: "agreement-figures.differ-most",
    }),
  neverDiffer: () => msg("No pair ever differs.", { id: "agreement-figures.never-differ" }),
  pairsNote: () =>
    msg("Above the diagonal α, below it its interval.", { id: "agreement-figures.pairs-note" }),
  pairCell: (first: string, second: string, alpha: string, percent: string, ac1: string) =>
    msg(str`${first} and ${second}: α ${alpha}, agreement ${percent}, AC1 ${ac1}. Passages of both`, {
      id: "agreement-figures.pair-cell",
    }),
  readAs: (first: string, second: string, n: number) =>
    plural(
      n,
      msg(str`${first} and ${second} stand in each other’s place most often: once.`, {
        id: "agreement-figures.read-as.one",
      }),
      msg(str`${first} and ${second} stand in each other’s place most often: ${formatNumber(n)} times.`, {
        id: "agreement-figures.read-as.other",
      }),
    ),
  showPassages: () => msg("Show the passages", { id: "agreement-figures.show-passages" }),
  nobodyConfused: () =>
    msg("No code stands in another’s place.", { id: "agreement-figures.nobody-confused" }),

  openDisagreements: (n: number) =>
    msg(str`Open disagreements, ${formatNumber(n)}`, { id: "agreement-figures.open-disagreements" }),
  mostConfused: () => msg("most confused first", { id: "agreement-figures.most-confused" }),
  showAll: () => msg("Show all", { id: "agreement-figures.show-all" }),
  noneOpen: () => msg("No disagreement is without a decision.", { id: "agreement-figures.none-open" }),
  noneAtAll: () =>
    msg("The coders of this round never disagree: there is nothing to settle.", {
      id: "agreement-figures.none-at-all",
    }),
  transcript: () => msg("Transcript", { id: "agreement-figures.transcript" }),
  turn: () => msg("Turn", { id: "agreement-figures.turn" }),
  passage: () => msg("Passage", { id: "agreement-figures.passage" }),
  adjudicate: () => msg("Adjudicate", { id: "agreement-figures.adjudicate" }),
  adjudicateOpen: (n: number) =>
    msg(str`Adjudicate ${formatNumber(n)}`, { id: "agreement-figures.adjudicate-open" }),
  adjudicateAt: (source: string, turn: string) =>
    msg(str`Adjudicate ${source}, turn ${turn}`, { id: "agreement-figures.adjudicate-at" }),
  notLooked: () => msg("Not assigned or not complete", { id: "agreement-figures.not-looked" }),
};

/** The reasons in words: every one of the domain's list. */
const undefinedReason = (reason: string): string =>
  ({
    empty: msg("there is nothing to compare", { id: "agreement-figures.undefined.empty" }),
    "one-coder": msg("fewer than two coders", { id: "agreement-figures.undefined.one-coder" }),
    "no-pairable-units": msg("no unit was looked at by two coders", {
      id: "agreement-figures.undefined.no-pairable-units",
    }),
    "one-category": msg("only one category was used", { id: "agreement-figures.undefined.one-category" }),
    "no-variation": msg("nothing varies that chance could explain", {
      id: "agreement-figures.undefined.no-variation",
    }),
    "nothing-coded-by-anybody": msg("nobody used the code", {
      id: "agreement-figures.undefined.nothing-coded",
    }),
    "everything-coded-by-everybody": msg("everybody used the code everywhere", {
      id: "agreement-figures.undefined.everything-coded",
    }),
  })[reason] ?? reason;
