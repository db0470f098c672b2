import { recordOf } from "#actions/record-of";
import { edition } from "#domain/model/changes";
import type { CoderId, ExtractId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Takes an extract away from its theme. @throws AppError as {@link OpenProject.commit} */
export async function removeExtract(
  project: OpenProject,
  coderId: CoderId,
  extractId: ExtractId,
): Promise<LogEntry | undefined> {
  const extract = recordOf(project, "extracts", extractId);
  const theme = recordOf(project, "themes", extract.themeId);
  return project.commit({
    coderId,
    deed: { kind: "extract/remove", detail: { theme: theme.name } },
    patch: edition("extracts", extract, { removed: true }),
  });
}
