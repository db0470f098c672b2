import type { UndefinedReason } from "#domain/agreement/figure";

/** Why a statistic is not defined, to stand after "not defined: ". */
export const undefinedSentences: Readonly<Record<UndefinedReason, string>> = {
  empty: "there is nothing to compare",
  "one-coder": "fewer than two coders",
  "no-pairable-units": "no unit was looked at by two coders",
  "one-category": "only one category was used",
  "no-variation": "nothing varies that chance could explain",
  "nothing-coded-by-anybody": "nobody used the code",
  "everything-coded-by-everybody": "everybody used the code everywhere",
};
