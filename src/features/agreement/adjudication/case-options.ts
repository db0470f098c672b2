import type { CodedSegment } from "#domain/agreement/disagreements-segments";
import { keyOf } from "#domain/agreement/disagreements-compared";
import { united } from "#domain/agreement/units-ranges";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { Round } from "#domain/model/round-records";
import type { RoundDisagreement } from "#domain/rounds/round-disagreements";

/** What one coder drew, or several alike: accepted with one key. */
export interface SideOption {
  /** In the round's order; the first stands for all of them. */
  readonly coderIds: readonly [CoderId, ...CoderId[]];
  /** None where they coded nothing. */
  readonly segments: readonly CodedSegment[];
}

/** What the coders who looked drew at a place, each once, in the order of the round's coders. */
export function sideOptions(round: Round, { sides }: RoundDisagreement): readonly SideOption[] {
  const options = new Map<string, SideOption>();
  for (const { coder, segments } of sides) {
    const coderId = round.coderIds[coder]!;
    const drawn = segments.map(keyOf).sort().join(", ");
    const same = options.get(drawn);
    options.set(
      drawn,
      same === undefined
        ? { coderIds: [coderId], segments }
        : { ...same, coderIds: [...same.coderIds, coderId] },
    );
  }
  return [...options.values()];
}

/** The codes whose extents can be joined to something that nobody drew alone: drawn by two coders or more, with other ends. */
export function joinableCodes(round: Round, { sides, codeIds }: RoundDisagreement): readonly CodeId[] {
  return codeIds.filter((codeId) => {
    const column = round.codeIds.indexOf(codeId);
    const drawn = sides.map(({ segments }) => segments.filter((segment) => segment.column === column));
    const some = drawn.filter((segments) => segments.length > 0);
    return some.length > 1 && new Set(some.map((segments) => segments.map(keyOf).join(", "))).size > 1;
  });
}

/** The extents of a code, joined. */
export const joinedExtents = (round: Round, { sides }: RoundDisagreement, codeId: CodeId) =>
  united(
    sides.flatMap(({ segments }) =>
      segments.filter(({ column }) => column === round.codeIds.indexOf(codeId)),
    ),
  );
