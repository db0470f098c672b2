import type { CoderId, SourceId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import type { MemoMark } from "#editor/memo-mark";

/** The memos on passages of a source, for its margin; those of hidden coders are left out. */
export function memoMarks(
  index: ProjectIndex,
  sourceId: SourceId,
  hiddenCoders: ReadonlySet<CoderId>,
): readonly MemoMark[] {
  const marks: MemoMark[] = [];
  for (const { id, text, targets, coderId } of index.memosOf({ sourceId })) {
    if (hiddenCoders.has(coderId)) continue;
    for (const target of targets) {
      if (target.kind !== "passage" || target.sourceId !== sourceId) continue;
      const { start, end } = index.place(sourceId, target, target.revision);
      if (start < end) marks.push({ id, text, start, end });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}
