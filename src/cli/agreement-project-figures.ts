import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification, UnitKind } from "#domain/agreement/specification";
import { isDefined, type Figure, type Interval } from "#domain/agreement/figure";
import { nominal } from "#domain/agreement/distance";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { percentAgreement } from "#domain/agreement/percent-agreement";
import { pooledKappa } from "#domain/agreement/pooled-kappa";
import { reliabilityData, type ReliabilityData } from "#domain/agreement/reliability-data";
import { setAlpha } from "#domain/agreement/set-alpha";
import { jaccardDistance, masiDistance } from "#domain/agreement/set-distance";
import { uAlpha } from "#domain/agreement/u-alpha";
import { uAlphaBinary } from "#domain/agreement/u-alpha-binary";
import { uAlphaCode, uAlphaCodeCoverage } from "#domain/agreement/u-alpha-code";
import { uAlphaCoded, uAlphaCodedCoverage } from "#domain/agreement/u-alpha-coded";
import { uCoincidences } from "#domain/agreement/u-alpha-coincidences";
import { alphaIntervals, type BootstrapBlock } from "#domain/agreement/units-bootstrap";
import type { LeftOut } from "#domain/agreement/units-codings";
import { continuumOf } from "#domain/agreement/units-continuum";
import { presenceFigures, withoutError, type PresenceFigures } from "#domain/agreement/units-figures";
import { presenceDistribution, presencesOf, presenceTable, stacked } from "#domain/agreement/units-presence";
import { setRatings } from "#domain/agreement/units-ratings";

/** The figures of one code over units. */
export interface CodeRow {
  readonly name: string;
  readonly figures: PresenceFigures;
}

export interface UnitFigures {
  readonly rows: readonly CodeRow[];
  /** Over all codes. */
  readonly overall: readonly (readonly [key: string, figure: Figure])[];
  /** How many units were compared: characters, where those are the units. */
  readonly units: number;
  readonly leftOut: LeftOut;
}

/** Units that coders judge each by itself; smaller ones lie side by side in one decision, so their errors are no errors. */
const independent: ReadonlySet<UnitKind> = new Set(["turn", "paragraph", "segment", "source"]);

/** Figures over units, alpha's intervals by bootstrap. */
export function unitFigures(
  snapshot: Snapshot,
  specification: Specification,
  names: readonly string[],
  over: BootstrapBlock,
  seed: number,
): UnitFigures {
  const data = reliabilityData(snapshot, specification);
  const presences = presencesOf(data);
  const intervals = data.units.blocks > 0 ? alphaIntervals(data, over, { seed }) : undefined;
  const rows = presences.map((of, column) => {
    const figures = presenceFigures(of, independent.has(specification.unit));
    return {
      name: names[column]!,
      figures: { ...figures, alpha: withInterval(figures.alpha, intervals?.columns[column]) },
    };
  });
  return {
    rows,
    overall: presences.length === 0 ? [] : overallFigures(data, specification, names, intervals?.stacked),
    units: data.units.weight.reduce((sum, weight) => sum + weight, 0),
    leftOut: data.leftOut,
  };
}

function overallFigures(
  data: ReliabilityData,
  { unit }: Specification,
  names: readonly string[],
  interval: Interval | undefined,
): [string, Figure][] {
  const presences = presencesOf(data);
  const all = presenceDistribution(stacked(presences));
  const figures: [string, Figure][] = [
    ["pooled_percent_agreement", withoutError(percentAgreement(all))],
    ["pooled_krippendorff_alpha", withInterval(krippendorffAlpha(all, nominal), interval)],
  ];
  if (data.coderIds.length === 2)
    figures.push(["pooled_kappa", pooledKappa(presences.map((of) => presenceTable(of, 0, 1)))]);
  if (unit === "character") return figures;
  const sets = setRatings(data, [...names.keys()], names);
  const shown = (figure: Figure): Figure => (independent.has(unit) ? figure : withoutError(figure));
  figures.push(
    ["alpha_jaccard", shown(setAlpha(sets, jaccardDistance))],
    ["alpha_masi", shown(setAlpha(sets, masiDistance))],
  );
  return figures;
}

/** The bootstrap's interval in place of any other. */
function withInterval(figure: Figure, interval: Interval | undefined): Figure {
  const bare = withoutError(figure);
  return interval === undefined || !isDefined(bare) ? bare : { ...bare, interval };
}

export interface ContinuumFigures {
  readonly figures: readonly (readonly [key: string, figure: Figure])[];
  /** Characters on the continuum, and how many of them, over all coders, have several codes at once. */
  readonly length: number;
  readonly conflicts: number;
  readonly sources: number;
  readonly leftOut: LeftOut;
}

/** The coefficients of free boundaries. */
export function continuumFigures(
  snapshot: Snapshot,
  specification: Specification,
  names: readonly string[],
): ContinuumFigures {
  const { continuum, values, conflicts, sourceIds, leftOut } = continuumOf(snapshot, specification);
  const of = uCoincidences(continuum);
  const valueNames = values.map((columns) => columns.map((column) => names[column]!).join(" + "));
  return {
    figures: [
      ["u_alpha", uAlpha(of)],
      ["u_alpha_binary", uAlphaBinary(of)],
      ["cu_alpha", uAlphaCoded(of)],
      ["cu_coverage", uAlphaCodedCoverage(of)],
      ...valueNames.flatMap((name, value): [string, Figure][] => [
        [`ku_alpha[${name}]`, uAlphaCode(of, value)],
        [`ku_coverage[${name}]`, uAlphaCodeCoverage(of, value)],
      ]),
    ],
    length: continuum.length,
    conflicts,
    sources: sourceIds.length,
    leftOut,
  };
}
