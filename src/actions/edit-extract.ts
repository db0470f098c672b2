import { recordOf } from "#actions/record-of";
import { edition } from "#domain/model/changes";
import type { CoderId, ExtractId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Extract } from "#domain/model/theme-records";
import type { OpenProject } from "#storage/read/open-project";

/** Turns an extract for or against its theme, or changes the note on it. @throws AppError as {@link OpenProject.commit} */
export async function editExtract(
  project: OpenProject,
  coderId: CoderId,
  extractId: ExtractId,
  edits: { readonly stance?: Extract["stance"]; readonly note?: string | undefined },
): Promise<LogEntry | undefined> {
  const extract = recordOf(project, "extracts", extractId);
  const theme = recordOf(project, "themes", extract.themeId);
  return project.commit({
    coderId,
    deed: { kind: "extract/edit", detail: { theme: theme.name } },
    patch: edition("extracts", extract, edits),
  });
}
