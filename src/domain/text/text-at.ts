import type { Correction } from "#domain/model/records";

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
  let text = original;
  for (const { start, deleted, inserted } of corrections
    .filter((correction) => correction.revision <= revision)
    .sort((a, b) => a.revision - b.revision)) {
    if (text.slice(start, start + deleted.length) !== deleted)
      throw new RangeError("A correction does not fit the text of its source");
    text = text.slice(0, start) + inserted + text.slice(start + deleted.length);
  }
  return text;
}
