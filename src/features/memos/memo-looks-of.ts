import { subjectOfMention } from "#domain/memos/memo-links";
import type { Mention } from "#domain/memos/memo-body";
import { quotationState } from "#domain/memos/quotation-state";
import type { SourceId } from "#domain/model/ids";
import type { Passage } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { MemoLooks, MentionLook, QuotationLook } from "#editor/memo-looks";
import { passageRoute, passageWords, subjectColor, subjectName } from "#features/memos/subject-words";
import { memosText as text } from "#messages/memos";
import { routePath } from "#ui/route";

/** How many colours the palette has; from there it repeats. */
const paletteSize = 16;

/**
 * How what a memo names and quotes is shown: with the names and words of now.
 *
 * @param textOf the newest text of a source; undefined while it is fetched
 */
export const memoLooks = (
  index: ProjectIndex,
  textOf: (sourceId: SourceId) => string | undefined,
): MemoLooks => ({
  mention: (mention) => mentionLook(index, mention),
  quotation: (quotation) => quotationLook(index, quotation, textOf),
});

function mentionLook(index: ProjectIndex, mention: Mention): MentionLook {
  const subject = subjectOfMention(mention);
  const name = subjectName(index, subject);
  const color = subjectColor(index, subject);
  return {
    name: name ?? mention.label,
    kind: text.subjectKind(mention.kind),
    color: color === undefined ? undefined : `var(--c${((color - 1) % paletteSize) + 1})`,
    isGone: name === undefined,
  };
}

function quotationLook(
  index: ProjectIndex,
  quotation: Passage,
  textOf: (sourceId: SourceId) => string | undefined,
): QuotationLook {
  const { kind, range, corrections } = quotationState(index, quotation);
  const { sourceId } = quotation;
  const hasWords = kind === "live" || kind === "corrected";
  const where = kind === "gone" ? undefined : passageWords(index, sourceId, range);
  return {
    words: hasWords ? textOf(sourceId)?.slice(range.start, range.end) : "",
    language: index.sources.get(sourceId)?.language,
    speaker: where?.speaker ?? "",
    where: where?.where ?? "",
    state: text.quotationState(kind, corrections),
    isLive: kind === "live",
    href: where === undefined ? undefined : routePath(passageRoute(index, sourceId, range)),
  };
}
