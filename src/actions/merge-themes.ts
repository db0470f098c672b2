import { recordOf } from "#actions/record-of";
import type { CoderId, ThemeId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planThemeMerge } from "#domain/themes/plan-theme-merge";
import { projectThemes } from "#domain/themes/project-themes";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Makes a theme part of another, with everything it gathered: one step for undo.
 *
 * @throws RangeError where it cannot be done
 * @throws AppError as {@link OpenProject.commit}
 */
export async function mergeThemes(
  project: OpenProject,
  coderId: CoderId,
  fromId: ThemeId,
  intoId: ThemeId,
): Promise<LogEntry | undefined> {
  const { index, environment } = project;
  const from = recordOf(project, "themes", fromId);
  const into = recordOf(project, "themes", intoId);
  return project.commit({
    coderId,
    deed: { kind: "theme/merge", detail: { theme: from.name, into: into.name } },
    patch: planThemeMerge(index, projectThemes(index), fromId, intoId, environment),
  });
}
