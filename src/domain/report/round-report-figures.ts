import { isDefined, type Figure, type Interval, type UndefinedReason } from "#domain/agreement/figure";
import type { PresenceFigures } from "#domain/agreement/units-figures";
import { live } from "#domain/report/live-text";
import type { RoundReportWording } from "#domain/report/round-report-wording";

/** Where a table has no figure. */
export const noFigure = "–";

/** What figures of a text lead to: all figures of the round, its disagreements, or the passages of a code. */
export const figuresSubject = "figures";
export const decisionsSubject = "decisions";
export const codeSubject = (codeId: string): string => `code ${codeId}`;

/** "0.74 [0.69; 0.78]"; dots where the interval is being computed; undefined figures in words. */
export function alphaText(
  alpha: Figure,
  interval: Interval | undefined,
  isComputed: boolean,
  wording: RoundReportWording,
): string {
  if (!isDefined(alpha)) return wording.notDefined(alpha.undefined);
  const ends = isComputed ? intervalText(interval, wording) : wording.interval("…", "…");
  return live(figuresSubject, [wording.number(alpha.value, 2), ends].filter(Boolean).join(" "));
}

export const figureText = (figure: Figure, wording: RoundReportWording): string =>
  isDefined(figure)
    ? live(figuresSubject, wording.number(figure.value, 2))
    : wording.notDefined(figure.undefined);

export const percentText = (figure: Figure, wording: RoundReportWording): string =>
  isDefined(figure)
    ? live(figuresSubject, wording.percent(figure.value))
    : wording.notDefined(figure.undefined);

/** Empty where there is no interval. */
export const intervalText = (interval: Interval | undefined, wording: RoundReportWording): string =>
  interval === undefined
    ? ""
    : wording.interval(wording.number(interval.lower, 2), wording.number(interval.upper, 2));

/** Names of the codes whose alpha is not defined, by the reason. */
export function undefinedCodes(
  rows: readonly Pick<PresenceFigures, "alpha">[],
  codes: readonly { readonly name: string }[],
): ReadonlyMap<UndefinedReason, readonly string[]> {
  const names = new Map<UndefinedReason, string[]>();
  rows.forEach(({ alpha }, at) => {
    if (isDefined(alpha)) return;
    names.set(alpha.undefined, [...(names.get(alpha.undefined) ?? []), codes[at]!.name]);
  });
  return names;
}
