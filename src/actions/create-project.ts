import type { CoderId, ProjectId } from "#domain/model/ids";
import type { Coder, Project } from "#domain/model/records";
import type { Library } from "#storage/read/library";
import { createProject as writeProject } from "#storage/write/create-project";

/** What a person says of a new project. */
export type ProjectDraft = Pick<Project, "name"> &
  Partial<Pick<Project, "researchQuestions" | "mode" | "waves">> & {
    /** Who begins. */
    readonly coder: Pick<Coder, "name" | "initials">;
  };

/**
 * Creates a project with its first coder.
 *
 * @throws AppError `storage/full`, `storage/blocked`, `storage/outdated`
 */
export async function createProject(
  { database, environment }: Library,
  { coder, ...draft }: ProjectDraft,
): Promise<{ readonly projectId: ProjectId; readonly coderId: CoderId }> {
  const createdAt = environment.now();
  const projectId = environment.newId() as ProjectId;
  const coderId = environment.newId() as CoderId;
  const project: Project = {
    researchQuestions: [],
    mode: "codebook",
    waves: [],
    ...draft,
    id: projectId,
    createdAt,
  };
  await writeProject(database, environment, project, { ...coder, id: coderId, createdAt });
  return { projectId, coderId };
}
