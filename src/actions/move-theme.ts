import { recordOf } from "#actions/record-of";
import type { CoderId, ThemeId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planThemeMove } from "#domain/themes/plan-theme";
import { projectThemes } from "#domain/themes/project-themes";
import type { ThemeDestination } from "#domain/themes/theme-destination";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Moves a theme with its subthemes.
 *
 * @throws RangeError where it cannot go there
 * @throws AppError as {@link OpenProject.commit}
 */
export async function moveTheme(
  project: OpenProject,
  coderId: CoderId,
  themeId: ThemeId,
  destination: ThemeDestination,
): Promise<LogEntry | undefined> {
  const { name } = recordOf(project, "themes", themeId);
  return project.commit({
    coderId,
    deed: { kind: "theme/move", detail: { theme: name } },
    patch: planThemeMove(projectThemes(project.index), themeId, destination),
  });
}
