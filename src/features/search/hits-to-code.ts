import { uncodedRanges, type SourcePassage } from "#domain/coding/uncoded-ranges";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import type { HitExtents } from "#search/answers";
import type { HitList } from "#search/hit-list";

/** The passages that hits come to. */
export interface HitsToCode {
  /** Those that the coder has not coded so yet. */
  readonly passages: readonly SourcePassage[];
  /** How many the coder has coded so already. */
  readonly passed: number;
}

export const nothingToCode: HitsToCode = { passages: [], passed: 0 };

/**
 * The passages that the checked hits of a list come to, each once.
 *
 * @param checked places in the list
 * @param codeId the code to apply, if it is there already
 */
export function hitsToCode(
  index: ProjectIndex,
  coderId: CoderId,
  codeId: CodeId | undefined,
  list: HitList,
  checked: readonly number[],
  extents: HitExtents,
): HitsToCode {
  const seen = new Map<number, Set<number>>();
  const all: SourcePassage[] = [];
  for (const at of checked) {
    const source = list.source[at]!;
    const start = extents.start[at]!;
    const end = extents.end[at]!;
    // Two numbers in one: texts are far shorter than 2^26 code units.
    const range = start * 2 ** 26 + end;
    let ofSource = seen.get(source);
    if (ofSource === undefined) seen.set(source, (ofSource = new Set()));
    if (ofSource.has(range)) continue;
    ofSource.add(range);
    all.push({ sourceId: list.sourceIds[source]!, start, end });
  }
  const target = codeId && index.resolve(codeId);
  const passages = target === undefined ? all : uncodedRanges(index, coderId, target, all);
  return { passages, passed: all.length - passages.length };
}
