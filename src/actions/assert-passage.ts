import type { SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";

/** @throws RangeError where `range` is empty or reaches beyond the newest text of the source */
export function assertPassage(index: ProjectIndex, sourceId: SourceId, { start, end }: TextRange): void {
  const length = index.lengthOf(sourceId);
  if (!(0 <= start && start < end && end <= length))
    throw new RangeError(`[${start}, ${end}) is no passage of a text of ${length}`);
}
