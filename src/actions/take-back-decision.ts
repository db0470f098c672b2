import { decisionDetail } from "#actions/disagreement-of";
import { recordOf } from "#actions/record-of";
import type { CoderId, DecisionId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { planTakeBack } from "#domain/rounds/plan-decision";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Opens a disagreement again: its decision stays, marked, and its codings leave the agreed layer.
 *
 * @returns undefined where it was taken back already
 * @throws AppError `storage/stale` where there is no such decision; else as {@link OpenProject.commit}
 */
export async function takeBackDecision(
  project: OpenProject,
  coderId: CoderId,
  decisionId: DecisionId,
): Promise<LogEntry | undefined> {
  const { index } = project;
  const decision = recordOf(project, "decisions", decisionId);
  const round = recordOf(project, "rounds", decision.roundId);
  return project.commit({
    coderId,
    deed: { kind: "decision/take-back", detail: decisionDetail(index, round, decision) },
    patch: planTakeBack(index, decision),
  });
}
