import { cohenKappa } from "#domain/agreement/cohen-kappa";
import { nominal } from "#domain/agreement/distance";
import { isDefined, undefinedReasons, type Estimate, type Figure } from "#domain/agreement/figure";
import { gwetAC } from "#domain/agreement/gwet-ac";
import { krippendorffAlpha } from "#domain/agreement/krippendorff-alpha";
import { percentAgreement } from "#domain/agreement/percent-agreement";
import { specificAgreement } from "#domain/agreement/specific-agreement";
import { unpairedReason } from "#domain/agreement/undefined-reason";
import {
  presenceDistribution,
  presenceTable,
  presenceTables,
  type Presence,
} from "#domain/agreement/units-presence";

/** Everything the table of figures says about one code. */
export interface PresenceFigures {
  /** How many units (characters, where those are the units) carry the code for anybody. */
  readonly coded: number;
  /** How many carry it for two coders and more. */
  readonly shared: number;
  /** How many of them carry it for everybody who looked, two coders at least. */
  readonly codedByAll: number;
  /** `prevalence[c]`: the share of what coder `c` looked at that the coder marked; `undefined` where it was nothing. */
  readonly prevalence: readonly (number | undefined)[];
  readonly percentAgreement: Figure;
  /** Agreement on "present" and on "absent". */
  readonly positive: Figure;
  readonly negative: Figure;
  readonly alpha: Figure;
  readonly ac1: Figure;
  /** Cohen's kappa of two coders, the mean over pairs of more. */
  readonly kappa: Figure;
}

/**
 * High agreement (above .8) beside a low alpha (below .4), as where few units carry a code, or nearly all.
 * @returns false where either is not defined
 * @see Feinstein & Cicchetti 1990, High agreement but low kappa
 */
export const isParadox = ({
  percentAgreement,
  alpha,
}: Pick<PresenceFigures, "percentAgreement" | "alpha">): boolean =>
  isDefined(percentAgreement) && isDefined(alpha) && percentAgreement.value > 0.8 && alpha.value < 0.4;

/** The figures of one code. Without errors and intervals where units are characters: those are not independent. */
export function presenceFigures(of: Presence, independent: boolean): PresenceFigures {
  const distribution = presenceDistribution(of);
  const shown = (figure: Figure): Figure => (independent ? figure : withoutError(figure));
  const carriedBy = (least: number): number =>
    of.counts.reduce((sum, count, at) => (at % (of.coders + 1) >= least ? sum + count : sum), 0);
  return {
    coded: carriedBy(1),
    shared: carriedBy(2),
    codedByAll: Array.from({ length: of.coders + 1 }, (_, looked) =>
      looked < 2 ? 0 : of.counts[looked * (of.coders + 1) + looked]!,
    ).reduce((sum, count) => sum + count, 0),
    prevalence: Array.from({ length: of.coders }, (_, coder) => {
      const looked = of.looked[coder * (of.coders + 1)]!;
      return looked === 0 ? undefined : of.marked[coder * (of.coders + 1)]! / looked;
    }),
    percentAgreement: shown(percentAgreement(distribution)),
    positive: specificAgreement(distribution, 1),
    negative: specificAgreement(distribution, 0),
    alpha: shown(krippendorffAlpha(distribution, nominal)),
    ac1: shown(gwetAC(distribution)),
    kappa: shown(of.coders === 2 ? cohenKappa(presenceTable(of, 0, 1)) : meanPairwiseKappa(of)),
  };
}

/**
 * The mean of Cohen's kappa over all pairs of coders.
 * @returns undefined where any pair's kappa is: for its reason, or the first of several in the order of their list
 */
export function meanPairwiseKappa(of: Presence): Figure {
  const distribution = presenceDistribution(of);
  const unpaired = unpairedReason(distribution);
  if (unpaired !== undefined) return { undefined: unpaired };
  const kappas = presenceTables(of).map((table) => cohenKappa(table));
  const none = undefinedReasons.find((reason) =>
    kappas.some((kappa) => !isDefined(kappa) && kappa.undefined === reason),
  );
  if (none !== undefined) return { undefined: none };
  const sum = kappas.reduce((total, kappa) => (isDefined(kappa) ? total + kappa.value : total), 0);
  let used = 0;
  for (let raters = 2; raters <= of.coders; raters++)
    for (let marked = 0; marked <= raters; marked++) used += of.counts[raters * (of.coders + 1) + marked]!;
  return { value: sum / kappas.length, used, dropped: of.total - used };
}

/** The figure without standard error and interval. */
export function withoutError(figure: Figure): Figure {
  if (!isDefined(figure)) return figure;
  const { value, used, dropped }: Estimate = figure;
  return { value, used, dropped };
}
