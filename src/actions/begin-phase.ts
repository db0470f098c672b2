import { edition } from "#domain/model/changes";
import type { CoderId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { AnalysisPhase } from "#domain/model/records";
import { currentPhase, phaseSpans } from "#domain/themes/phases";
import type { OpenProject } from "#storage/read/open-project";

/** Says that the team is in a phase of the analysis from now on. @throws AppError as {@link OpenProject.commit} */
export async function beginPhase(
  project: OpenProject,
  coderId: CoderId,
  phase: AnalysisPhase,
): Promise<LogEntry | undefined> {
  const record = project.index.project;
  const { phases = [] } = record;
  if (currentPhase(phaseSpans(record)) === phase) return undefined;
  return project.commit({
    coderId,
    deed: { kind: "phase/begin", detail: { phase } },
    patch: edition("project", record, { phases: [...phases, { phase, at: project.environment.now() }] }),
  });
}
