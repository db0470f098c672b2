import type { MemoSubject } from "#domain/memos/memo-links";
import { memoName } from "#domain/memos/memo-list";
import type { SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import { passageReference } from "#domain/query/passage-reference";
import type { ProjectIndex } from "#domain/query/project-index";
import { exploreText } from "#messages/explore";
import { memosText as text } from "#messages/memos";
import type { Route } from "#ui/route";

/** What something is called that a memo is linked to; undefined where it is not there any more. */
export function subjectName(index: ProjectIndex, subject: MemoSubject): string | undefined {
  switch (subject.kind) {
    case "code":
      return index.codeTree.nodeOf.get(subject.codeId)?.code.name;
    case "theme": {
      const theme = index.records.themes.get(subject.themeId);
      return theme?.removed === true ? undefined : theme?.name;
    }
    case "source": {
      const source = index.sources.get(subject.sourceId);
      return source?.removed === true ? undefined : source?.name;
    }
    case "participant":
      return index.participants.get(subject.participantId)?.name;
    case "memo": {
      const memo = index.memos.get(subject.memoId);
      return memo === undefined || memo.removed === true ? undefined : memoName(memo) || text.untitled();
    }
    case "coding": {
      const coding = index.coding(subject.codingId);
      if (coding === undefined || coding.removed === true) return undefined;
      const code = index.codeTree.nodeOf.get(coding.codeId)?.code.name ?? "";
      return [code, placeName(index, coding.sourceId, index.extentOf(coding))].filter(Boolean).join(", ");
    }
    case "passage":
      return placeName(
        index,
        subject.sourceId,
        index.place(subject.sourceId, subject, subject.revision),
        true,
      );
  }
}

/** Colour of a code among the palette's; undefined for what is no code. */
export const subjectColor = (index: ProjectIndex, subject: MemoSubject): number | undefined =>
  subject.kind === "code" ? index.codeTree.nodeOf.get(subject.codeId)?.code.color : undefined;

/** Where a link leads; undefined where there is nothing to show. */
export function subjectRoute(index: ProjectIndex, subject: MemoSubject): Route | undefined {
  const projectId = index.project.id;
  if (subjectName(index, subject) === undefined) return undefined;
  switch (subject.kind) {
    case "code":
      return { screen: "passages", projectId, codeIds: [subject.codeId] };
    case "theme":
      return { screen: "themes", projectId, themeId: subject.themeId };
    case "source":
      return { screen: "coding", projectId, sourceId: subject.sourceId };
    case "participant":
      return { screen: "search", projectId, participantId: subject.participantId };
    case "memo":
      return { screen: "memos", projectId, memoId: subject.memoId };
    case "coding": {
      const coding = index.coding(subject.codingId)!;
      return passageRoute(index, coding.sourceId, index.extentOf(coding));
    }
    case "passage":
      return passageRoute(index, subject.sourceId, index.place(subject.sourceId, subject, subject.revision));
  }
}

/** A passage in its transcript. @param range of the newest text */
export const passageRoute = (index: ProjectIndex, sourceId: SourceId, range: TextRange): Route => ({
  screen: "coding",
  projectId: index.project.id,
  sourceId,
  ...(range.start < range.end ? { range: { start: range.start, end: range.end } } : {}),
});

/** Who speaks in a passage, and where: transcript and turns. */
export function passageWords(
  index: ProjectIndex,
  sourceId: SourceId,
  range: TextRange,
): { readonly speaker: string; readonly where: string } | undefined {
  const source = index.sources.get(sourceId);
  if (source === undefined || source.removed === true) return undefined;
  const turns = index.turnsOf(sourceId);
  const reference = passageReference(source, turns, turns.touching(range), index.participants);
  return {
    speaker: reference.speakers.join(" / "),
    where: [reference.source, exploreText.turnRange(reference)].filter((part) => part !== "").join(", "),
  };
}

function placeName(
  index: ProjectIndex,
  sourceId: SourceId,
  range: TextRange,
  named = false,
): string | undefined {
  const words = passageWords(index, sourceId, range);
  if (words === undefined) return undefined;
  return named && words.speaker !== "" ? `${words.speaker}, ${words.where}` : words.where;
}
