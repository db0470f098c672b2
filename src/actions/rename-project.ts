import type { CoderId } from "#domain/model/ids";
import type { OpenProject } from "#storage/read/open-project";

/** Gives a project another name; the same name changes nothing. @throws AppError as {@link OpenProject.commit} */
export async function renameProject(project: OpenProject, coderId: CoderId, name: string): Promise<void> {
  const { id, name: before } = project.index.project;
  const after = name.trim();
  if (after === before) return;
  await project.commit({
    coderId,
    deed: { kind: "project/edit", detail: { name: after, before } },
    patch: [{ table: "project", id, before: { name: before }, after: { name: after } }],
  });
}
