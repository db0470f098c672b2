import type { CoderId, ThematicMapId, ThemeId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Point } from "#domain/themes/map-layout";
import { planNode } from "#domain/themes/plan-map";
import { planNewTheme, type ThemeWording } from "#domain/themes/plan-theme";
import { projectThemes } from "#domain/themes/project-themes";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Makes a theme, or a subtheme, after its siblings; with `place`, on a map too: one step for undo.
 *
 * @throws RangeError where its parent is a subtheme itself
 * @throws AppError as {@link OpenProject.commit}
 */
export async function createTheme(
  project: OpenProject,
  coderId: CoderId,
  wording: ThemeWording,
  place?: Point & { readonly mapId: ThematicMapId },
): Promise<{ readonly themeId: ThemeId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const { theme, patch } = planNewTheme(projectThemes(index), wording, environment);
  const about = { kind: "theme", themeId: theme.id } as const;
  const node = place === undefined ? [] : planNode(index, place.mapId, about, place, environment).patch;
  const entry = await project.commit({
    coderId,
    deed: { kind: "theme/create", detail: { theme: theme.name } },
    patch: [...patch, ...node],
  });
  return { themeId: theme.id, entry };
}
