import { recordOf } from "#actions/record-of";
import type { CodeId, CoderId, ThemeId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planPlacementMove } from "#domain/themes/plan-placement";
import { projectThemes } from "#domain/themes/project-themes";
import type { OpenProject } from "#storage/read/open-project";

/** A code's way from one theme to another, or to another place in its own. */
export interface PlacementMove {
  readonly codeId: CodeId;
  readonly fromId: ThemeId;
  readonly toId: ThemeId;
  /** Place among the codes there, the moving one not counted; the last where undefined. */
  readonly index?: number | undefined;
}

/**
 * Moves a code from one theme to another, or among the codes of its theme.
 *
 * @throws RangeError where the code does not stand in the first
 * @throws AppError as {@link OpenProject.commit}
 */
export async function movePlacement(
  project: OpenProject,
  coderId: CoderId,
  { codeId, fromId, toId, index: at }: PlacementMove,
): Promise<LogEntry | undefined> {
  const { index, environment } = project;
  const { name } = recordOf(project, "themes", toId);
  const code = index.codeTree.nodeOf.get(codeId)?.code.name ?? "";
  return project.commit({
    coderId,
    deed: { kind: "theme/place", detail: { theme: name, code, count: 1 } },
    patch: planPlacementMove(projectThemes(index), codeId, fromId, toId, environment, at),
  });
}
