import type { CodeId } from "#domain/model/ids";
import type { CaseQuery, CaseRow } from "#domain/query/cases-query";
import { sourcesOf } from "#domain/query/passages-mentions";
import type { ProjectIndex } from "#domain/query/project-index";
import { everything, type PassageAsk } from "#features/explore/passage-search";

/** What asks for the passages that a cell counts. */
export function askOfCell(
  index: ProjectIndex,
  ask: PassageAsk,
  query: CaseQuery,
  { participantId, sourceId, wave }: CaseRow,
  codeId: CodeId,
): PassageAsk {
  const ofCode: PassageAsk = { ...ask, match: "any", codeIds: new Set([codeId]) };
  if (sourceId !== undefined) return { ...ofCode, sourceIds: new Set([sourceId]) };
  const ofPerson: PassageAsk = {
    ...ofCode,
    participantIds: new Set(participantId === undefined ? [] : [participantId]),
    roles: everything.roles,
  };
  if (query.by === "participant") return ofPerson;
  if (wave !== undefined) return { ...ofPerson, waves: new Set([wave]) };
  const without = sourcesOf(index, { ...query, match: "any" }).filter((source) => source.wave === undefined);
  return { ...ofPerson, sourceIds: new Set(without.map(({ id }) => id)) };
}
