import type { TextRange } from "#domain/model/text-range";
import { mapRange, type Edit } from "#domain/text/edit";

/** Things with a place in a text, where they are after edits; what did not move is the same object. */
export function mapped<T extends TextRange>(things: readonly T[], edits: readonly Edit[]): readonly T[] {
  if (edits.length === 0) return things;
  return things.map((thing) => {
    const { start, end } = mapRange(thing, edits);
    return start === thing.start && end === thing.end ? thing : { ...thing, start, end };
  });
}
