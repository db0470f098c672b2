import { recordOf } from "#actions/record-of";
import type { CoderId, MapRelationId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planRelationRemoval } from "#domain/themes/plan-relation";
import type { OpenProject } from "#storage/read/open-project";

/** Takes a relation off its map. @throws AppError as {@link OpenProject.commit} */
export async function removeRelation(
  project: OpenProject,
  coderId: CoderId,
  relationId: MapRelationId,
): Promise<LogEntry | undefined> {
  const relation = recordOf(project, "mapRelations", relationId);
  const map = recordOf(project, "maps", relation.mapId);
  return project.commit({
    coderId,
    deed: { kind: "map/relation-remove", detail: { map: map.name } },
    patch: planRelationRemoval(relation),
  });
}
