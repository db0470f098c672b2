import type { ProjectId } from "#domain/model/ids";
import type { Library } from "#storage/read/library";
import { deleteProject as deleteRows } from "#storage/write/delete-project";

/** Deletes a project from this device for good; there is no undo. Tabs that have it open are told. */
export const deleteProject = ({ database }: Library, projectId: ProjectId): Promise<void> =>
  deleteRows(database, projectId);
