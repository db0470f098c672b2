import { assertPassage } from "#actions/assert-passage";
import { codingDetail } from "#actions/coding-detail";
import { ownCoding } from "#actions/own-coding";
import { planExtent } from "#domain/coding/plan-extent";
import type { CoderId, CodingId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import { countWords } from "#domain/text/words";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Moves the ends of a coding of the coder's own.
 *
 * @param range in the newest text of the source
 * @returns the coder's other codings of the code that now share words with it, to be joined if wished
 * @throws RangeError where the coding is somebody else's, or the passage is empty or not in the text
 * @throws AppError `storage/stale` where it is not there any more; else as {@link OpenProject.commit}
 */
export async function changeExtent(
  project: OpenProject,
  coderId: CoderId,
  codingId: CodingId,
  range: TextRange,
): Promise<{ readonly entry: LogEntry | undefined; readonly overlapping: readonly Coding[] }> {
  const { index } = project;
  const coding = ownCoding(index, coderId, codingId);
  assertPassage(index, coding.sourceId, range);
  const text = await project.textOf(coding.sourceId);
  const language = index.sources.get(coding.sourceId)?.language;
  const wordsIn = ({ start, end }: TextRange): number => countWords(text.slice(start, end), language);
  const words = wordsIn(range) - wordsIn(index.extentOf(coding));
  const { patch, overlapping } = planExtent(index, coding, range);
  const entry = await project.commit({
    coderId,
    deed: { kind: "coding/extent", detail: { ...codingDetail(index, coding), words } },
    patch,
  });
  return { entry, overlapping };
}
