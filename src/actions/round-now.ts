import type { Snapshot } from "#domain/agreement/snapshot";
import type { Instant } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import { roundSnapshot } from "#domain/rounds/round-snapshot";
import type { OpenProject } from "#storage/read/open-project";

/** A running round as it stands, for a look in between: nothing is kept of it. */
export async function roundNow(
  project: OpenProject,
  round: Round,
): Promise<{ readonly snapshot: Snapshot; readonly at: Instant }> {
  const archive = await project.archive();
  const textOf: Parameters<typeof roundSnapshot>[3] = (sourceId) =>
    archive.contents.get(sourceId)?.text ?? "";
  return {
    snapshot: roundSnapshot(archive, round, archive.assignments, textOf),
    at: project.environment.now(),
  };
}
