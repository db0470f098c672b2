import { isDefined } from "#domain/agreement/figure";
import { isParadox } from "#domain/agreement/units-figures";
import { decisionKinds } from "#domain/model/round-records";
import { live, liveRuns } from "#domain/report/live-text";
import { plain, type Block, type Run } from "#domain/report/report";
import type { Reference } from "#domain/report/references";
import {
  alphaText,
  codeSubject,
  decisionsSubject,
  figuresSubject,
  figureText,
  percentText,
  undefinedCodes,
} from "#domain/report/round-report-figures";
import type { RoundFigures, RoundReportInput } from "#domain/report/round-report-input";
import type { RoundReportWording } from "#domain/report/round-report-wording";

/** The round in sentences: how it was made, how it was compared, and what came of it before and after discussion. */
export function roundMethods(input: RoundReportInput, wording: RoundReportWording): readonly Block[] {
  const { before, after } = input;
  return [
    paragraph(madeSentences(input, wording)),
    ...(before === undefined
      ? [paragraph([wording.noCoefficients()])]
      : [
          paragraph(comparedSentences(input, before, wording)),
          paragraph(foundSentences(input, before, wording)),
        ]),
    ...discussion(input, after, wording),
  ];
}

/** The works that a report of this round cites. */
export function citedReferences({ before, after }: RoundReportInput): readonly Reference[] {
  if (before === undefined) return ["braunClarke2021"];
  const figures = after === undefined ? [before] : [before, after];
  const hasParadox = figures.some(({ comparison }) => comparison.rows.some(isParadox));
  return [
    ...(after === undefined ? [] : (["campbell2013"] as const)),
    ...(hasParadox ? (["feinsteinCicchetti1990"] as const) : []),
    ...(after === undefined ? [] : (["garrison2006"] as const)),
    "gwet2008",
    "krippendorff2019",
  ];
}

const paragraph = (sentences: readonly string[]): Block => ({
  kind: "paragraph",
  runs: sentences
    .filter(Boolean)
    .flatMap((sentence, at): Run[] => [...(at === 0 ? [] : [plain(" ")]), ...liveRuns(sentence)]),
});

function madeSentences(input: RoundReportInput, wording: RoundReportWording): readonly string[] {
  const { round, coders, version, stability, codes } = input;
  const { startedAt, closedAt } = round;
  const backgrounds = coders.flatMap(({ name, background }) =>
    background === undefined ? [] : [[name, background] as const],
  );
  return [
    wording.coded(
      coders.map(({ name }) => name),
      input.sources,
    ),
    ...(backgrounds.length === 0 ? [] : [wording.backgrounds(backgrounds)]),
    wording.sample(round.sample),
    ...(round.withoutRoles.length === 0 ? [] : [wording.rolesLeftOut(round.withoutRoles)]),
    wording.sight(round.isBlind),
    wording.counted(round.isFresh),
    ...(startedAt === undefined || closedAt === undefined ? [] : [wording.period(startedAt, closedAt)]),
    ...(version === undefined ? [] : [wording.codebook(version.number, version.at, codes.length)]),
    ...(round.rollUp ? [wording.rollUp()] : []),
    ...(stability === undefined ? [] : [wording.stability(stability.round, stability.later, round.isFresh)]),
  ];
}

function comparedSentences(
  { round, codes, resampling }: RoundReportInput,
  { comparison }: RoundFigures,
  wording: RoundReportWording,
): readonly string[] {
  const { overall } = comparison;
  const shown = (count: number): string => live(figuresSubject, wording.number(count));
  const byTwo =
    isDefined(overall.percentAgreement) && codes.length > 0
      ? overall.percentAgreement.used / codes.length
      : undefined;
  return [
    wording.unit(round.unit),
    wording.rule(round.rule),
    wording.compared(round.unit, overall.units, shown(overall.units)),
    ...(byTwo === undefined || byTwo === overall.units ? [] : [wording.byTwo(shown(byTwo))]),
    wording.missing(),
    wording.coefficients(),
    wording.bootstrap(resampling.resamples, resampling.seed),
  ];
}

function foundSentences(
  input: RoundReportInput,
  before: RoundFigures,
  wording: RoundReportWording,
): readonly string[] {
  const { rows, leftOut } = before.comparison;
  const { codes } = input;
  const defined = rows
    .flatMap(({ alpha }, at) => (isDefined(alpha) ? [{ value: alpha.value, code: codes[at]! }] : []))
    .sort((a, b) => a.value - b.value);
  const [low, high] = [defined[0], defined.at(-1)];
  const shown = ({ value, code }: (typeof defined)[number]): string =>
    live(codeSubject(code.id), wording.number(value, 2));
  const paradox = codes.flatMap(({ name }, at) => (isParadox(rows[at]!) ? [name] : []));
  return [
    overallSentence(wording.before, input, before, wording),
    ...(low === undefined || high === undefined
      ? []
      : low === high
        ? rows.length === 1
          ? []
          : [wording.oneDefined(shown(low), low.code.name)]
        : [wording.range(shown(low), low.code.name, shown(high), high.code.name)]),
    ...[...undefinedCodes(rows, codes)].map(([reason, names]) => wording.codesNotDefined(names, reason)),
    ...(paradox.length === 0 ? [] : [wording.paradox(paradox)]),
    ...wording.leftOut(leftOut),
  ];
}

function overallSentence(
  say: RoundReportWording["before"],
  { codes }: RoundReportInput,
  { comparison: { overall }, intervals }: RoundFigures,
  wording: RoundReportWording,
): string {
  const alpha = alphaText(overall.alpha, intervals?.overall, intervals !== undefined, wording);
  return say(
    codes.length,
    percentText(overall.percentAgreement, wording),
    alpha,
    figureText(overall.ac1, wording),
  );
}

function discussion(
  input: RoundReportInput,
  after: RoundFigures | undefined,
  wording: RoundReportWording,
): readonly Block[] {
  const { disagreements, decisions } = input;
  if (disagreements === 0) return [];
  if (decisions.length === 0) return [paragraph([wording.noneSettled(disagreements)])];
  const counts = decisionKinds
    .map((kind) => [kind, decisions.filter((decision) => decision.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
  const settled = live(decisionsSubject, wording.number(decisions.length));
  const open = disagreements - decisions.length;
  return [
    paragraph([
      wording.settled(disagreements, decisions.length, settled),
      wording.settledBy(counts),
      ...(open === 0 ? [] : [wording.open(open)]),
      wording.codingsStay(),
      ...(after === undefined
        ? []
        : [overallSentence(wording.after, input, after, wording), wording.afterCaveat()]),
    ]),
  ];
}
