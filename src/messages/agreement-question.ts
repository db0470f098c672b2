import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** What figures are asked for: whose, of which codes, by what, read by which convention. */
export const questionText = {
  coders: () => msg("Coders", { id: "agreement-question.coders" }),
  atLeastTwo: () => msg("At least two coders are compared", { id: "agreement-question.at-least-two" }),
  allOf: (n: number) =>
    plural(
      n,
      msg("The one code", { id: "agreement-question.codes.one" }),
      msg(str`All ${formatNumber(n)} codes`, { id: "agreement-question.codes.all" }),
    ),
  whichCodes: () => msg("Codes that count", { id: "agreement-question.which-codes" }),
  rule: () => msg("Carries a code when", { id: "agreement-question.rule" }),
  asPlanned: () => msg("As the round was set up", { id: "agreement-question.as-planned" }),
  other: () =>
    msg(
      "Other than the round was set up for. What was chosen before coding is what a report rests on; this is for looking closer.",
      { id: "agreement-question.other" },
    ),
  compare: () => msg("Compare", { id: "agreement-question.compare" }),
  withOthers: () => msg("Coders with each other", { id: "agreement-question.with-others" }),
  withThemselves: (coder: string, time: string) =>
    msg(str`${coder} with ${coder}, ${time} later`, { id: "agreement-question.with-themselves" }),
  inRound: (coder: string, round: string) =>
    msg(str`${coder}, ${round}`, { id: "agreement-question.in-round" }),
  benchmark: () => msg("Benchmark", { id: "agreement-question.benchmark" }),
  noBenchmark: () => msg("None", { id: "agreement-question.no-benchmark" }),
  benchmarkName: (benchmark: string): string =>
    ({
      krippendorff: msg("Krippendorff 2004", { id: "agreement-question.benchmark.krippendorff" }),
      "landis-koch": msg("Landis & Koch 1977", { id: "agreement-question.benchmark.landis-koch" }),
      fleiss: msg("Fleiss 1981 (NVivo)", { id: "agreement-question.benchmark.fleiss" }),
      altman: msg("Altman 1991", { id: "agreement-question.benchmark.altman" }),
    })[benchmark] ?? benchmark,
  level: (level: string): string =>
    ({
      unreliable: msg("not reliable", { id: "agreement-question.level.unreliable" }),
      tentative: msg("tentative conclusions", { id: "agreement-question.level.tentative" }),
      reliable: msg("reliable", { id: "agreement-question.level.reliable" }),
      poor: msg("poor", { id: "agreement-question.level.poor" }),
      slight: msg("slight", { id: "agreement-question.level.slight" }),
      fair: msg("fair", { id: "agreement-question.level.fair" }),
      "fair-to-good": msg("fair to good", { id: "agreement-question.level.fair-to-good" }),
      moderate: msg("moderate", { id: "agreement-question.level.moderate" }),
      good: msg("good", { id: "agreement-question.level.good" }),
      substantial: msg("substantial", { id: "agreement-question.level.substantial" }),
      "very-good": msg("very good", { id: "agreement-question.level.very-good" }),
      "almost-perfect": msg("almost perfect", { id: "agreement-question.level.almost-perfect" }),
      excellent: msg("excellent", { id: "agreement-question.level.excellent" }),
    })[level] ?? level,
  called: (benchmark: string, lower: string, level: string) =>
    msg(str`${benchmark} calls the lower limit, ${lower}: ${level}.`, { id: "agreement-question.called" }),
  conventions: () =>
    msg("Benchmarks are conventions, not tests. They are applied to the lower limit of the interval.", {
      id: "agreement-question.conventions",
    }),
  belowBounds: () =>
    msg("Diamond: the lower limit is below the lowest bound.", { id: "agreement-question.below-bounds" }),

  live: (time: string) =>
    msg(
      str`As of ${time}, not frozen: the round still runs, and only transcripts that are complete are counted. The figures change with every coding.`,
      { id: "agreement-question.live" },
    ),
  countAgain: () => msg("Count again", { id: "agreement-question.count-again" }),
  blind: () =>
    msg(
      "This round is blind and still runs: figures now would tell coders how the others code. They are made when it closes.",
      { id: "agreement-question.blind" },
    ),
  otherBlind: () =>
    msg(
      "Another round runs blind in these transcripts, so not all codings are open here. Figures are made when it closes.",
      { id: "agreement-question.other-blind" },
    ),
  planned: () => msg("Figures come when coding has begun.", { id: "agreement-question.planned" }),
  noCodesChosen: () =>
    msg("No code of the round is in its frozen codebook, so there is nothing to compare.", {
      id: "agreement-question.no-codes-chosen",
    }),
};
