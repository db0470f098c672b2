import { codingDetail } from "#actions/coding-detail";
import type { Deed } from "#domain/model/patch";
import type { MemoTarget } from "#domain/model/memo-records";
import type { ProjectIndex } from "#domain/query/project-index";

/** What a deed says of the first thing a memo is about: its code, its transcript, its turn. */
export function memoDetail(index: ProjectIndex, [target]: readonly MemoTarget[]): Deed["detail"] {
  switch (target?.kind) {
    case undefined:
      return {};
    case "source":
      return { source: index.sources.get(target.sourceId)?.name ?? "" };
    case "code":
      return { code: index.codes.get(target.codeId)?.name ?? "" };
    case "theme":
      return { theme: index.records.themes.get(target.themeId)?.name ?? "" };
    case "participant":
      return { participant: index.participants.get(target.participantId)?.name ?? "" };
    case "coding": {
      const coding = index.coding(target.codingId);
      return coding === undefined ? {} : codingDetail(index, coding);
    }
    case "passage": {
      const { sourceId, revision } = target;
      const turn = index.turnsOf(sourceId).indexAt(index.place(sourceId, target, revision).start) + 1;
      return { source: index.sources.get(sourceId)?.name ?? "", ...(turn > 0 ? { turn } : {}) };
    }
  }
}
