import { decisionDetail } from "#actions/disagreement-of";
import { recordOf } from "#actions/record-of";
import { planOverruled } from "#domain/rounds/plan-decision";
import type { OpenProject } from "#storage/read/open-project";

/**
 * Lets the later of several decisions about the same disagreement hold, made in copies that were brought together: the others stay, marked,
 * and their codings leave the agreed layer. In the name of whoever made the later.
 *
 * @throws AppError as {@link OpenProject.commit}
 */
export async function overruleDecisions(project: OpenProject): Promise<void> {
  const { index } = project;
  for (const { decision, patch } of planOverruled(index)) {
    const detail = decisionDetail(index, recordOf(project, "rounds", decision.roundId), decision);
    await project.commit({
      coderId: decision.coderId,
      deed: { kind: "decision/overrule", detail },
      patch,
    });
  }
}
