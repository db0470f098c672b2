import type { CodeId } from "#domain/model/ids";

/** How a line is chosen: it alone, with all from where the choice began, or as one more or less. */
export type ChoiceModifier = "one" | "range" | "toggle";

/** Which codes are chosen as one line after another is pressed; it remembers where a range goes on from. */
export class LineChoice {
  #anchor: CodeId | undefined;

  /**
   * @param codes in the order they are listed
   * @returns the codes chosen after one more line was pressed
   */
  press(
    codes: readonly CodeId[],
    chosen: ReadonlySet<CodeId>,
    codeId: CodeId,
    modifier: ChoiceModifier,
  ): readonly CodeId[] {
    const start = [this.#anchor, ...chosen].find((id) => id !== undefined && codes.includes(id));
    const isRange = modifier === "range" && start !== undefined;
    this.#anchor = isRange ? start : codeId;
    if (isRange) {
      const [from, to] = [codes.indexOf(start), codes.indexOf(codeId)];
      return codes.slice(Math.min(from, to), Math.max(from, to) + 1);
    }
    if (modifier !== "toggle") return [codeId];
    const next = new Set(chosen);
    if (!next.delete(codeId) || next.size === 0) next.add(codeId);
    return codes.filter((id) => next.has(id));
  }
}
