import type { CodeId } from "#domain/model/ids";

/** How a line is chosen: it alone, with all from where the choice began, or as one more or less. */
export type ChoiceModifier = "one" | "range" | "toggle";

/**
 * The codes chosen after one more line was pressed, and where a range goes on from.
 *
 * @param codes in the order they are listed
 */
export function chooseLine(
  codes: readonly CodeId[],
  chosen: ReadonlySet<CodeId>,
  anchor: CodeId | undefined,
  codeId: CodeId,
  modifier: ChoiceModifier,
): { readonly chosen: readonly CodeId[]; readonly anchor: CodeId } {
  if (modifier === "toggle") {
    const next = new Set(chosen);
    if (!next.delete(codeId) || next.size === 0) next.add(codeId);
    return { chosen: codes.filter((id) => next.has(id)), anchor: codeId };
  }
  const start = [anchor, ...chosen].find((id) => id !== undefined && codes.includes(id));
  if (modifier === "one" || start === undefined) return { chosen: [codeId], anchor: codeId };
  const from = codes.indexOf(start);
  const to = codes.indexOf(codeId);
  return { chosen: codes.slice(Math.min(from, to), Math.max(from, to) + 1), anchor: start };
}
