import { isParadox } from "#domain/agreement/units-figures";
import { plain, type Block, type Report, type ReportTable } from "#domain/report/report";
import { references } from "#domain/report/references";
import { undefinedCodes } from "#domain/report/round-report-figures";
import type { RoundFigures, RoundReportInput, RoundReportPart } from "#domain/report/round-report-input";
import { citedReferences, roundMethods } from "#domain/report/round-report-methods";
import {
  codesTable,
  decisionsTable,
  overallTable,
  pairsTable,
  selvesTable,
} from "#domain/report/round-report-tables";
import type { RoundReportWording } from "#domain/report/round-report-wording";

/** With more coders the table of codes needs a page across. */
const mostUpright = 4;

/**
 * A closed round to be reported: a paragraph of methods, and tables of figures before and after discussion, which are kept apart, and of
 * what was decided. What it holds is what `parts` names, in the order of the list.
 *
 * @param language BCP 47 of the wording
 */
export function roundReport(
  input: RoundReportInput,
  parts: ReadonlySet<RoundReportPart>,
  wording: RoundReportWording,
  language: string,
): Report {
  const { before, after, stability, decisions, coders } = input;
  let tables = 0;
  const table = (caption: string, of: ReportTable, notes: readonly string[] = []): readonly Block[] => [
    { kind: "paragraph", runs: [{ text: wording.caption(++tables), bold: true }, plain(` ${caption}`)] },
    of,
    ...(notes.length === 0 ? [] : [note(notes.join(" "))]),
  ];
  const ofCodes = (when: "before" | "after", figures: RoundFigures): readonly Block[] =>
    table(wording.codesTable(when), codesTable(input, figures, wording), codesNotes(input, figures, wording));
  return {
    title: wording.subtitle(input.project, input.round.name),
    language,
    landscape: coders.length > mostUpright,
    blocks: [
      { kind: "heading", level: 1, text: wording.title(before !== undefined) },
      note(wording.subtitle(input.project, input.round.name)),
      ...(parts.has("methods") ? roundMethods(input, wording) : []),
      ...(parts.has("overall") && before !== undefined
        ? table(wording.overallTable(), overallTable(input, wording))
        : []),
      ...(parts.has("codes") && before !== undefined ? ofCodes("before", before) : []),
      ...(parts.has("pairs") && before !== undefined && before.comparison.pairs.length > 0
        ? table(wording.pairsTable(), pairsTable(input, before, wording))
        : []),
      ...(parts.has("selves") &&
      before !== undefined &&
      stability !== undefined &&
      stability.coders.length > 0
        ? table(wording.selvesTable(stability.round), selvesTable(stability, wording))
        : []),
      ...(parts.has("after") && after !== undefined ? ofCodes("after", after) : []),
      ...(parts.has("decisions") && decisions.length > 0
        ? table(wording.decisionsTable(), decisionsTable(decisions, wording))
        : []),
      ...(parts.has("references") ? referenceBlocks(input, wording) : []),
    ],
  };
}

const note = (text: string): Block => ({ kind: "paragraph", runs: [plain(text)], style: "note" });

/** What a reader of the table has to know: what the columns are, which figures are not defined and why. */
function codesNotes(
  { codes }: RoundReportInput,
  { comparison: { rows } }: RoundFigures,
  wording: RoundReportWording,
): readonly string[] {
  return [
    wording.sharesNote(),
    ...[...undefinedCodes(rows, codes)].map(([reason, names]) => wording.codesNotDefined(names, reason)),
    ...(rows.some(isParadox) ? [wording.paradoxNote()] : []),
  ];
}

const referenceBlocks = (input: RoundReportInput, wording: RoundReportWording): readonly Block[] => [
  { kind: "heading", level: 2, text: wording.references() },
  ...citedReferences(input).map((id): Block => ({ kind: "paragraph", runs: [plain(references[id])] })),
];
