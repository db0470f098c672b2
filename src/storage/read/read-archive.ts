import type { ProjectId, SourceId } from "#domain/model/ids";
import type { SourceContents } from "#domain/model/source-contents";
import { Turns } from "#domain/model/turns";
import type { ProjectArchive } from "#domain/query/project-archive";
import { contentsOf } from "#storage/contents-rows";
import { keysFrom, type ProjectDatabase } from "#storage/project-database";
import { readProject } from "#storage/read/load-project";
import { guarded } from "#storage/storage-error";

/**
 * The whole project as it stands at one moment, for a project file.
 *
 * @throws AppError `storage/missing` where there is no such project; `storage/blocked`, `storage/outdated`
 */
export function readArchive(database: ProjectDatabase, projectId: ProjectId): Promise<ProjectArchive> {
  return guarded(() =>
    database.transaction("r", database.tables, async () => {
      const all = keysFrom(projectId);
      const { snapshot } = await readProject(database, projectId);
      const texts = await database.texts
        .where(":id")
        .between(...all)
        .toArray();
      const log = await database.log
        .where(":id")
        .between(...all)
        .toArray();
      const sourceIds = new Set(snapshot.sources.map(({ id }) => id));
      const contents = texts
        .filter(({ sourceId }) => sourceIds.has(sourceId))
        .map((row): [SourceId, SourceContents] => [
          row.sourceId,
          contentsOf(row, snapshot.turns.get(row.sourceId) ?? Turns.of([])),
        ]);
      return { ...snapshot, contents: new Map(contents), log: log.flatMap(({ entries }) => entries) };
    }),
  );
}
