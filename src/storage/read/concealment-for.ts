import type { CoderId, ProjectId } from "#domain/model/ids";
import { concealmentFrom, type Concealment } from "#domain/rounds/concealment";
import { keysFrom, type ProjectDatabase } from "#storage/project-database";
import { guarded } from "#storage/storage-error";

/** What running blind rounds keep from a coder in a project that need not be open. @throws AppError `storage/blocked`, `storage/outdated` */
export function concealmentFor(
  { rounds, assignments }: ProjectDatabase,
  projectId: ProjectId,
  viewer: CoderId | undefined,
): Promise<Concealment> {
  return guarded(async () => {
    const all = keysFrom(projectId);
    const [roundRows, assignmentRows] = await Promise.all([
      rounds
        .where(":id")
        .between(...all)
        .toArray(),
      assignments
        .where(":id")
        .between(...all)
        .toArray(),
    ]);
    const live = <R>(rows: readonly { readonly record: R; readonly gone?: true }[]): R[] =>
      rows.filter(({ gone }) => gone !== true).map(({ record }) => record);
    return concealmentFrom(live(roundRows), live(assignmentRows), viewer);
  });
}
