import type { LeftOut } from "#domain/agreement/units-codings";
import { figuresText as text } from "#messages/agreement-figures";

/** What was not compared, as sentences. */
export function leftOutText(leftOut: LeftOut): string {
  const sentences: readonly (readonly [count: number, say: (count: number) => string])[] = [
    [leftOut.missing.length, text.missing],
    [leftOut.turns, text.turns],
    [leftOut.codingsNotComplete, text.notComplete],
    [leftOut.codingsOfDeletedCodes, text.deletedCodes],
    [leftOut.codingsUnplaced, text.unplaced],
  ];
  const said = sentences.filter(([count]) => count > 0).map(([count, say]) => say(count));
  return said.length === 0 ? text.leftOutNothing() : said.join(" ");
}
