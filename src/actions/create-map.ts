import type { CoderId, ThematicMapId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planMapCopy, planNewMap, type MapBeginning, type MapWording } from "#domain/themes/plan-map";
import { projectThemes } from "#domain/themes/project-themes";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Makes a thematic map: with every theme, around the question or without it, or as another map stands now.
 *
 * @param sizeOf how large things are drawn, for the first layout of a map that is not copied
 * @throws AppError as {@link OpenProject.commit}
 */
export async function createMap(
  project: OpenProject,
  coderId: CoderId,
  wording: MapWording,
  begins: MapBeginning,
  sizeOf?: Parameters<typeof planNewMap>[4],
): Promise<{ readonly mapId: ThematicMapId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const themes = projectThemes(index);
  const { map, patch } =
    begins.copied === undefined
      ? planNewMap(index, themes, wording, environment, sizeOf, begins.withQuestion)
      : planMapCopy(index, themes, begins.copied, wording, environment);
  const entry = await project.commit({
    coderId,
    deed: { kind: "map/create", detail: { map: map.name } },
    patch,
  });
  return { mapId: map.id, entry };
}
