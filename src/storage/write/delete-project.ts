import type { ProjectId } from "#domain/model/ids";
import { Feed } from "#storage/feed";
import { keysFrom, type ProjectDatabase } from "#storage/project-database";
import { guarded } from "#storage/storage-error";

/**
 * Deletes a project with its texts and its log from this device, for good. Tabs that have it open are told.
 *
 * @throws AppError `storage/blocked`, `storage/outdated`
 */
export function deleteProject(database: ProjectDatabase, projectId: ProjectId): Promise<void> {
  return guarded(async () => {
    await database.transaction("rw", database.tables, async () => {
      await database.projects.delete(projectId);
      for (const table of database.tables)
        if (table !== database.projects && table !== database.device)
          await table
            .where(":id")
            .between(...keysFrom(projectId))
            .delete();
    });
    const feed = new Feed(database.name);
    feed.tell({ kind: "deleted", projectId });
    feed.close();
  });
}
