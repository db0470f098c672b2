import type { CodeId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { DecisionChoice } from "#domain/rounds/agreed-segments";
import type { Choices } from "#features/agreement/adjudication/case-choices";

/** The side at a place taken; where several stand, taken in or left out. Undefined where there is none. */
export function acceptedChoice(
  choice: DecisionChoice | undefined,
  { sides }: Choices,
  place: number,
): DecisionChoice | undefined {
  const side = sides[place];
  if (side === undefined || choice?.kind !== "several")
    return side === undefined ? undefined : { kind: "one", coderId: side.coderIds[0] };
  if (side.lines.length === 0) return choice;
  const others = choice.coderIds.filter((id) => !side.coderIds.includes(id));
  const isIn = others.length < choice.coderIds.length;
  return { kind: "several", coderIds: isIn ? others : [...others, ...side.coderIds] };
}

/** The extents of the first code joined; asked again, of the next. Undefined where none can be. */
export function joinedChoice(
  choice: DecisionChoice | undefined,
  { joins }: Choices,
): DecisionChoice | undefined {
  const at = choice?.kind === "joined" ? joins.findIndex(({ codeId }) => codeId === choice.codeId) : -1;
  const next = joins[(at + 1) % joins.length];
  return next === undefined ? undefined : { kind: "joined", codeId: next.codeId };
}

/** What everybody coded stands, to begin with. Undefined where only one side coded anything. */
export function severalChoice({ sides }: Choices): DecisionChoice | undefined {
  const coded = sides.filter(({ lines }) => lines.length > 0);
  return coded.length < 2
    ? undefined
    : { kind: "several", coderIds: coded.flatMap(({ coderIds }) => coderIds) };
}

/** A boundary on the disputed words, to begin with. Undefined where there are none to draw on. */
export function drawnChoice({ codes }: Choices, range: TextRange): DecisionChoice | undefined {
  const [first] = codes;
  return first === undefined ? undefined : { kind: "boundary", codeId: first.value as CodeId, range };
}

/** What can be written: where several should stand, somebody's must. */
export const settledChoice = (choice: DecisionChoice | undefined): DecisionChoice | undefined =>
  choice?.kind === "several" && choice.coderIds.length === 0 ? undefined : choice;
