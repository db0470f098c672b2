import type { CodingId, SourceId } from "#domain/model/ids";
import type { CodedSegment } from "#domain/query/coded-segments";
import type { ProjectIndex } from "#domain/query/project-index";
import type { TranscriptWording } from "#editor/transcript-wording";
import { codingRoundText } from "#messages/coding-round";
import { correctionsText } from "#messages/corrections";
import { transcriptText as text } from "#messages/coding-transcript";

/**
 * The phrases of the transcript, with the names that stand behind initials.
 *
 * @param segmentOf the segment of an id, as it is shown now
 */
export function transcriptWording(
  index: ProjectIndex,
  sourceId: SourceId,
  segmentOf: (id: CodingId) => CodedSegment | undefined,
): TranscriptWording {
  const codersOf = (id: string, initials: readonly string[]): string => {
    const codings = segmentOf(id as CodingId)?.codings;
    const names = codings?.map(({ coderId }) => index.coders.get(coderId)?.name ?? "");
    return [...new Set(names ?? initials)].join(", ");
  };
  const memosOf = (id: string): number =>
    segmentOf(id as CodingId)?.codings.reduce(
      (count, { id: codingId }) => count + index.memosOf({ codingId }).length,
      0,
    ) ?? 0;
  return {
    transcript: text.transcript(index.sources.get(sourceId)?.name ?? ""),
    margin: text.margin(),
    turn: text.turn,
    aside: codingRoundText.aside(),
    turnMenu: correctionsText.turnMenu(),
    segment: ({ id, name, initials, rating }, first, last, words) =>
      text.segment(
        rating === undefined ? name : `${name} ${rating}`,
        codersOf(id, initials),
        first,
        last,
        words,
        memosOf(id),
      ),
    entered: ({ name }) => text.entered(name),
    left: ({ name }) => text.left(name),
    more: text.more,
    memo: text.memo,
    resizing: ({ name }) => text.resizing(name),
    words: text.words,
    resizeCancelled: text.resizeCancelled(),
  };
}
