import { edition } from "#domain/model/changes";
import type { CoderId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";
import type { OpenProject } from "#storage/read/open-project";

/** Changes a coder's name or initials. @throws AppError as {@link OpenProject.commit} */
export async function editCoder(
  project: OpenProject,
  coderId: CoderId,
  edited: Pick<Coder, "name" | "initials">,
): Promise<void> {
  const coder = project.index.coders.get(coderId);
  if (coder === undefined) throw new RangeError("editCoder requires a coder of this project");
  const name = edited.name.trim();
  await project.commit({
    coderId,
    deed: { kind: "coder/edit", detail: { name } },
    patch: edition("coders", coder, { name, initials: edited.initials.trim() }),
  });
}
