import type { Specification } from "#domain/agreement/specification";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import { roundSpecification } from "#domain/rounds/round-snapshot";

/** What a person asks a round for: as it was set up, until they choose otherwise. */
export interface AskedFigures {
  readonly coderIds: readonly CoderId[];
  /** None means all of the round. */
  readonly codeIds: ReadonlySet<CodeId>;
  readonly unit: Round["unit"];
  readonly rule: Round["rule"];
}

/** Kept while the page is open, not longer: what a round was set up for comes first again. */
const kept = new Map<Round["id"], AskedFigures>();

export const askedOf = (round: Round): AskedFigures => kept.get(round.id) ?? plannedFigures(round);

export const keepAsked = (round: Round, asked: AskedFigures): unknown => kept.set(round.id, asked);

export const plannedFigures = ({ coderIds, unit, rule }: Round): AskedFigures => ({
  coderIds,
  codeIds: new Set(),
  unit,
  rule,
});

export const isPlanned = (round: Round, { coderIds, codeIds, unit, rule }: AskedFigures): boolean =>
  coderIds.length === round.coderIds.length &&
  codeIds.size === 0 &&
  unit === round.unit &&
  rule === round.rule;

/** The codes that count, of those of the round that its frozen codebook holds. */
export const codesAsked = (codes: readonly Code[], { codeIds }: AskedFigures): readonly Code[] =>
  codeIds.size === 0 ? codes : codes.filter(({ id }) => codeIds.has(id));

/** The question to a snapshot: a row a code. */
export function specificationOf(
  round: Round,
  asked: Pick<AskedFigures, "coderIds" | "unit" | "rule">,
  codes: readonly Code[],
): Specification {
  const { coderIds, unit, rule } = asked;
  const columns = codes.map(({ id }) => ({ codeIds: [id], rollUp: round.rollUp }));
  return { ...roundSpecification(round), columns, coderIds, unit, rule };
}
