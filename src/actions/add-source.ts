import { planImport, type IncomingSource } from "#domain/intake/plan-import";
import type { CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import type { OpenProject } from "#storage/read/open-project";
import { keepStorage } from "#storage/write/keep-storage";

/** What importing a transcript made. */
export interface AddedSource {
  readonly sourceId: SourceId;
  /** New participants, by the key of the person they were in the import. */
  readonly created: ReadonlyMap<string, ParticipantId>;
}

/**
 * Imports one transcript with its participants and contents, wholly or not at all, after the others in the list. With the
 * first, the browser is asked to keep what is stored.
 *
 * @throws AppError as {@link OpenProject.commit}
 */
export async function addSource(
  project: OpenProject,
  coderId: CoderId,
  incoming: IncomingSource,
): Promise<AddedSource> {
  if (project.index.sources.size === 0) keepStorage().catch(leave);
  const last = Math.max(-1, ...[...project.index.sources.values()].map(({ order }) => order));
  const { patch, contents, created } = planImport(incoming, last + 1, project.environment);
  await project.commit({
    coderId,
    deed: { kind: "source/import", detail: { source: incoming.name, turns: incoming.turns.length } },
    patch,
    contents: [contents],
  });
  return { sourceId: contents.sourceId, created };
}

/** A browser that does not promise it may still keep everything. */
const leave = (): void => undefined;
