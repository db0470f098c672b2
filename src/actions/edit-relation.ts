import { recordOf } from "#actions/record-of";
import type { CoderId, MapRelationId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planRelationEdit } from "#domain/themes/plan-relation";
import type { OpenProject } from "#storage/read/open-project";

/** Gives a relation another kind, other words or the other direction. @throws AppError as {@link OpenProject.commit} */
export async function editRelation(
  project: OpenProject,
  coderId: CoderId,
  relationId: MapRelationId,
  edits: Parameters<typeof planRelationEdit>[1],
): Promise<LogEntry | undefined> {
  const relation = recordOf(project, "mapRelations", relationId);
  const map = recordOf(project, "maps", relation.mapId);
  return project.commit({
    coderId,
    deed: { kind: "map/relation-edit", detail: { map: map.name } },
    patch: planRelationEdit(relation, edits),
  });
}
