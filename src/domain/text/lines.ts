import { countLeading } from "#domain/text/count-leading";

/** Offsets at which the lines of a canonical text (line feeds only) begin; the first is 0. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, counted from 1, that a place in the text is in. Logarithmic. */
export const lineAt = (lineStarts: readonly number[], offset: number): number =>
  countLeading(lineStarts.length, (at) => lineStarts[at]! <= offset);
