import { recordOf } from "#actions/record-of";
import { edition, type Edits } from "#domain/model/changes";
import type { CoderId, SourceId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** What people say of a source; what was imported never changes. */
export type SourceEdits = Pick<
  Edits<"sources">,
  "name" | "description" | "kind" | "date" | "wave" | "language" | "speakers"
>;

/** Renames or describes a source, or says who its speakers are. @throws AppError as {@link OpenProject.commit} */
export async function editSource(
  project: OpenProject,
  coderId: CoderId,
  sourceId: SourceId,
  edits: SourceEdits,
): Promise<LogEntry | undefined> {
  const source = recordOf(project, "sources", sourceId);
  return project.commit({
    coderId,
    deed: { kind: "source/edit", detail: { source: edits.name ?? source.name } },
    patch: edition("sources", source, edits),
  });
}
