import { html, nothing } from "lit";
import { boundsOf, type Benchmark } from "#domain/agreement/benchmarks";
import { isDefined, type Figure, type Interval, type UndefinedReason } from "#domain/agreement/figure";
import type { OverallFigures } from "#domain/agreement/units-comparison";
import { figuresText as text } from "#messages/agreement-figures";
import { formatNumber } from "#messages/format";
import type { EarlierFigure } from "#ui/components/interval";

/** A coefficient with two decimals: what rounds to nought has no sign. */
export const twoDecimals = (value: number): string => formatNumber(Math.abs(value) < 0.005 ? 0 : value, 2);

/** A figure with two decimals, or why it has no value. */
export const figureCell = (figure: Figure) =>
  isDefined(figure) ? twoDecimals(figure.value) : text.undefinedFor(figure.undefined);

/** A share in percent, or why there is none. */
export const percentCell = (figure: Figure) =>
  isDefined(figure) ? percentOf(figure.value) : text.undefinedFor(figure.undefined);

export const percentOf = (share: number, digits = 1): string => `${formatNumber(100 * share, digits)} %`;

/** Both ends: an en dash would read as a minus beside a negative one. */
export const intervalText = (interval: Interval | undefined): string =>
  interval === undefined ? "" : `[${twoDecimals(interval.lower)}; ${twoDecimals(interval.upper)}]`;

/** What stands beside a dot and its line. */
export interface MarkSetting {
  /** Where the axis begins. */
  readonly from: number;
  readonly benchmark?: Benchmark | null;
  readonly earlier?: readonly EarlierFigure[];
}

/** The dot and its line. */
export function intervalMark(
  figure: Figure,
  interval: Interval | undefined,
  { from, benchmark = null, earlier = [] }: MarkSetting,
) {
  if (!isDefined(figure)) return nothing;
  return html`<sm-interval
    .value=${figure.value}
    .lower=${interval?.lower}
    .upper=${interval?.upper}
    .from=${from}
    .earlier=${earlier}
    .bounds=${benchmark === null ? [] : boundsOf(benchmark)}
    .below=${isBelow(interval, benchmark)}
  ></sm-interval>`;
}

/** Whether the lower limit is below the lowest bound of the convention. */
export const isBelow = (interval: Interval | undefined, benchmark: Benchmark | null): boolean =>
  benchmark !== null && interval !== undefined && interval.lower < boundsOf(benchmark)[0]!;

/** Where the axis has to begin so that everything is on it: a quarter below the lowest, 0 at most. */
export function axisFrom(
  figures: readonly Figure[],
  intervals: readonly (Interval | undefined)[],
  others: readonly number[] = [],
): number {
  const values = figures.flatMap((figure) => (isDefined(figure) ? [figure.value] : []));
  const ends = intervals.flatMap((interval) => (interval === undefined ? [] : [interval.lower]));
  return Math.min(0, Math.floor(4 * Math.min(0, ...values, ...ends, ...others)) / 4);
}

/** Which figures of a row have no value, and why, in words; empty where all have one. */
export function undefinedText({
  percentAgreement,
  alpha,
  ac1,
}: Pick<OverallFigures, "percentAgreement" | "alpha" | "ac1">): string {
  const names = new Map<UndefinedReason, string[]>();
  const figures: readonly (readonly [string, Figure])[] = [
    [text.percent(), percentAgreement],
    [text.alpha(), alpha],
    [text.ac1(), ac1],
  ];
  for (const [name, figure] of figures)
    if (!isDefined(figure)) names.set(figure.undefined, [...(names.get(figure.undefined) ?? []), name]);
  return [...names].map(([reason, own]) => text.undefinedOf(own, reason)).join(". ");
}

/** A number, or a dash where it has none: the row says why. */
export const shortCell = (figure: Figure): string => (isDefined(figure) ? twoDecimals(figure.value) : "–");
export const shortPercent = (figure: Figure): string => (isDefined(figure) ? percentOf(figure.value) : "–");
