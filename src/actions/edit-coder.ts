import { edition, type Edits } from "#domain/model/changes";
import type { CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { recordOf } from "#actions/record-of";
import type { OpenProject } from "#storage/read/open-project";

/** Changes a coder's name, initials or background. @throws AppError as {@link OpenProject.commit} */
export async function editCoder(
  project: OpenProject,
  by: CoderId,
  coderId: CoderId,
  edits: Pick<Edits<"coders">, "name" | "initials" | "discipline" | "experience">,
): Promise<LogEntry | undefined> {
  const coder = recordOf(project, "coders", coderId);
  return project.commit({
    coderId: by,
    deed: { kind: "coder/edit", detail: { coder: edits.name ?? coder.name } },
    patch: edition("coders", coder, edits),
  });
}
