import { recordOf } from "#actions/record-of";
import type { CodeId, CoderId, ThemeId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planUnplacing } from "#domain/themes/plan-placement";
import { projectThemes } from "#domain/themes/project-themes";
import type { OpenProject } from "#storage/read/open-project";

/** Takes codes out of a theme: one step for undo. @throws AppError as {@link OpenProject.commit} */
export async function unplaceCodes(
  project: OpenProject,
  coderId: CoderId,
  themeId: ThemeId,
  codeIds: readonly CodeId[],
): Promise<LogEntry | undefined> {
  const { index } = project;
  const { name } = recordOf(project, "themes", themeId);
  const node = projectThemes(index).nodeOf.get(themeId);
  const code = index.codeTree.nodeOf.get(codeIds[0]!)?.code.name ?? "";
  return project.commit({
    coderId,
    deed: { kind: "theme/unplace", detail: { theme: name, code, count: codeIds.length } },
    patch: node === undefined ? [] : planUnplacing(node, codeIds),
  });
}
