import type { Coding, OrdinalScale } from "#domain/model/records";

/** A rating as it is read: its label is undefined where the scale has no such value any more, or there is none. */
export interface Rating {
  readonly value: number;
  readonly label: string | undefined;
}

/** What a rating means on a scale. Where several steps are called the same, its number tells them apart: "5 middle". */
export function ratingOn(scale: OrdinalScale | undefined, value: number): Rating {
  const label = scale?.labels.find((step) => step.value === value)?.label;
  const isShared = scale?.labels.some((step) => step.label === label && step.value !== value) === true;
  return { value, label: label !== undefined && isShared ? `${value} ${label}` : label };
}

/**
 * What is said of how the same segment was rated: nothing where nobody did, one rating where all gave the same, else one for
 * each coding in the order given, undefined for those without.
 */
export function segmentRatings(
  scale: OrdinalScale | undefined,
  codings: readonly Coding[],
): readonly (Rating | undefined)[] {
  const given = codings.map(({ rating }) => rating);
  const shown = new Set(given).size > 1 ? given : given.slice(0, 1).filter((value) => value !== undefined);
  return shown.map((value) => (value === undefined ? undefined : ratingOn(scale, value)));
}

/**
 * The rating of a coding that stands for several: the first one's, or where that has none the only one that the others gave.
 * Two different ones leave it unrated rather than decided by chance.
 */
export function jointRating(codings: readonly Coding[]): number | undefined {
  if (codings[0]?.rating !== undefined) return codings[0].rating;
  const given = new Set(codings.flatMap(({ rating }) => rating ?? []));
  return given.size === 1 ? [...given][0] : undefined;
}
