import type { Distribution } from "#domain/agreement/distribution";
import type { UndefinedReason } from "#domain/agreement/figure";
import { presence, type Category } from "#domain/agreement/ratings";

/** Why no two ratings can be compared, or `undefined` where two can. */
export function unpairedReason({ coders, multiplicity, raters }: Distribution): UndefinedReason | undefined {
  let rated = false;
  for (let row = 0; row < raters.length; row++) {
    if (multiplicity[row] === 0) continue;
    if (raters[row]! >= 2) return undefined;
    rated ||= raters[row] === 1;
  }
  if (!rated) return "empty";
  return coders < 2 ? "one-coder" : "no-pairable-units";
}

/** Why agreement cannot be told from chance, or `undefined` where it can. */
export function uncorrectableReason(distribution: Distribution): UndefinedReason | undefined {
  const unpaired = unpairedReason(distribution);
  if (unpaired !== undefined) return unpaired;
  const { multiplicity, raters, starts, category, categories } = distribution;
  let only = -1;
  for (let row = 0; row < raters.length; row++) {
    if (multiplicity[row] === 0 || raters[row]! < 2) continue;
    for (let entry = starts[row]!; entry < starts[row + 1]!; entry++) {
      if (only !== -1 && category[entry] !== only) return undefined;
      only = category[entry]!;
    }
  }
  return oneCategoryReason(categories, only);
}

/** The reason where every rating is in category `only`: in the words of coding where the ratings are one code's. */
export function oneCategoryReason(categories: readonly Category[], only: number): UndefinedReason {
  const [absent, present] = presence;
  if (categories[0] !== absent || categories[1] !== present) return "one-category";
  return only === 0 ? "nothing-coded-by-anybody" : "everything-coded-by-everybody";
}
