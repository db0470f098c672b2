import type { ProjectId } from "#domain/model/ids";
import type { Library } from "#storage/read/library";
import { deleteProject as removeProject } from "#storage/write/delete-project";

/** Deletes a project from this device for good. @throws AppError `storage/blocked`, `storage/outdated` */
export const deleteProject = ({ database }: Library, projectId: ProjectId): Promise<void> =>
  removeProject(database, projectId);
