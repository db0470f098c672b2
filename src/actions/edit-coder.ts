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
  const before: { name?: string; initials?: string } = {};
  const after: { name?: string; initials?: string } = {};
  for (const field of ["name", "initials"] as const) {
    const value = edited[field].trim();
    if (value === coder[field]) continue;
    before[field] = coder[field];
    after[field] = value;
  }
  if (Object.keys(after).length === 0) return;
  await project.commit({
    coderId,
    deed: { kind: "coder/edit", detail: { name: edited.name.trim() } },
    patch: [{ table: "coders", id: coderId, before, after }],
  });
}
