import type { TextRange } from "#domain/model/text-range";
import { sentencesOf } from "#domain/text/sentences";
import { trimRange } from "#domain/text/trim-range";
import type { HeldText, SearchUnit } from "#search/held-text";

/** What is coded of a hit: its turn, the sentences it touches, or the words alone. */
export const hitExtents = ["turn", "sentence", "hit"] as const;
export type HitExtent = (typeof hitExtents)[number];

/** Finds what is to be coded of hits, in any order; sentences of a turn are looked for once while its hits follow each other. */
export class ExtentFinder {
  #unit: SearchUnit | undefined;
  #sentences: readonly TextRange[] = [];

  /** The stretch of the source's text, without white space around it; the hit itself where there is no more to it. */
  of(source: HeldText, hit: TextRange, extent: HitExtent): TextRange {
    const unit = source.unitAt(hit.start);
    if (extent === "hit" || unit === undefined || hit.end > unit.end) return hit;
    const whole = trimRange(source.text, unit);
    if (extent === "turn") return whole;
    if (unit !== this.#unit) {
      this.#unit = unit;
      this.#sentences = sentencesOf(source.text.slice(unit.start, unit.end), source.language).map(
        ({ start, end }) => ({ start: start + unit.start, end: end + unit.start }),
      );
    }
    const touched = this.#sentences.filter(({ start, end }) => start < hit.end && hit.start < end);
    if (touched.length === 0) return hit;
    return {
      start: Math.min(hit.start, touched[0]!.start),
      end: Math.max(hit.end, touched.at(-1)!.end),
    };
  }
}
