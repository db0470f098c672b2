import { edition } from "#domain/model/changes";
import type { CoderId } from "#domain/model/ids";
import type { OpenProject } from "#storage/read/open-project";

/** Gives a project another name; the same name changes nothing. @throws AppError as {@link OpenProject.commit} */
export async function renameProject(project: OpenProject, coderId: CoderId, name: string): Promise<void> {
  const { project: record } = project.index;
  await project.commit({
    coderId,
    deed: { kind: "project/edit", detail: { name: name.trim(), before: record.name } },
    patch: edition("project", record, { name: name.trim() }),
  });
}
