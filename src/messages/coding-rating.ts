import { msg, str } from "@lit/localize";
import { formatNumber } from "#messages/format";

/** A rating with its label; the shape of `Rating` in the domain, which this room does not import. */
interface Rated {
  readonly value: number;
  readonly label: string | undefined;
}

/** "high"; "4, off the scale" */
const rating = ({ value, label }: Rated): string =>
  label ?? msg(str`${formatNumber(value)}, off the scale`, { id: "rating.off-scale" });

/** What is said of ratings of passages. */
export const ratingText = {
  rating,
  /** Of several coders on one segment, as `segmentRatings` gives them: "high", "high / –", "". */
  ratings: (ratings: readonly (Rated | undefined)[]) =>
    ratings.map((one) => (one === undefined ? "–" : rating(one))).join(" / "),
  /** With its number, for files: "3 high". */
  inFull: (rated: Rated) =>
    rated.label === undefined || `${rated.label} `.startsWith(`${rated.value} `)
      ? rating(rated)
      : `${rated.value} ${rated.label}`,
  rate: (code: string) => msg(str`Rate ${code}`, { id: "rating.rate" }),
  step: (value: number, label: string) =>
    label === String(value) ? label : msg(str`${formatNumber(value)}, ${label}`, { id: "rating.step" }),
  rated: (code: string, label: string) => msg(str`Rated ${code}: ${label}`, { id: "rating.rated" }),
  tookBack: (code: string) => msg(str`${code} is not rated any more`, { id: "rating.took-back" }),
  by: (coder: string, label: string) => msg(str`${coder}: ${label}`, { id: "rating.by" }),
  choose: () => msg("rate", { id: "rating.choose" }),
  keep: () => msg("keep the rating", { id: "rating.keep" }),
  leave: () => msg("leave unrated", { id: "rating.leave" }),
};
