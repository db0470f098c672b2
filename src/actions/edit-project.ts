import { edition } from "#domain/model/changes";
import type { CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Project } from "#domain/model/records";
import type { OpenProject } from "#storage/read/open-project";

/** Changes what a project says of itself. @throws AppError as {@link OpenProject.commit} */
export function editProject(
  project: OpenProject,
  coderId: CoderId,
  edits: Partial<Pick<Project, "name" | "researchQuestions" | "mode" | "waves">>,
): Promise<LogEntry | undefined> {
  const record = project.index.project;
  return project.commit({
    coderId,
    deed: { kind: "project/edit", detail: { project: edits.name ?? record.name } },
    patch: edition("project", record, edits),
  });
}
