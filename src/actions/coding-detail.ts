import type { Deed } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";

/** What a deed says of a coding: its code, its transcript and the number of its first turn. */
export function codingDetail(index: ProjectIndex, coding: Coding): Deed["detail"] {
  const turn = index.turnsOf(coding.sourceId).indexAt(index.extentOf(coding).start) + 1;
  return {
    code: index.codes.get(index.resolve(coding.codeId) ?? coding.codeId)?.name ?? "",
    source: index.sources.get(coding.sourceId)?.name ?? "",
    ...(turn > 0 ? { turn } : {}),
  };
}
