import type { CodeId, CodingId, RoundId } from "#domain/model/ids";
import type { Decision, Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { decisionsByKey } from "#domain/rounds/round-disagreements";

/** A decision that says something about a code. */
export interface CodeDecision {
  readonly decision: Decision;
  readonly round: Round;
}

/**
 * Decisions that count, about disagreements in which a code was at odds, or stands since; codes merged into it are meant too. The newest
 * first.
 */
export function decisionsOfCode(index: ProjectIndex, codeId: CodeId): readonly CodeDecision[] {
  const byRound = new Map<RoundId, Decision[]>();
  for (const decision of index.records.decisions.values()) {
    const own = byRound.get(decision.roundId);
    if (own === undefined) byRound.set(decision.roundId, [decision]);
    else own.push(decision);
  }
  const isOfCode = (id: CodingId): boolean => {
    const coding = index.coding(id);
    return coding !== undefined && index.resolve(coding.codeId) === codeId;
  };
  return [...byRound]
    .flatMap(([roundId, decisions]) => {
      const round = index.records.rounds.get(roundId);
      if (round === undefined) return [];
      return [...decisionsByKey(decisions).values()].map((decision) => ({ decision, round }));
    })
    .filter(({ decision }) => [...decision.codingIds, ...decision.agreedIds].some(isOfCode))
    .sort((a, b) => b.decision.at - a.decision.at || (a.decision.id < b.decision.id ? -1 : 1));
}
