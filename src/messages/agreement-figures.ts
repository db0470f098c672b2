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
  base: (units: number, coders: readonly string[]) =>
    plural(
      units,
      msg(str`${formatNumber(units)} unit, coded by ${formatList(coders)}.`, {
        id: "agreement-figures.base.one",
      }),
      msg(str`${formatNumber(units)} units, coded by ${formatList(coders)}.`, {
        id: "agreement-figures.base.other",
      }),
    ),
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
  whenClosed: () =>
    msg("Figures are made from what the round is when it closes.", { id: "agreement-figures.when-closed" }),
  /** Why a figure has no value. */
  undefinedFor: (reason: string) =>
    ({
      empty: msg("Undefined: there is nothing to compare", { id: "agreement-figures.undefined.empty" }),
      "one-coder": msg("Undefined: fewer than two coders", { id: "agreement-figures.undefined.one-coder" }),
      "no-pairable-units": msg("Undefined: no unit was looked at by two coders", {
        id: "agreement-figures.undefined.no-pairable-units",
      }),
      "one-category": msg("Undefined: only one category was used", {
        id: "agreement-figures.undefined.one-category",
      }),
      "no-variation": msg("Undefined: nothing varies that chance could explain", {
        id: "agreement-figures.undefined.no-variation",
      }),
      "nothing-coded-by-anybody": msg("Undefined: nobody used the code", {
        id: "agreement-figures.undefined.nothing-coded",
      }),
      "everything-coded-by-everybody": msg("Undefined: everybody used the code everywhere", {
        id: "agreement-figures.undefined.everything-coded",
      }),
    })[reason],
};
