import {
  agreementWeights,
  customDisagreementWeights,
  type AgreementWeights,
  type WeightKind,
} from "#domain/agreement/agreement-weights";
import type { CaseFigures } from "#domain/agreement/case-values/agreement-case";
import { cohenKappa, cohenKappaErrorUnderChance } from "#domain/agreement/cohen-kappa";
import { unitsOf, type ContingencyTable } from "#domain/agreement/contingency-table";
import type { Figure } from "#domain/agreement/figure";
import { matthewsCorrelation } from "#domain/agreement/matthews-correlation";
import {
  averagePrecisionRecall,
  precisionRecall,
  type Averaging,
  type PrecisionRecall,
} from "#domain/agreement/precision-recall";

/**
 * The statistics of two coders' single-valued ratings that tell the coders apart, by the fixtures' keys.
 * @throws RangeError where the disagreement weights do not fit the categories
 */
export function tableFigures(
  table: ContingencyTable,
  kinds: readonly WeightKind[],
  disagreement: readonly (readonly number[])[] | undefined,
): CaseFigures {
  return [
    ...kinds.flatMap((kind) =>
      kappaFigures(
        kind === "identity" ? "cohen_kappa" : `cohen_kappa_${kind}`,
        table,
        agreementWeights(kind, table.categories),
      ),
    ),
    ...(disagreement === undefined
      ? []
      : kappaFigures("cohen_kappa_custom", table, customDisagreementWeights(disagreement, table.categories))),
    ...predictionFigures(table),
  ];
}

function kappaFigures(key: string, table: ContingencyTable, weights: AgreementWeights): CaseFigures {
  const kappa = cohenKappa(table, weights);
  if ("undefined" in kappa) return [[key, kappa]];
  return [
    [key, kappa],
    [`${key}.se_h0`, cohenKappaErrorUnderChance(table, weights)],
  ];
}

function predictionFigures(table: ContingencyTable): CaseFigures {
  const size = table.categories.length;
  const occurs = (k: number): boolean =>
    table.counts.some((count, cell) => count > 0 && (Math.floor(cell / size) === k || cell % size === k));
  const averages: readonly Averaging[] = ["macro", "micro", "weighted"];
  return [
    ...table.categories.flatMap((category, k) =>
      occurs(k) ? named(table, precisionRecall(table, k), `[${category}]`) : [],
    ),
    ...averages.flatMap((averaging) =>
      named(table, averagePrecisionRecall(table, averaging), `_${averaging}`),
    ),
    ["mcc", zeroForNone(table, matthewsCorrelation(table))],
  ];
}

const named = (
  table: ContingencyTable,
  { precision, recall, f1 }: PrecisionRecall,
  suffix: string,
): CaseFigures => [
  [`precision${suffix}`, zeroForNone(table, precision)],
  [`recall${suffix}`, zeroForNone(table, recall)],
  [`f1${suffix}`, zeroForNone(table, f1)],
];

/** The fixtures' values are scikit-learn's, which has 0 where there is nothing to divide by. */
const zeroForNone = (table: ContingencyTable, figure: Figure): Figure =>
  "undefined" in figure && figure.undefined === "no-variation" ? { value: 0, ...unitsOf(table) } : figure;
