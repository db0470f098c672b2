import { segmentRatings } from "#domain/coding/segment-ratings";
import type { Code } from "#domain/model/records";
import type { CoderId } from "#domain/model/ids";
import type { CodedSegment } from "#domain/query/coded-segments";
import type { ProjectIndex } from "#domain/query/project-index";
import type { SegmentView } from "#editor/segment-view";
import { ratingText } from "#messages/coding-rating";

/** Colours of the palette; from there it repeats with a notch. */
const paletteSize = 16;

/** The segments as the transcript draws them. */
export function segmentViews(
  index: ProjectIndex,
  segments: readonly CodedSegment[],
  coderId: CoderId | undefined,
): readonly SegmentView[] {
  const { nodeOf } = index.codeTree;
  return segments.map(({ id, start, end, codeId, codings }) => {
    const { name, color, scale }: Code = nodeOf.get(codeId)!.code;
    const rating = ratingText.ratings(segmentRatings(scale, codings));
    const coders = [...new Set(codings.map((coding) => coding.coderId))];
    return {
      id,
      start,
      end,
      codeId,
      name,
      color: ((color - 1) % paletteSize) + 1,
      notch: Math.min(2, Math.floor((color - 1) / paletteSize)) as 0 | 1 | 2,
      own: coders.some((coder) => coder === coderId),
      initials: coders.map((coder) => index.coders.get(coder)?.initials ?? "?"),
      ...(rating === "" ? {} : { rating }),
    };
  });
}
