import { recordOf } from "#actions/record-of";
import { AppError } from "#domain/errors";
import type { RoundId } from "#domain/model/ids";
import type { Deed } from "#domain/model/patch";
import type { Passage } from "#domain/model/records";
import type { Round, RoundClosing } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { closingOf } from "#domain/rounds/closing-of";
import { roundDisagreements, type RoundDisagreement } from "#domain/rounds/round-disagreements";
import type { OpenProject } from "#storage/read/open-project";

/** A disagreement of a closed round, by its key. */
export interface SettledSubject {
  readonly round: Round;
  readonly closing: RoundClosing;
  readonly disagreement: RoundDisagreement;
}

/**
 * The disagreement an action is about.
 *
 * @throws AppError `decision/open-round` where the round is not closed; `decision/blind` where a running blind round keeps what it was from
 *   whoever looks; `storage/stale` where there is no such disagreement
 */
export function disagreementOf(project: OpenProject, roundId: RoundId, key: string): SettledSubject {
  const { records } = project.index;
  const round = recordOf(project, "rounds", roundId);
  if (round.state !== "closed") throw new AppError("decision/open-round", { round: round.name });
  const closing = closingOf(records.roundClosings.values(), roundId);
  if (closing === undefined && project.isPartial) throw new AppError("decision/blind", { round: round.name });
  const disagreement =
    closing && roundDisagreements(round, closing.snapshot).find((each) => each.key === key);
  if (closing === undefined || disagreement === undefined)
    throw new AppError("storage/stale", { table: "decisions" });
  return { round, closing, disagreement };
}

/** What a deed says of a disagreement: its round, its transcript and the number of its first turn. */
export function decisionDetail(
  index: ProjectIndex,
  { name }: Round,
  { sourceId, start, end, revision }: Passage,
): Deed["detail"] {
  const place = index.place(sourceId, { start, end }, revision);
  const turn = index.turnsOf(sourceId).indexAt(place.start) + 1;
  return {
    round: name,
    source: index.sources.get(sourceId)?.name ?? "",
    ...(turn > 0 ? { turn } : {}),
  };
}
