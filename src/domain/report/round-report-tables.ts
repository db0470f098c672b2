import { isDefined, type Figure, type Interval } from "#domain/agreement/figure";
import type { OverallFigures } from "#domain/agreement/units-comparison";
import { isParadox } from "#domain/agreement/units-figures";
import { plain, type Cell, type ReportTable } from "#domain/report/report";
import type { DecisionRow } from "#domain/report/decision-rows";
import { intervalText, noFigure } from "#domain/report/round-report-figures";
import type { RoundFigures, RoundReportInput, RoundStability } from "#domain/report/round-report-input";
import type { RoundReportColumn, RoundReportWording } from "#domain/report/round-report-wording";

const cell = (text: string): Cell => [[plain(text)]];
type Column = ReportTable["columns"][number];
const numbers = (heading: string, width = 3): Column => ({ heading, width, align: "end" });

/** Cells of a coefficient with its interval; dots while that is computed. */
function alphaCells(
  alpha: Figure,
  interval: Interval | undefined,
  isComputed: boolean,
  wording: RoundReportWording,
): readonly Cell[] {
  if (!isDefined(alpha)) return [cell(noFigure), cell("")];
  return [cell(wording.number(alpha.value, 2)), cell(isComputed ? intervalText(interval, wording) : "…")];
}

/** Percent without the sign, which stands in the heading. */
const inPercent = (share: number, { number }: RoundReportWording): string => number(100 * share, 1);

const percentCell = (figure: Figure, wording: RoundReportWording): Cell =>
  cell(isDefined(figure) ? inPercent(figure.value, wording) : noFigure);
const figureCell = (figure: Figure, { number }: RoundReportWording): Cell =>
  cell(isDefined(figure) ? number(figure.value, 2) : noFigure);

const headings = (names: readonly RoundReportColumn[], { column }: RoundReportWording): readonly Column[] =>
  names.map((name) => numbers(column(name), name === "interval" ? 6 : 3));

/** All codes as one variable, before and after discussion. */
export function overallTable(input: RoundReportInput, wording: RoundReportWording): ReportTable {
  const { before, after, codes } = input;
  const row = (when: "before" | "after", of: RoundFigures | undefined): readonly Cell[][] => {
    if (of === undefined) return [];
    const { overall } = of.comparison;
    return [
      [
        cell(wording.when(when)),
        cell(wording.number(overall.units)),
        cell(wording.number(codes.length)),
        percentCell(overall.percentAgreement, wording),
        ...alphaCells(overall.alpha, of.intervals?.overall, of.intervals !== undefined, wording),
        figureCell(overall.ac1, wording),
      ],
    ];
  };
  return {
    kind: "table",
    columns: [
      { heading: wording.column("figures"), width: 6 },
      ...headings(["units", "codes", "percent", "alpha", "interval", "ac1"], wording),
    ],
    rows: [...row("before", before), ...row("after", after)],
  };
}

/** A row for each code: shares of each coder, units with it for any and for all, and coefficients. */
export function codesTable(
  { codes, coders, round }: RoundReportInput,
  { comparison, intervals }: RoundFigures,
  wording: RoundReportWording,
): ReportTable {
  return {
    kind: "table",
    columns: [
      { heading: wording.column("code"), width: 7 },
      ...coders.map(({ name }) => numbers(wording.shareColumn(name))),
      numbers(wording.codedColumn(round.unit), 4),
      ...headings(["codedByAll", "percent", "alpha", "interval", "ac1"], wording),
    ],
    rows: comparison.rows.map((row, at) => [
      cell(`${codes[at]!.name}${isParadox(row) ? "\u00A0*" : ""}`),
      ...row.prevalence.map((share) => cell(share === undefined ? noFigure : inPercent(share, wording))),
      cell(wording.number(row.coded)),
      cell(wording.number(row.codedByAll)),
      percentCell(row.percentAgreement, wording),
      ...alphaCells(row.alpha, intervals?.rows[at], intervals !== undefined, wording),
      figureCell(row.ac1, wording),
    ]),
  };
}

/** A row for each pair of coders. */
export function pairsTable(
  { coders }: RoundReportInput,
  { comparison, intervals }: RoundFigures,
  wording: RoundReportWording,
): ReportTable {
  const names = coders.flatMap((first, at) =>
    coders.slice(at + 1).map((second) => wording.pair(first.name, second.name)),
  );
  return {
    kind: "table",
    columns: [
      { heading: wording.column("coders"), width: 8 },
      ...headings(["units", "percent", "alpha", "interval", "ac1"], wording),
    ],
    rows: comparison.pairs.map((pair, at) =>
      overallCells(names[at]!, pair, intervals?.pairs[at], intervals !== undefined, wording),
    ),
  };
}

/** A row for each coder compared with themselves in the earlier round. */
export function selvesTable(
  { coders, hasIntervals }: RoundStability,
  wording: RoundReportWording,
): ReportTable {
  return {
    kind: "table",
    columns: [
      { heading: wording.column("coder"), width: 8 },
      ...headings(["units", "percent", "alpha", "interval", "ac1"], wording),
    ],
    rows: coders.map(({ name, figures, interval }) =>
      overallCells(name, figures, interval, hasIntervals, wording),
    ),
  };
}

const overallCells = (
  name: string,
  of: OverallFigures,
  interval: Interval | undefined,
  isComputed: boolean,
  wording: RoundReportWording,
): readonly Cell[] => [
  cell(name),
  cell(wording.number(of.units)),
  percentCell(of.percentAgreement, wording),
  ...alphaCells(of.alpha, interval, isComputed, wording),
  figureCell(of.ac1, wording),
];

/** A row for each decision: where, what coders had, what stands and why, and who wrote it down when. */
export function decisionsTable(rows: readonly DecisionRow[], wording: RoundReportWording): ReportTable {
  const { column } = wording;
  return {
    kind: "table",
    columns: [
      { heading: column("place"), width: 5 },
      { heading: column("options"), width: 7 },
      { heading: column("decision"), width: 7 },
      { heading: column("who"), width: 4 },
    ],
    rows: rows.map((row) => [
      cell(wording.place(row)),
      row.options.map(({ coder, codes }) => [plain(wording.option(coder, codes))]),
      [
        [plain(wording.choice(row.kind, row.agreed))],
        ...(row.reason === undefined ? [] : [[{ text: row.reason, italic: true }]]),
      ],
      [
        [plain(row.coder)],
        [plain(wording.day(row.at))],
        ...(row.version === undefined ? [] : [[plain(wording.version(row.version))]]),
      ],
    ]),
  };
}
