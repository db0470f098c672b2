import type { ComparisonRequest } from "#domain/agreement/units-comparison";
import type { CoderId } from "#domain/model/ids";
import type { Code, Coder } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { earlierSelf } from "#domain/rounds/stability-snapshot";
import { codesAsked, specificationOf, type AskedFigures } from "#features/agreement/figures/asked-figures";
import { frozenCodes } from "#features/agreement/figures/closed-rounds";
import type { FiguresBasis, SelfBasis } from "#features/agreement/figures/figures-basis";
import { questionText } from "#messages/agreement-question";

/** A round and what is asked of it. */
export interface ComparedRound {
  readonly round: Round;
  readonly basis: FiguresBasis;
  /** Rounds of the same coders, where it repeats one. */
  readonly selves: SelfBasis | undefined;
  /** The coder who is compared with themselves; null where coders are compared with each other. */
  readonly withSelf: CoderId | null;
  readonly asked: AskedFigures;
  /** Codes of the round, as they were frozen, and those of them that count. */
  readonly allCodes: readonly Code[];
  readonly codes: readonly Code[];
  readonly request: ComparisonRequest;
}

/** @param withSelf undefined until somebody chose: a round that repeats another is about that first */
export function comparedRound(
  round: Round,
  basis: FiguresBasis,
  selves: SelfBasis | undefined,
  asked: AskedFigures,
  withSelf: CoderId | null | undefined,
): ComparedRound {
  const self = selves === undefined ? null : withSelf === undefined ? (selves.coderIds[0] ?? null) : withSelf;
  const allCodes = frozenCodes(round, basis.snapshot);
  const codes = codesAsked(allCodes, asked);
  const coderIds = self === null ? asked.coderIds : [earlierSelf(self), self];
  return {
    round,
    basis,
    selves,
    withSelf: self,
    asked,
    allCodes,
    codes,
    request: {
      snapshot: self === null ? basis.snapshot : selves!.snapshot,
      specification: specificationOf(round, { ...asked, coderIds }, codes),
    },
  };
}

/** A name in the tables. */
export type ComparedCoder = Pick<Coder, "id" | "name" | "initials">;

/** Those compared, in order: two rounds of one coder are two of them. */
export function comparedCoders(
  { coders }: ProjectIndex,
  { round, selves, withSelf, asked }: ComparedRound,
): readonly ComparedCoder[] {
  if (withSelf === null || selves === undefined)
    return asked.coderIds.map((id) => coders.get(id) ?? { id, name: "?", initials: "?" });
  const { name = "?", initials = "?" } = coders.get(withSelf) ?? {};
  return [selves.earlier, round].map((own, at) => ({
    id: at === 0 ? earlierSelf(withSelf) : withSelf,
    name: questionText.inRound(name, own.name),
    initials: `${initials} ${at + 1}`,
  }));
}
