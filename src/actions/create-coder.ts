import { creation } from "#domain/model/changes";
import type { CoderId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Adds somebody who codes. Never taken back by undo.
 *
 * @param by who adds them; undefined where nobody was chosen yet, as in a project file from elsewhere
 * @throws AppError as {@link OpenProject.commit}
 */
export async function createCoder(
  project: OpenProject,
  by: CoderId | undefined,
  { name, initials }: Pick<Coder, "name" | "initials">,
): Promise<CoderId> {
  const { environment } = project;
  const id = environment.newId() as CoderId;
  await project.commit({
    coderId: by ?? id,
    deed: { kind: "coder/create", detail: { coder: name } },
    patch: [creation("coders", { id, name, initials, createdAt: environment.now() })],
  });
  return id;
}
