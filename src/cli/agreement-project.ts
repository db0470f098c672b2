import { flatFigures } from "#domain/agreement/compute-case";
import { isDefined, type Figure } from "#domain/agreement/figure";
import { snapshotOfProject, type ComparableProject } from "#domain/agreement/snapshot-of-project";
import type { Specification, UnitKind } from "#domain/agreement/specification";
import type { LeftOut } from "#domain/agreement/units-codings";
import type { SourceId } from "#domain/model/ids";
import { choiceOf, type ChoosableProject, type Choice } from "#cli/agreement-project-choice";
import {
  continuumFigures,
  unitFigures,
  type CodeRow,
  type UnitFigures,
} from "#cli/agreement-project-figures";
import { fixed, gridText, intervalText, notesOf, tableText } from "#cli/agreement-table";
import type { ParsedOptions } from "#cli/options";
import { undefinedSentences } from "#cli/undefined-reasons";

/** A project read from a file. */
export type ReadProject = ComparableProject &
  ChoosableProject & { readonly textOf: (sourceId: SourceId) => string };

type Keyed = readonly [key: string, figure: Figure];

/**
 * Agreement between the coders of a project, as text or JSON.
 * @throws InputError where the options name what is not in the project
 */
export function projectOutput(project: ReadProject, id: string, seed: number, parsed: ParsedOptions): string {
  const choice = choiceOf(project, parsed);
  const { coders, sources, columns, names, unit, over } = choice;
  const snapshot = snapshotOfProject(project, {
    textOf: project.textOf,
    assignments: choice.assignments,
    words: unit === "token",
    sentences: unit === "sentence",
  });
  const asked: Omit<Specification, "unit"> = {
    coderIds: coders.map((coder) => coder.id),
    columns,
    sourceIds: sources.map((source) => source.id),
    rule: choice.rule,
    withoutRoles: choice.withoutRoles,
  };
  const json = (figures: readonly Keyed[], remarks: readonly string[]): string => {
    const flat = flatFigures(figures, over === "source" ? "sources" : "turns");
    return `${JSON.stringify({ cases: [{ id, ...flat }], assumed: remarks }, null, 2)}\n`;
  };
  const title = `${id}: ${coders.map(({ name }) => name).join(", ") || "no coders"}`;
  if (unit === "continuum") {
    // whatever the unit of the specification: a continuum has none
    const of = continuumFigures(snapshot, { ...asked, unit: "character" }, names);
    const remarks = [
      `Unit: the continuum of ${of.length} characters in ${of.sources} sources that all coders completed.`,
      ...choice.assumed,
      ...remarksOf(of.leftOut),
      ...(of.conflicts > 0
        ? [
            `On ${of.conflicts} characters a coder has several codes at once, which count as a value of their own.`,
          ]
        : []),
    ];
    return parsed.flags.has("json")
      ? json(of.figures, remarks)
      : tableText({ title, remarks, figures: of.figures });
  }
  const of = unitFigures(snapshot, { ...asked, unit }, names, over, seed);
  const remarks = [
    `Unit: ${unit}, ${of.units} compared; a unit carries a code where it ${ruleTexts[choice.rule]}.`,
    ...choice.assumed,
    ...remarksOf(of.leftOut),
  ];
  return parsed.flags.has("json")
    ? json(keyedFigures(of, choice, unit), remarks)
    : unitText(title, remarks, of, choice);
}

const ruleTexts = {
  any: "is touched at all",
  half: "is covered by half or more",
  inside: "is covered as a whole",
} as const;

/** Keys as the fixtures have them: unit, coefficient, code. */
function keyedFigures({ rows, overall }: UnitFigures, { coders }: Choice, unit: UnitKind): Keyed[] {
  const prefix = unit === "character" ? "char" : unit;
  const kappa = coders.length === 2 ? "cohen_kappa" : "mean_pairwise_cohen_kappa";
  return [
    ...overall.map(([key, figure]): Keyed => [`${prefix}.${key}`, figure]),
    ...rows.flatMap(({ name, figures }): Keyed[] => [
      [`${prefix}.percent_agreement[${name}]`, figures.percentAgreement],
      [`${prefix}.positive_agreement[${name}]`, figures.positive],
      [`${prefix}.negative_agreement[${name}]`, figures.negative],
      [`${prefix}.krippendorff_alpha[${name}]`, figures.alpha],
      [`${prefix}.gwet_ac1[${name}]`, figures.ac1],
      [`${prefix}.${kappa}[${name}]`, figures.kappa],
      ...coders.map((coder, index): Keyed => [
        `${prefix}.prevalence[${name}][${coder.name}]`,
        prevalenceFigure(figures.prevalence[index]),
      ]),
    ]),
  ];
}

const prevalenceFigure = (share: number | undefined): Figure =>
  share === undefined ? { undefined: "empty" } : { value: share, used: 0, dropped: 0 };

/** One row a code: prevalence by coder, percent agreement, alpha with interval, AC1, kappa, and why any is missing. */
function unitText(title: string, remarks: readonly string[], of: UnitFigures, { coders }: Choice): string {
  const head = [
    "code",
    ...coders.map(({ initials }) => initials),
    ...["agreement", "alpha", "interval", "AC1", "kappa"],
  ];
  const figures = of.rows.flatMap(({ figures }) => [figures.alpha]);
  return [
    tableText({ title, remarks, figures: of.overall }).trimEnd(),
    "",
    gridText([head, ...of.rows.map((row) => codeCells(row))]),
    ...notesOf(figures),
    "",
  ].join("\n");
}

function codeCells({ name, figures }: CodeRow): string[] {
  const { percentAgreement, alpha, ac1, kappa } = figures;
  const reasons = new Set(
    [percentAgreement, alpha, ac1, kappa].flatMap((figure) => (isDefined(figure) ? [] : [figure.undefined])),
  );
  return [
    name,
    ...figures.prevalence.map((share) => (share === undefined ? "–" : `${(100 * share).toFixed(1)} %`)),
    cell(percentAgreement),
    cell(alpha),
    isDefined(alpha) && alpha.interval !== undefined ? intervalText(alpha.interval) : "",
    cell(ac1),
    cell(kappa),
    ...(reasons.size === 0
      ? []
      : [`– not defined: ${[...reasons].map((reason) => undefinedSentences[reason]).join("; ")}`]),
  ];
}

const cell = (figure: Figure): string => (isDefined(figure) ? fixed(figure.value) : "–");

/** What was left out, as sentences. */
function remarksOf(leftOut: LeftOut): string[] {
  const said = (count: number, sentence: string): string[] => (count > 0 ? [`${sentence}: ${count}.`] : []);
  return [
    ...said(leftOut.missing.length, "Missing, by coder and source, because not complete"),
    ...said(leftOut.turns, "Turns left out by role"),
    ...said(leftOut.codingsNotComplete, "Codings left out in sources not complete for their coder"),
    ...said(leftOut.codingsOfDeletedCodes, "Codings left out because their code was deleted"),
    ...said(leftOut.codingsUnplaced, "Codings left out because their words were removed from the text"),
  ];
}
