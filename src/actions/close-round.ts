import { recordOf } from "#actions/record-of";
import { AppError } from "#domain/errors";
import type { CoderId, RoundId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planRoundClose } from "#domain/rounds/plan-round";
import { roundSnapshot } from "#domain/rounds/round-snapshot";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Ends a round and keeps what it was: every figure of it is made from that, whatever changes later. Read from the disk, since in a
 * blind round others' codings are not in the index.
 *
 * @throws AppError `storage/stale` where it does not run; else as {@link OpenProject.commit}
 */
export async function closeRound(
  project: OpenProject,
  coderId: CoderId,
  roundId: RoundId,
): Promise<LogEntry | undefined> {
  const archive = await project.wholeArchive();
  const round = recordOf(project, "rounds", roundId);
  if (round.state !== "running") throw new AppError("storage/stale", { table: "rounds" });
  const snapshot = roundSnapshot(
    archive,
    round,
    archive.assignments,
    (sourceId) => archive.contents.get(sourceId)?.text ?? "",
  );
  const { patch } = planRoundClose(round, snapshot, coderId, project.environment);
  return project.commit({ coderId, deed: { kind: "round/close", detail: { round: round.name } }, patch });
}
