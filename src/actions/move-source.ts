import { recordOf } from "#actions/record-of";
import { placeAmong } from "#domain/codebook/place-among";
import { edition } from "#domain/model/changes";
import type { CoderId, SourceId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Moves a source in the list.
 *
 * @param index its place among the sources of its kind, from 0, itself not counted
 * @throws AppError as {@link OpenProject.commit}
 */
export async function moveSource(
  project: OpenProject,
  coderId: CoderId,
  sourceId: SourceId,
  index: number,
): Promise<LogEntry | undefined> {
  const { sources, sourceList } = project.index;
  const source = recordOf(project, "sources", sourceId);
  const siblings = sourceList.filter(({ kind }) => kind === source.kind);
  const others = siblings.filter(({ id }) => id !== sourceId);
  const places =
    siblings.indexOf(source) === index ? [] : placeAmong(others, sourceId, Math.min(index, others.length));
  return project.commit({
    coderId,
    deed: { kind: "source/reorder", detail: { source: source.name } },
    patch: places.flatMap(({ id, order }) => edition("sources", sources.get(id)!, { order })),
  });
}
