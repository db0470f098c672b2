import { confusion, type Confusion } from "#domain/agreement/confusion";
import { nominal } from "#domain/agreement/distance";
import { isDefined, type Figure, type Interval } from "#domain/agreement/figure";
import { gwetAC } from "#domain/agreement/gwet-ac";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { percentAgreement } from "#domain/agreement/percent-agreement";
import { reliabilityData, type ReliabilityData } from "#domain/agreement/reliability-data";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification, UnitKind } from "#domain/agreement/specification";
import { bootstrapOfAlphas } from "#domain/agreement/units-bootstrap";
import type { BootstrapOptions } from "#domain/agreement/bootstrap";
import type { LeftOut } from "#domain/agreement/units-codings";
import { presenceFigures, withoutError, type PresenceFigures } from "#domain/agreement/units-figures";
import { presenceDistribution, presencesOf, stacked, type Presence } from "#domain/agreement/units-presence";
import { selected, type Selection } from "#domain/agreement/units-selection";

/** Units that coders judge each by itself; smaller ones lie side by side in one decision, so their errors are no errors. */
export const independentUnits: ReadonlySet<UnitKind> = new Set(["turn", "paragraph", "segment", "source"]);

/** All codes as one variable, every unit by code cell a unit: no mean over codes. */
export interface OverallFigures {
  readonly percentAgreement: Figure;
  readonly alpha: Figure;
  readonly ac1: Figure;
  /** How many units were compared: characters, where those are the units. */
  readonly units: number;
}

/** What is asked of a snapshot: the figures of all, and of parts of it. Plain data for a worker. */
export interface ComparisonRequest {
  readonly snapshot: Snapshot;
  readonly specification: Specification;
  readonly selections: readonly Selection[];
}

/** Figures without intervals, which take longer: see {@link comparisonIntervals}. */
export interface Comparison {
  /** One a column of the specification. */
  readonly rows: readonly PresenceFigures[];
  readonly overall: OverallFigures;
  /** One a pair of coders: first with second, first with third, …, second with third, … */
  readonly pairs: readonly OverallFigures[];
  /** One a selection asked for. */
  readonly selections: readonly OverallFigures[];
  readonly confusion: Confusion;
  readonly leftOut: LeftOut;
}

/** Intervals of the alphas of a {@link Comparison}, in its order; `undefined` where no resample had an alpha. */
export interface ComparisonIntervals {
  readonly rows: readonly (Interval | undefined)[];
  readonly overall: Interval | undefined;
  readonly pairs: readonly (Interval | undefined)[];
  readonly selections: readonly (Interval | undefined)[];
}

/** @throws RangeError as `reliabilityData` */
export function comparisonOf({ snapshot, specification, selections }: ComparisonRequest): Comparison {
  const data = reliabilityData(snapshot, specification);
  const presences = presencesOf(data);
  const independent = independentUnits.has(specification.unit);
  return {
    rows: presences.map((of) => presenceFigures(of, independent)),
    overall: overallOf(presences, data),
    pairs: pairsOf(data, snapshot).map((pair) => overallFigures(pair)),
    selections: selections.map((selection) => overallFigures(selected(data, snapshot, selection))),
    confusion: confusion(
      data,
      specification.columns.map((_, column) => column),
    ),
    leftOut: data.leftOut,
  };
}

/**
 * Percentile bootstrap intervals over turns (paragraphs, where a source has none).
 * @throws RangeError as `reliabilityData` and `bootstrapInterval`
 */
export function comparisonIntervals(
  { snapshot, specification, selections }: ComparisonRequest,
  options: BootstrapOptions,
): ComparisonIntervals {
  const data = reliabilityData(snapshot, specification);
  const pairs = pairsOf(data, snapshot);
  const parts = selections.map((selection) => selected(data, snapshot, selection));
  const [all, ...others] = bootstrapOfAlphas([data, ...pairs, ...parts], "turn", options);
  const overall = others.map((intervals) => intervals.stacked);
  return {
    rows: all!.columns,
    overall: all!.stacked,
    pairs: overall.slice(0, pairs.length),
    selections: overall.slice(pairs.length),
  };
}

/** The overall figures of several questions, alpha with its interval, such as one text by several units. */
export function overallComparisons(
  snapshot: Snapshot,
  specifications: readonly Specification[],
  options: BootstrapOptions,
): OverallFigures[] {
  const all = specifications.map((specification) => reliabilityData(snapshot, specification));
  const intervals = bootstrapOfAlphas(all, "turn", options);
  return all.map((data, index) => {
    const figures = overallFigures(data);
    return { ...figures, alpha: withInterval(figures.alpha, intervals[index]!.stacked) };
  });
}

/** The overall figures of data. */
export const overallFigures = (data: ReliabilityData): OverallFigures => overallOf(presencesOf(data), data);

/** The bootstrap's interval in place of any other, and of the error that would stand beside it. */
export function withInterval(figure: Figure, interval: Interval | undefined): Figure {
  const bare = withoutError(figure);
  return interval === undefined || !isDefined(bare) ? bare : { ...bare, interval };
}

function overallOf(presences: readonly Presence[], { units }: ReliabilityData): OverallFigures {
  const compared = units.weight.reduce((sum, weight) => sum + weight, 0);
  if (presences.length === 0) {
    const empty: Figure = { undefined: "empty" };
    return { percentAgreement: empty, alpha: empty, ac1: empty, units: compared };
  }
  const all = presenceDistribution(stacked(presences));
  return {
    percentAgreement: withoutError(percentAgreement(all)),
    alpha: withoutError(krippendorffAlpha(all, nominal)),
    ac1: withoutError(gwetAC(all)),
    units: compared,
  };
}

const pairsOf = (data: ReliabilityData, snapshot: Snapshot): ReliabilityData[] =>
  data.coderIds.flatMap((first, index) =>
    data.coderIds.slice(index + 1).map((second) => selected(data, snapshot, { coderIds: [first, second] })),
  );
