import { planFreeze } from "#domain/codebook/plan-freeze";
import type { CodebookVersionId, CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Freezes the codebook as it is now, with a note; codings made from then on say this version. @throws AppError as {@link OpenProject.commit} */
export async function freezeCodebook(
  project: OpenProject,
  coderId: CoderId,
  note: string,
): Promise<{ readonly versionId: CodebookVersionId; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  const { version, patch } = planFreeze(
    index.codes.values(),
    index.codebookVersions.values(),
    note,
    environment,
  );
  const entry = await project.commit({
    coderId,
    deed: { kind: "codebook/freeze", detail: { version: version.number } },
    patch,
  });
  return { versionId: version.id, entry };
}
