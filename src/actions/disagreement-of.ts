import { recordOf } from "#actions/record-of";
import { AppError } from "#domain/errors";
import type { RoundId, SourceId } from "#domain/model/ids";
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
 * @throws AppError `decision/open-round` where the round is not closed; `decision/blind` where its transcript is coded in a running blind
 *   round; `storage/stale` where there is no such disagreement
 */
export function disagreementOf(project: OpenProject, roundId: RoundId, key: string): SettledSubject {
  const { index } = project;
  const round = recordOf(project, "rounds", roundId);
  const closing = closingOf(index.records.roundClosings.values(), roundId);
  if (round.state !== "closed" || closing === undefined)
    throw new AppError("decision/open-round", { round: round.name });
  const disagreement = roundDisagreements(round, closing.snapshot).find((each) => each.key === key);
  if (disagreement === undefined) throw new AppError("storage/stale", { table: "decisions" });
  assertNotBlind(index, disagreement.sourceId);
  return { round, closing, disagreement };
}

/**
 * Decisions about a transcript wait while it is coded blind: they say what others coded there.
 *
 * @throws AppError `decision/blind`
 */
export function assertNotBlind({ records }: ProjectIndex, sourceId: SourceId): void {
  for (const assignment of records.assignments.values()) {
    if (assignment.sourceId !== sourceId || assignment.removed === true) continue;
    const round = records.rounds.get(assignment.roundId);
    if (round?.isBlind === true && round.state === "running" && round.removed !== true)
      throw new AppError("decision/blind", { round: round.name });
  }
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
