import { recordOf } from "#actions/record-of";
import type { CoderId, ThemeId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planThemeEdit } from "#domain/themes/plan-theme";
import type { OpenProject } from "#storage/read/open-project";

/** Gives a theme other words or another status. @throws AppError as {@link OpenProject.commit} */
export async function editTheme(
  project: OpenProject,
  coderId: CoderId,
  themeId: ThemeId,
  edits: Parameters<typeof planThemeEdit>[1],
): Promise<LogEntry | undefined> {
  const theme = recordOf(project, "themes", themeId);
  return project.commit({
    coderId,
    deed: { kind: "theme/edit", detail: { theme: edits.name ?? theme.name } },
    patch: planThemeEdit(theme, edits),
  });
}
