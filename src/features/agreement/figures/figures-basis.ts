import type { Snapshot } from "#domain/agreement/snapshot";
import type { CoderId } from "#domain/model/ids";
import type { Instant } from "#domain/model/records";
import type { Round, RoundClosing } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { closingOf } from "#domain/rounds/closing-of";
import { placeNow, placeThen } from "#domain/rounds/snapshot-revision";
import { comparableSelves, stabilitySnapshot } from "#domain/rounds/stability-snapshot";
import { breakdownText } from "#messages/agreement-breakdown";
import { questionText } from "#messages/agreement-question";

/** What figures are made from: a round as it was when it closed, or as it stands. */
export interface FiguresBasis {
  readonly snapshot: Snapshot;
  /** Undefined while the round runs. */
  readonly closing: RoundClosing | undefined;
  /** When it was. */
  readonly at: Instant;
}

/** Two rounds of the same coders, to compare each with themselves. */
export interface SelfBasis {
  readonly earlier: Round;
  readonly snapshot: Snapshot;
  readonly coderIds: readonly CoderId[];
  /** How long after the earlier round, in words. */
  readonly later: string;
}

/** Why a round has no figures yet, in words; undefined where it can have some. */
export function withoutFigures(round: Round, isPartial: boolean): string | undefined {
  if (round.state === "planned") return questionText.planned();
  if (round.state === "closed") return undefined;
  if (round.isBlind) return questionText.blind();
  return isPartial ? questionText.otherBlind() : undefined;
}

/** What a round that repeats another compares; undefined where it repeats none that is closed. */
export function selfBasis(
  index: ProjectIndex,
  round: Round,
  { snapshot, closing, at }: FiguresBasis,
): SelfBasis | undefined {
  const earlier = round.stabilityOf === undefined ? undefined : index.records.rounds.get(round.stabilityOf);
  const before = earlier && closingOf(index.records.roundClosings.values(), earlier.id);
  if (earlier === undefined || before === undefined) return undefined;
  const both = stabilitySnapshot(snapshot, before.snapshot, (sourceId, range) => {
    const now = placeNow(index, before, sourceId, range);
    return closing === undefined ? now : placeThen(index, closing, sourceId, now);
  });
  return {
    earlier,
    snapshot: both,
    coderIds: comparableSelves(both, round.coderIds),
    later: timeBetween(before.at, at),
  };
}

function timeBetween(earlier: Instant, later: Instant): string {
  const days = Math.max(0, Math.round((later - earlier) / 86_400_000));
  return days < 14 ? breakdownText.days(days) : breakdownText.weeks(Math.round(days / 7));
}
