import { html, nothing } from "lit";
import { isDefined, type Figure, type Interval } from "#domain/agreement/figure";
import { figuresText as text } from "#messages/agreement-figures";
import { formatNumber } from "#messages/format";

/** A figure with two decimals, or why it has no value. */
export const figureCell = (figure: Figure) =>
  isDefined(figure) ? formatNumber(figure.value, 2) : text.undefinedFor(figure.undefined);

/** A share in percent. */
export const percentCell = (figure: Figure) =>
  isDefined(figure) ? percentOf(figure.value) : text.undefinedFor(figure.undefined);

export const percentOf = (share: number): string => `${formatNumber(100 * share, 1)} %`;

/** Both ends: an en dash would read as a minus beside a negative one. */
export const intervalText = (interval: Interval | undefined): string =>
  interval === undefined ? "" : `[${formatNumber(interval.lower, 2)}; ${formatNumber(interval.upper, 2)}]`;

/** The dot and its line. */
export const intervalMark = (figure: Figure, interval: Interval | undefined, from: number) =>
  isDefined(figure)
    ? html`<sm-interval
        .value=${figure.value}
        .lower=${interval?.lower}
        .upper=${interval?.upper}
        .from=${from}
      ></sm-interval>`
    : nothing;

/** Where the axis has to begin so that everything is on it: a quarter below the lowest, 0 at most. */
export function axisFrom(figures: readonly Figure[], intervals: readonly (Interval | undefined)[]): number {
  const values = figures.flatMap((figure) => (isDefined(figure) ? [figure.value] : []));
  const ends = intervals.flatMap((interval) => (interval === undefined ? [] : [interval.lower]));
  return Math.min(0, Math.floor(4 * Math.min(0, ...values, ...ends)) / 4);
}

/** High agreement beside a low alpha, as where few units carry a code. */
export const isParadox = (percent: Figure, alpha: Figure): boolean =>
  isDefined(percent) && isDefined(alpha) && percent.value > 0.8 && alpha.value < 0.4;
