import { newestVersion } from "#domain/codebook/newest-version";
import { planFoundCodings } from "#domain/intake/plan-found-codings";
import { planImport, type IncomingSource } from "#domain/intake/plan-import";
import { planRemarks } from "#domain/intake/plan-remarks";
import type { CoderId, LogEntryId, ParticipantId, SourceId } from "#domain/model/ids";
import type { TableName } from "#domain/model/patch";
import type { OpenProject } from "#storage/read/open-project";
import { keepStorage } from "#storage/write/keep-storage";

/** What importing a transcript made. */
export interface AddedSource {
  readonly sourceId: SourceId;
  /** The entry of the log: the `group` of those imported after it in the same step. */
  readonly entryId: LogEntryId;
  /** New participants, by the key of the person they were in the import. */
  readonly created: ReadonlyMap<string, ParticipantId>;
}

/**
 * Imports one transcript with its participants and contents, the memos and codings that its file brings, wholly or not at all, after
 * the others in the list. With the first, the browser is asked to keep what is stored.
 *
 * @param group the first import of the step it belongs to: undo takes them together
 * @throws AppError as {@link OpenProject.commit}
 */
export async function addSource(
  project: OpenProject,
  coderId: CoderId,
  incoming: IncomingSource,
  group?: LogEntryId,
): Promise<AddedSource> {
  if (project.index.sources.size === 0) keepStorage().catch(leave);
  const last = Math.max(-1, ...[...project.index.sources.values()].map(({ order }) => order));
  const { index, environment } = project;
  const { patch, contents, created } = planImport(incoming, last + 1, environment);
  const { sourceId } = contents;
  const { remarks = [], codings = [] } = incoming;
  const codebookVersionId = newestVersion(index.codebookVersions.values())?.id;
  const found = [
    ...planFoundCodings(codings, index.codes.values(), { sourceId, coderId, codebookVersionId }, environment),
    ...planRemarks(remarks, sourceId, coderId, environment),
  ];
  const count = (table: TableName): number => found.filter((change) => change.table === table).length;
  const entry = await project.commit({
    coderId,
    deed: {
      kind: "source/import",
      detail: {
        source: incoming.name,
        turns: incoming.turns.length,
        ...(count("memos") > 0 ? { memos: count("memos") } : {}),
        ...(count("codings") > 0 ? { codings: count("codings") } : {}),
      },
    },
    patch: [...patch, ...found],
    contents: [contents],
    ...(group === undefined ? {} : { group }),
  });
  return { sourceId, entryId: entry!.id, created };
}

/** A browser that does not promise it may still keep everything. */
const leave = (): void => undefined;
