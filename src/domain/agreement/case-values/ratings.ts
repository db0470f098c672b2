import { agreementWeights, type WeightKind } from "#domain/agreement/agreement-weights";
import type { BootstrapOptions } from "#domain/agreement/bootstrap";
import { bootstrapFigure } from "#domain/agreement/bootstrap-figure";
import { brennanPrediger } from "#domain/agreement/brennan-prediger";
import type { CaseFigures, RatingsCase } from "#domain/agreement/case-values/agreement-case";
import { tableFigures } from "#domain/agreement/case-values/tables";
import { congerKappa } from "#domain/agreement/conger-kappa";
import { contingencyTable } from "#domain/agreement/contingency-table";
import { customDistance, interval, nominal, ordinal, ratio, type Metric } from "#domain/agreement/distance";
import { distributionOf, type Distribution } from "#domain/agreement/distribution";
import { fleissKappa, fleissKappaOfCategory } from "#domain/agreement/fleiss-kappa";
import { gwetAC } from "#domain/agreement/gwet-ac";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { lightKappa } from "#domain/agreement/light-kappa";
import { percentAgreement } from "#domain/agreement/percent-agreement";
import { ratingsOf, type Ratings } from "#domain/agreement/ratings";
import { isNumeric } from "#domain/agreement/scores";
import { scottPi } from "#domain/agreement/scott-pi";
import { specificAgreement } from "#domain/agreement/specific-agreement";
import { unanimousAgreement } from "#domain/agreement/unanimous-agreement";

/**
 * The statistics of single-valued ratings, by the fixtures' keys. Which apply follows from the level of measurement,
 * the number of coders, and whether a row of the table is one coder throughout.
 * @throws RangeError, TypeError where the case is malformed
 */
export function ratingsFigures(ratingsCase: RatingsCase, bootstrap: BootstrapOptions): CaseFigures {
  const ratings = ratingsOf(ratingsCase.units, ratingsCase.categories);
  const distribution = distributionOf(ratings);
  const alphas = alphaFigures(ratingsCase, ratings, distribution, bootstrap);
  if (ratingsCase.level === "interval" || ratingsCase.level === "ratio") return alphas;
  const sameCoders = ratingsCase.anonymous_raters !== true;
  const kinds = weightsOf(ratingsCase);
  return [
    ...categoryFigures(distribution),
    ...kinds.flatMap((kind) => distributionFigures(distribution, kind)),
    ...(sameCoders ? coderFigures(ratings, kinds) : []),
    ...(ratings.coders === 2 ? pairFigures(ratings, kinds, ratingsCase, sameCoders) : []),
    ...alphas,
  ];
}

/** The weights that apply, plain agreement first. */
function weightsOf({ level, weights }: RatingsCase): readonly WeightKind[] {
  const usual: readonly WeightKind[] = level === "ordinal" ? ["linear", "quadratic", "ordinal"] : [];
  return ["identity", ...(weights ?? usual).filter((kind) => kind !== "identity")];
}

function categoryFigures(distribution: Distribution): CaseFigures {
  return [
    ["unanimous_agreement", unanimousAgreement(distribution)],
    ...distribution.categories.flatMap((category, k): CaseFigures => [
      [`fleiss_kappa_category[${category}]`, fleissKappaOfCategory(distribution, k)],
      [`specific_agreement[${category}]`, specificAgreement(distribution, k)],
    ]),
  ];
}

/** Coefficients for which it does not matter who gave a rating. */
function distributionFigures(distribution: Distribution, kind: WeightKind): CaseFigures {
  const weights = agreementWeights(kind, distribution.categories);
  return [
    [keyOf("percent_agreement", kind), percentAgreement(distribution, weights)],
    [keyOf("fleiss_kappa", kind), fleissKappa(distribution, weights)],
    [kind === "identity" ? "gwet_ac1" : keyOf("gwet_ac2", kind), gwetAC(distribution, weights)],
    [keyOf("brennan_prediger", kind), brennanPrediger(distribution, weights)],
  ];
}

/** Coefficients that compare each coder's own use of the categories. */
function coderFigures(ratings: Ratings, kinds: readonly WeightKind[]): CaseFigures {
  return [
    ...kinds.map(
      (kind) =>
        [
          keyOf("conger_kappa", kind),
          congerKappa(ratings, agreementWeights(kind, ratings.categories)),
        ] as const,
    ),
    ...(ratings.coders > 2 ? [["light_kappa", lightKappa(ratings)] as const] : []),
  ];
}

/** Scott's pi of two coders, and if they are the same two throughout, what tells them apart. */
function pairFigures(
  ratings: Ratings,
  kinds: readonly WeightKind[],
  { disagreement_weights }: RatingsCase,
  sameCoders: boolean,
): CaseFigures {
  const table = contingencyTable(ratings, 0, 1);
  return [
    ["scott_pi", scottPi(table)],
    ...(sameCoders ? tableFigures(table, kinds, disagreement_weights) : []),
  ];
}

function alphaFigures(
  ratingsCase: RatingsCase,
  ratings: Ratings,
  distribution: Distribution,
  bootstrap: BootstrapOptions,
): CaseFigures {
  const { level, distance_matrix } = ratingsCase;
  const metrics: [string, Metric][] = [];
  if (level !== "interval" && level !== "ratio") metrics.push(["nominal", nominal]);
  if (level === "ordinal") metrics.push(["ordinal", ordinal]);
  if (level !== "nominal" && level !== "binary" && isNumeric(ratings.categories))
    metrics.push(["interval", interval]);
  if (level === "ratio") metrics.push(["ratio", ratio]);
  if (distance_matrix !== undefined)
    metrics.push(["custom", customDistance(distance_matrix, ratings.categories)]);
  return metrics.flatMap(([name, metric]): CaseFigures => {
    const key = `krippendorff_alpha_${name}`;
    const alpha = [key, krippendorffAlpha(distribution, metric)] as const;
    if (name === "ratio") return [alpha]; // quadratic in the values: a thousand of them is a matter of minutes
    const again = (resample: Distribution, level: number | null) =>
      krippendorffAlpha(resample, metric, level);
    const resamples = Math.min(20_000, Math.max(1000, Math.round(500_000 / ratings.units)));
    return [alpha, [key, bootstrapFigure(ratings, again, { resamples, ...bootstrap })]];
  });
}

const keyOf = (coefficient: string, kind: WeightKind): string =>
  kind === "identity" ? coefficient : `${coefficient}_${kind}`;
