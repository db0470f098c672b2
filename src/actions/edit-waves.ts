import type { CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planWaves } from "#domain/project/plan-waves";
import type { OpenProject } from "#storage/read/open-project";

/** Names, orders, adds and takes out waves. @throws RangeError as {@link planWaves}; AppError as {@link OpenProject.commit} */
export async function editWaves(
  project: OpenProject,
  coderId: CoderId,
  waves: Parameters<typeof planWaves>[2],
): Promise<LogEntry | undefined> {
  const { index } = project;
  return project.commit({
    coderId,
    deed: { kind: "project/edit", detail: { project: index.project.name } },
    patch: planWaves(index.project, index.sources.values(), waves),
  });
}
