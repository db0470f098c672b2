import type { CodeId, MemoId, ParticipantId, SourceId } from "#domain/model/ids";
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
    case "memo":
      return { screen: "memos", projectId, memoId: recordId(option.key) as MemoId };
    default:
      return undefined;
  }
}

/** The record's id in an entry's, which begins with its kind. */
export const recordId = (key: string): string => key.slice(key.indexOf(" ") + 1);
