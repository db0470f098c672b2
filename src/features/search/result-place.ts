import type { CodeId, MemoId, ParticipantId, ProjectId, SourceId } from "#domain/model/ids";
import type { Memo } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { CommandOption } from "#features/search/command-results";
import type { Route } from "#ui/route";

/** Where choosing a result leads; undefined for what is not a place. */
export function resultPlace(index: ProjectIndex, option: CommandOption): Route | undefined {
  const projectId = index.project.id;
  switch (option.kind) {
    case "turn": {
      const { sourceId, range } = option.found;
      return { screen: "coding", projectId, sourceId, range };
    }
    case "hits":
      return { screen: "search", projectId };
    case "code":
      return { screen: "passages", projectId, codeIds: [recordId(option.key) as CodeId] };
    case "person":
      return { screen: "search", projectId, participantId: recordId(option.key) as ParticipantId };
    case "source":
      return { screen: "coding", projectId, sourceId: recordId(option.key) as SourceId };
    case "memo": {
      const memo = index.memos.get(recordId(option.key) as MemoId);
      return memo && memoPlace(index, projectId, memo);
    }
    default:
      return undefined;
  }
}

/** The record's id in an entry's, which begins with its kind. */
export const recordId = (key: string): string => key.slice(key.indexOf(" ") + 1);

/** What a memo is on, the first of it that can be shown. */
function memoPlace(index: ProjectIndex, projectId: ProjectId, memo: Memo): Route | undefined {
  for (const target of memo.targets)
    switch (target.kind) {
      case "passage": {
        const { start, end } = index.place(target.sourceId, target, target.revision);
        const range = start < end ? { start, end } : undefined;
        return { screen: "coding", projectId, sourceId: target.sourceId, range };
      }
      case "coding": {
        const coding = index.coding(target.codingId);
        if (coding === undefined) break;
        const { start, end } = index.extentOf(coding);
        return { screen: "coding", projectId, sourceId: coding.sourceId, range: { start, end } };
      }
      case "source":
        return { screen: "coding", projectId, sourceId: target.sourceId };
      case "code":
        return { screen: "passages", projectId, codeIds: [target.codeId] };
      case "participant":
        return { screen: "search", projectId, participantId: target.participantId };
      case "theme":
        return { screen: "themes", projectId, themeId: target.themeId };
    }
  return undefined;
}
