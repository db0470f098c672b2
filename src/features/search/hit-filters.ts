import type { ParticipantId, SourceId } from "#domain/model/ids";
import type { ParticipantRole } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import type { SearchScope } from "#search/searched-texts";

/** Where a person wants to look. Empty sets do not narrow. Replaced, never changed. */
export interface HitFilters {
  readonly sourceIds: ReadonlySet<SourceId>;
  readonly participantIds: ReadonlySet<ParticipantId>;
  readonly roles: ReadonlySet<ParticipantRole>;
}

export const everywhere: HitFilters = { sourceIds: new Set(), participantIds: new Set(), roles: new Set() };

export const narrows = ({ sourceIds, participantIds, roles }: HitFilters): boolean =>
  sourceIds.size + participantIds.size + roles.size > 0;

/** The filters as a search takes them: people as speakers of each transcript. */
export function scopeOf(index: ProjectIndex, { sourceIds, participantIds, roles }: HitFilters): SearchScope {
  const speakers = new Map<SourceId, number[]>();
  for (const source of index.sourceList)
    speakers.set(
      source.id,
      source.speakers.flatMap(({ participantId }, speaker) => {
        const role = participantId && index.participants.get(participantId)?.role;
        const isMeant = participantIds.size === 0 || (participantId && participantIds.has(participantId));
        const isOfRole = roles.size === 0 || (role && roles.has(role));
        return isMeant && isOfRole ? [speaker] : [];
      }),
    );
  return {
    ...(sourceIds.size === 0 ? {} : { sourceIds }),
    ...(participantIds.size + roles.size === 0 ? {} : { speakers }),
  };
}
