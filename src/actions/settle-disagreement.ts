import { decisionDetail, disagreementOf } from "#actions/disagreement-of";
import { AppError } from "#domain/errors";
import type { CoderId, RoundId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Decision } from "#domain/model/round-records";
import type { LayerName } from "#domain/rounds/agreed-layer";
import type { DecisionChoice } from "#domain/rounds/agreed-segments";
import { planDecision } from "#domain/rounds/plan-decision";
import { placeThen } from "#domain/rounds/snapshot-revision";
import type { OpenProject } from "#storage/read/open-project";

/** A decision as a person makes it. */
export interface SettlementDraft {
  readonly roundId: RoundId;
  /** Of the disagreement. */
  readonly key: string;
  /** A range drawn by hand is in the newest text. */
  readonly choice: DecisionChoice;
  readonly reason?: string | undefined;
  /** What the round's agreed layer is called, if this is its first decision. */
  readonly layerName: LayerName;
}

/**
 * Settles a disagreement of a closed round: a decision with its codings in the round's agreed layer, in place of an earlier decision
 * about the same. Coders' codings stay as they are.
 *
 * @throws RangeError where the choice does not fit the disagreement
 * @throws AppError as {@link disagreementOf}; `decision/no-words` where a range was drawn on words that came after the round closed; else
 *   as {@link OpenProject.commit}
 */
export async function settleDisagreement(
  project: OpenProject,
  coderId: CoderId,
  { roundId, key, choice, reason, layerName }: SettlementDraft,
): Promise<{ readonly decision: Decision; readonly entry: LogEntry | undefined }> {
  const { index, environment } = project;
  let decided: Decision | undefined;
  const entry = await project.commitOnNewest(() => {
    const subject = disagreementOf(project, roundId, key);
    const { decision, patch } = planDecision(
      index,
      { ...subject, choice: choiceThen(project, subject, choice), reason, coderId, layerName },
      environment,
    );
    decided = decision;
    const detail = decisionDetail(index, subject.round, decision);
    return Promise.resolve({ coderId, deed: { kind: "decision/settle", detail }, patch });
  });
  return { decision: decided!, entry };
}

/** A choice with the range where it was when the round closed. */
function choiceThen(
  { index }: OpenProject,
  { closing, disagreement: { sourceId } }: ReturnType<typeof disagreementOf>,
  choice: DecisionChoice,
): DecisionChoice {
  if (choice.kind !== "boundary") return choice;
  const range = placeThen(index, closing, sourceId, choice.range);
  if (range.start >= range.end) throw new AppError("decision/no-words");
  return { ...choice, range };
}
