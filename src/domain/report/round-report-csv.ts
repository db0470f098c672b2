import { isDefined, type Figure, type Interval } from "#domain/agreement/figure";
import type { OverallFigures } from "#domain/agreement/units-comparison";
import type { DecisionKind } from "#domain/model/round-records";
import type { RoundFigures, RoundReportInput } from "#domain/report/round-report-input";
import type { RoundReportWording } from "#domain/report/round-report-wording";

/** Columns of the tables, in no order: each table has its own of them. */
export const roundCsvColumns = [
  "figures",
  "code",
  "coder",
  "secondCoder",
  "units",
  "codes",
  "coded",
  "codedByAll",
  "share",
  "agreement",
  "positive",
  "negative",
  "alpha",
  "lower",
  "upper",
  "notDefined",
  "ac1",
  "kappa",
  "source",
  "firstTurn",
  "lastTurn",
  "decision",
  "agreed",
  "reason",
  "by",
  "at",
  "version",
] as const;
export type RoundCsvColumn = (typeof roundCsvColumns)[number];

export interface RoundCsvWording extends Pick<RoundReportWording, "when"> {
  readonly csvColumn: (name: RoundCsvColumn) => string;
  /** Why a figure is not defined. */
  readonly reasonOf: (reason: string) => string;
  readonly kindOf: (kind: DecisionKind) => string;
  /** Heading above what a coder had where a decision was made. */
  readonly hadBy: (coder: string) => string;
  readonly nothing: () => string;
  /** ISO 8601, `2025-10-14 14:02`. */
  readonly time: (at: number) => string;
}

type Field = string | number | undefined;
type Table = readonly (readonly Field[])[];

/** A report's tables, one observation a row, figures to the last digit and empty where not defined. */
export interface RoundCsvTables {
  readonly overall: Table;
  readonly codes: Table;
  readonly shares: Table;
  readonly pairs: Table;
  /** Coders compared with themselves in an earlier round. */
  readonly selves: Table;
  readonly decisions: Table;
}

/** Headings stand in the first row of each. */
export function roundCsvTables(input: RoundReportInput, wording: RoundCsvWording): RoundCsvTables {
  const { codes, coders } = input;
  const head = (...names: RoundCsvColumn[]): readonly string[] => names.map(wording.csvColumn);
  const coefficients = ["agreement", "alpha", "lower", "upper", "notDefined", "ac1"] as const;
  const timed = (["before", "after"] as const).flatMap((when) => {
    const figures = input[when];
    return figures === undefined ? [] : [{ when: wording.when(when), figures }];
  });
  const pairs = coders.flatMap((first, at) =>
    coders.slice(at + 1).map((second) => [first.name, second.name] as const),
  );
  return {
    overall: [
      head("figures", "units", "codes", ...coefficients),
      ...timed.map(({ when, figures: { comparison, intervals } }) => [
        when,
        comparison.overall.units,
        codes.length,
        ...coefficientFields(comparison.overall, intervals?.overall, wording),
      ]),
    ],
    codes: [
      head("figures", "code", "coded", "codedByAll", ...coefficients, "positive", "negative", "kappa"),
      ...timed.flatMap(({ when, figures }) => codeRows(input, when, figures, wording)),
    ],
    shares: [
      head("figures", "code", "coder", "share"),
      ...timed.flatMap(({ when, figures: { comparison } }) =>
        comparison.rows.flatMap(({ prevalence }, code) =>
          prevalence.map((share, coder) => [when, codes[code]!.name, coders[coder]!.name, share]),
        ),
      ),
    ],
    pairs: [
      head("figures", "coder", "secondCoder", "units", ...coefficients),
      ...timed.flatMap(({ when, figures: { comparison, intervals } }) =>
        comparison.pairs.map((pair, at) => [
          when,
          ...pairs[at]!,
          pair.units,
          ...coefficientFields(pair, intervals?.pairs[at], wording),
        ]),
      ),
    ],
    selves: [
      head("coder", "units", ...coefficients),
      ...(input.before === undefined ? [] : (input.stability?.coders ?? [])).map(
        ({ name, figures, interval }) => [
          name,
          figures.units,
          ...coefficientFields(figures, interval, wording),
        ],
      ),
    ],
    decisions: decisionsTable(input, wording),
  };
}

function codeRows(
  { codes }: RoundReportInput,
  when: string,
  { comparison, intervals }: RoundFigures,
  wording: RoundCsvWording,
): Table {
  return comparison.rows.map((row, at) => [
    when,
    codes[at]!.name,
    row.coded,
    row.codedByAll,
    ...coefficientFields(row, intervals?.rows[at], wording),
    valueOf(row.positive),
    valueOf(row.negative),
    valueOf(row.kappa),
  ]);
}

const valueOf = (figure: Figure): number | undefined => (isDefined(figure) ? figure.value : undefined);

function coefficientFields(
  { percentAgreement, alpha, ac1 }: Pick<OverallFigures, "percentAgreement" | "alpha" | "ac1">,
  interval: Interval | undefined,
  { reasonOf }: RoundCsvWording,
): readonly Field[] {
  const shown = isDefined(alpha) ? interval : undefined;
  return [
    valueOf(percentAgreement),
    valueOf(alpha),
    shown?.lower,
    shown?.upper,
    isDefined(alpha) ? undefined : reasonOf(alpha.undefined),
    valueOf(ac1),
  ];
}

/** What each coder had stands in a column of their own: empty where they did not look. */
function decisionsTable({ coders, decisions }: RoundReportInput, wording: RoundCsvWording): Table {
  const { csvColumn } = wording;
  return [
    [
      ...(["source", "firstTurn", "lastTurn"] as const).map(csvColumn),
      ...coders.map(({ name }) => wording.hadBy(name)),
      ...(["decision", "agreed", "reason", "by", "at", "version"] as const).map(csvColumn),
    ],
    ...decisions.map((row) => [
      row.source,
      row.firstTurn,
      row.lastTurn,
      ...coders.map(({ name }) => {
        const own = row.options.find(({ coder }) => coder === name);
        return own === undefined ? undefined : own.codes.join("; ") || wording.nothing();
      }),
      wording.kindOf(row.kind),
      row.agreed.join("; "),
      row.reason,
      row.coder,
      wording.time(row.at),
      row.version,
    ]),
  ];
}
