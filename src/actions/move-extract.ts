import { recordOf } from "#actions/record-of";
import type { CoderId, ExtractId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planExtractStep } from "#domain/themes/extracts";
import type { OpenProject } from "#storage/read/open-project";

/** Moves an extract one place among those of its kind. @throws AppError as {@link OpenProject.commit} */
export async function moveExtract(
  project: OpenProject,
  coderId: CoderId,
  extractId: ExtractId,
  by: 1 | -1,
): Promise<LogEntry | undefined> {
  const extract = recordOf(project, "extracts", extractId);
  const theme = recordOf(project, "themes", extract.themeId);
  return project.commit({
    coderId,
    deed: { kind: "extract/move", detail: { theme: theme.name } },
    patch: planExtractStep(project.index, extract, by),
  });
}
