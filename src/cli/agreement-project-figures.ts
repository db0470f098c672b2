import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import type { Figure, Interval } from "#domain/agreement/figure";
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
import {
  independentUnits,
  overallFigures,
  withInterval,
  type OverallFigures,
} from "#domain/agreement/units-comparison";
import { continuumOf } from "#domain/agreement/units-continuum";
import { presenceFigures, withoutError, type PresenceFigures } from "#domain/agreement/units-figures";
import { presencesOf, presenceTable } from "#domain/agreement/units-presence";
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

/** Figures over units, alpha's intervals by bootstrap. */
export function unitFigures(
  snapshot: Snapshot,
  specification: Specification,
  names: readonly string[],
  over: BootstrapBlock,
  seed: number,
): UnitFigures {
  const data = reliabilityData(snapshot, specification);
  const intervals = data.units.blocks > 0 ? alphaIntervals(data, over, { seed }) : undefined;
  const rows = presencesOf(data).map((of, column) => {
    const figures = presenceFigures(of, independentUnits.has(specification.unit));
    return {
      name: names[column]!,
      figures: { ...figures, alpha: withInterval(figures.alpha, intervals?.columns[column]) },
    };
  });
  const all = overallFigures(data);
  return {
    rows,
    overall: rows.length === 0 ? [] : keyedOverall(all, data, specification, names, intervals?.stacked),
    units: all.units,
    leftOut: data.leftOut,
  };
}

function keyedOverall(
  all: OverallFigures,
  data: ReliabilityData,
  { unit }: Specification,
  names: readonly string[],
  interval: Interval | undefined,
): [string, Figure][] {
  const figures: [string, Figure][] = [
    ["pooled_percent_agreement", all.percentAgreement],
    ["pooled_krippendorff_alpha", withInterval(all.alpha, interval)],
  ];
  if (data.coderIds.length === 2)
    figures.push(["pooled_kappa", pooledKappa(presencesOf(data).map((of) => presenceTable(of, 0, 1)))]);
  if (unit === "character") return figures;
  const sets = setRatings(data, [...names.keys()], names);
  const shown = (figure: Figure): Figure => (independentUnits.has(unit) ? figure : withoutError(figure));
  figures.push(
    ["alpha_jaccard", shown(setAlpha(sets, jaccardDistance))],
    ["alpha_masi", shown(setAlpha(sets, masiDistance))],
  );
  return figures;
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
