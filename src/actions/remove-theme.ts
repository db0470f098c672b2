import { recordOf } from "#actions/record-of";
import type { CoderId, ThemeId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planThemeRemoval } from "#domain/themes/plan-theme";
import { projectThemes } from "#domain/themes/project-themes";
import type { OpenProject } from "#storage/read/open-project";

/** Removes a theme with its subthemes; its codes are unplaced then. @throws AppError as {@link OpenProject.commit} */
export async function removeTheme(
  project: OpenProject,
  coderId: CoderId,
  themeId: ThemeId,
): Promise<LogEntry | undefined> {
  const { name } = recordOf(project, "themes", themeId);
  const node = projectThemes(project.index).nodeOf.get(themeId);
  return project.commit({
    coderId,
    deed: { kind: "theme/remove", detail: { theme: name } },
    patch: node === undefined ? [] : planThemeRemoval(node),
  });
}
