import type { CoderId, ProjectId } from "#domain/model/ids";
import type { Library } from "#storage/read/library";
import { createProject as writeProject } from "#storage/write/create-project";

/** A project to begin, and the first to code in it. */
export interface NewProject {
  readonly name: string;
  readonly coderName: string;
  readonly coderInitials: string;
}

/**
 * Begins a project with its first coder. Texts are trimmed.
 *
 * @throws AppError `storage/full`, `storage/blocked`, `storage/outdated`
 */
export async function createProject(
  { database, environment }: Library,
  { name, coderName, coderInitials }: NewProject,
): Promise<{ projectId: ProjectId; coderId: CoderId }> {
  const projectId = environment.newId() as ProjectId;
  const coderId = environment.newId() as CoderId;
  const createdAt = environment.now();
  await writeProject(
    database,
    environment,
    { id: projectId, name: name.trim(), researchQuestions: [], mode: "codebook", waves: [], createdAt },
    { id: coderId, name: coderName.trim(), initials: coderInitials.trim(), createdAt },
  );
  return { projectId, coderId };
}
