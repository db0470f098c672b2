import { creation } from "#domain/model/changes";
import type { CoderId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Adds somebody who codes in the project. The new coder is the author of the entry: nobody else may be coding here yet.
 *
 * @throws AppError as {@link OpenProject.commit}
 */
export async function addCoder(
  project: OpenProject,
  { name, initials }: { readonly name: string; readonly initials: string },
): Promise<CoderId> {
  const { environment } = project;
  const id = environment.newId() as CoderId;
  const coder: Coder = { id, name: name.trim(), initials: initials.trim(), createdAt: environment.now() };
  await project.commit({
    coderId: id,
    deed: { kind: "coder/create", detail: { name: coder.name } },
    patch: [creation("coders", coder)],
  });
  return id;
}
