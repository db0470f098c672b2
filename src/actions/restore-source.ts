import { recordOf } from "#actions/record-of";
import { edition } from "#domain/model/changes";
import type { CoderId, SourceId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Puts a removed source back with its codings. @throws AppError as {@link OpenProject.commit} */
export async function restoreSource(
  project: OpenProject,
  coderId: CoderId,
  sourceId: SourceId,
): Promise<LogEntry | undefined> {
  const source = recordOf(project, "sources", sourceId);
  return project.commit({
    coderId,
    deed: { kind: "source/restore", detail: { source: source.name } },
    patch: edition("sources", source, { removed: undefined }),
  });
}
