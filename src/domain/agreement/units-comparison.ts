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
import {
  presenceDistribution,
  presenceOfPair,
  presencesOf,
  stacked,
  type Presence,
} from "#domain/agreement/units-presence";
import { selected } from "#domain/agreement/units-selection";

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

/** What is asked of a snapshot. Plain data for a worker. */
export interface ComparisonRequest {
  readonly snapshot: Snapshot;
  readonly specification: Specification;
}

/** Figures of two coders. */
export interface PairFigures extends OverallFigures {
  /** The column in which they differ most often; undefined where they never do. */
  readonly mostOn: number | undefined;
}

/** Figures without intervals, which take longer: see {@link comparisonIntervals}. */
export interface Comparison {
  /** One a column of the specification. */
  readonly rows: readonly PresenceFigures[];
  readonly overall: OverallFigures;
  /** One a pair of coders: first with second, first with third, …, second with third, … */
  readonly pairs: readonly PairFigures[];
  readonly confusion: Confusion;
  readonly leftOut: LeftOut;
}

/** Intervals of the alphas of a {@link Comparison}, in its order; `undefined` where no resample had an alpha. */
export interface ComparisonIntervals {
  readonly rows: readonly (Interval | undefined)[];
  readonly overall: Interval | undefined;
  readonly pairs: readonly (Interval | undefined)[];
}

/** @throws RangeError as `reliabilityData` */
export function comparisonOf({ snapshot, specification }: ComparisonRequest): Comparison {
  const data = reliabilityData(snapshot, specification);
  const presences = presencesOf(data);
  const independent = independentUnits.has(specification.unit);
  return {
    rows: presences.map((of) => presenceFigures(of, independent)),
    overall: overallFigures(data, presences),
    pairs: pairsOf(data).map((pair) => pairFigures(pair, data, presences)),
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
  { snapshot, specification }: ComparisonRequest,
  options: BootstrapOptions,
): ComparisonIntervals {
  const data = reliabilityData(snapshot, specification);
  const pairs = pairsOf(data).map(([first, second]) =>
    selected(data, snapshot, { coderIds: [data.coderIds[first]!, data.coderIds[second]!] }),
  );
  const [all, ...others] = bootstrapOfAlphas([data], pairs, "turn", options);
  return { rows: all!.columns, overall: all!.stacked, pairs: others.map(({ stacked: of }) => of) };
}

/** The figures of data. @param presences of all its columns */
export function overallFigures(data: ReliabilityData, presences = presencesOf(data)): OverallFigures {
  return stackedFigures(presences, sum(data.units.weight));
}

/** What the sums over all coders say of two of them: as if nobody else had been compared. */
function pairFigures(
  [first, second]: readonly [number, number],
  { units: { raters, raterSets, weight } }: ReliabilityData,
  presences: readonly Presence[],
): PairFigures {
  const looked = raterSets.map((set) => set.includes(first) || set.includes(second));
  const units = sum(weight.filter((_, unit) => looked[raters[unit]!]!));
  const own = presences.map((of) => presenceOfPair(of, first, second));
  const differing = own.map(({ counts }) => counts[2 * 3 + 1]!);
  const most = Math.max(0, ...differing);
  return { ...stackedFigures(own, units), mostOn: most === 0 ? undefined : differing.indexOf(most) };
}

/** The bootstrap's interval in place of any other, and of the error that would stand beside it. */
export function withInterval(figure: Figure, interval: Interval | undefined): Figure {
  const bare = withoutError(figure);
  return interval === undefined || !isDefined(bare) ? bare : { ...bare, interval };
}

function stackedFigures(presences: readonly Presence[], units: number): OverallFigures {
  if (presences.length === 0) {
    const empty: Figure = { undefined: "empty" };
    return { percentAgreement: empty, alpha: empty, ac1: empty, units };
  }
  const all = presenceDistribution(stacked(presences));
  return {
    percentAgreement: withoutError(percentAgreement(all)),
    alpha: withoutError(krippendorffAlpha(all, nominal)),
    ac1: withoutError(gwetAC(all)),
    units,
  };
}

const sum = (weights: Float64Array): number => weights.reduce((total, weight) => total + weight, 0);

const pairsOf = ({ coderIds }: ReliabilityData): (readonly [number, number])[] =>
  coderIds.flatMap((_, first) => coderIds.slice(first + 1).map((__, at) => [first, first + 1 + at] as const));
