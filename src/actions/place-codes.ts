import { recordOf } from "#actions/record-of";
import type { CodeId, CoderId, ThemeId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planPlacing } from "#domain/themes/plan-placement";
import { projectThemes } from "#domain/themes/project-themes";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Places codes in a theme: one step for undo. Codes that stand there already are passed over.
 *
 * @throws RangeError where there is no such theme or code
 * @throws AppError as {@link OpenProject.commit}
 */
export async function placeCodes(
  project: OpenProject,
  coderId: CoderId,
  themeId: ThemeId,
  codeIds: readonly CodeId[],
): Promise<LogEntry | undefined> {
  const { index, environment } = project;
  const { name } = recordOf(project, "themes", themeId);
  const patch = planPlacing(projectThemes(index), index.codeTree, themeId, codeIds, environment);
  const code = index.codeTree.nodeOf.get(codeIds[0]!)?.code.name ?? "";
  return project.commit({
    coderId,
    deed: { kind: "theme/place", detail: { theme: name, code, count: patch.length } },
    patch,
  });
}
