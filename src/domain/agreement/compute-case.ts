import type { BootstrapOptions } from "#domain/agreement/bootstrap";
import type { AgreementCase, CaseFigures } from "#domain/agreement/case-values/agreement-case";
import { ratingsFigures } from "#domain/agreement/case-values/ratings";
import { setsFigures } from "#domain/agreement/case-values/sets";
import { unitizingFigures } from "#domain/agreement/case-values/unitizing";
import { isDefined, type Estimate, type UndefinedReason } from "#domain/agreement/figure";

/** A case's figures as the fixtures write them: flat keys, `null` where a statistic is undefined. */
export interface CaseValues {
  readonly id: string;
  readonly values: Readonly<Record<string, number | null>>;
  /** Why a value is `null`, by its key. */
  readonly reasons: Readonly<Record<string, UndefinedReason>>;
}

/**
 * Every statistic that applies to a case, by key.
 *
 * A figure becomes `key`, `key.se` and, from its interval, `key.ci95_lower` and `key.ci95_upper`, or
 * `key.boot_units_lower` and `key.boot_units_upper` where the interval is a bootstrap's over units.
 *
 * @param bootstrap seed of the bootstrap intervals; unless told how many, 1,000 resamples, and of few units up to 20,000
 * @throws RangeError, TypeError where the case is malformed
 */
export function computeCase(
  agreementCase: AgreementCase,
  bootstrap: BootstrapOptions = { seed: 1 },
): CaseValues {
  return { id: agreementCase.id, ...flatFigures(caseFigures(agreementCase, bootstrap)) };
}

/**
 * Figures as flat values.
 * @param drawn what a bootstrap interval's resamples draw, for its keys
 */
export function flatFigures(
  figures: CaseFigures,
  drawn: "units" | "turns" | "sources" = "units",
): Pick<CaseValues, "values" | "reasons"> {
  const values: Record<string, number | null> = {};
  const reasons: Record<string, UndefinedReason> = {};
  for (const [key, figure] of figures) {
    if (isDefined(figure)) addEstimate(values, key, figure, drawn);
    else {
      values[key] = null;
      reasons[key] = figure.undefined;
    }
  }
  return { values, reasons };
}

/**
 * The figures that apply to a case: one family of coefficients a form of data, each says itself which of its keys apply.
 * Parameters and errors as for {@link computeCase}.
 */
export function caseFigures(agreementCase: AgreementCase, bootstrap: BootstrapOptions): CaseFigures {
  switch (agreementCase.level) {
    case "multi-label":
      return setsFigures(agreementCase);
    case "unitizing":
      return unitizingFigures(agreementCase);
    default:
      return ratingsFigures(agreementCase, bootstrap);
  }
}

function addEstimate(
  values: Record<string, number | null>,
  key: string,
  estimate: Estimate,
  drawn: string,
): void {
  values[key] = estimate.value;
  if (estimate.se !== undefined) values[`${key}.se`] = estimate.se;
  if (estimate.interval === undefined) return;
  const ends = estimate.interval.method.kind === "percentile-bootstrap" ? `boot_${drawn}` : "ci95";
  values[`${key}.${ends}_lower`] = estimate.interval.lower;
  values[`${key}.${ends}_upper`] = estimate.interval.upper;
}
