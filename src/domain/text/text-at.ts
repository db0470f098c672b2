import type { Correction } from "#domain/model/records";
import { TextPieces } from "#domain/text/text-pieces";

/**
 * A source's text at a revision: the imported text with the corrections up to it.
 *
 * @param corrections of this source, in any order; those after `revision` are left out
 * @throws RangeError where what a correction says it took out is not there
 */
export function textAt(
  original: string,
  corrections: readonly Correction[],
  revision = corrections.length,
): string {
  const pieces = new TextPieces(original);
  for (const correction of corrections
    .filter((each) => each.revision <= revision)
    .sort((a, b) => a.revision - b.revision))
    pieces.apply(correction);
  return pieces.text;
}
