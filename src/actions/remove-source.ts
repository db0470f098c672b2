import { recordOf } from "#actions/record-of";
import { edition } from "#domain/model/changes";
import type { CoderId, SourceId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/** Takes a source out of lists and counts; everything is kept. @throws AppError as {@link OpenProject.commit} */
export async function removeSource(
  project: OpenProject,
  coderId: CoderId,
  sourceId: SourceId,
): Promise<LogEntry | undefined> {
  const source = recordOf(project, "sources", sourceId);
  return project.commit({
    coderId,
    deed: { kind: "source/remove", detail: { source: source.name } },
    patch: edition("sources", source, { removed: true }),
  });
}
