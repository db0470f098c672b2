import { wordEnd, isWordAt, wordStart, isWordBefore } from "#search/word-letters";

/** How hits are put in order: as they come in the transcripts, or by the words beside them. */
export const hitOrders = ["place", "left", "right"] as const;
export type HitOrder = (typeof hitOrders)[number];

/** Words beside a hit that count for its place, and how far they are looked for in UTF-16 code units. */
const words = 4;
const reach = 120;

/** Of letters after z: Danish and Norwegian order, with ä and ö where their sounds are. Code units after "z" in ASCII. */
const lastLetters: Readonly<Record<string, string>> = { æ: "{", ä: "{", ø: "|", ö: "|", å: "}" };
const inOrder = (word: string): string => word.replace(/[æäøöå]/g, (letter) => lastLetters[letter]!);

/**
 * What a hit is put in order by, comparing as plain strings: the words after it, or before it from the nearest on.
 *
 * @param folded text that the hit is in; `start`, `end` and the stretch to look in are places in it
 */
export function orderKey(
  folded: string,
  order: "left" | "right",
  hit: { readonly start: number; readonly end: number },
  within: { readonly start: number; readonly end: number },
): string {
  const found: string[] = [];
  if (order === "right") {
    const limit = Math.min(within.end, hit.end + reach);
    for (let at = hit.end; at < limit && found.length < words;) {
      if (!isWordAt(folded, at)) {
        at++;
        continue;
      }
      const end = Math.min(within.end, wordEnd(folded, at));
      found.push(folded.slice(at, end));
      at = end;
    }
  } else {
    const limit = Math.max(within.start, hit.start - reach);
    for (let at = hit.start; at > limit && found.length < words;) {
      if (!isWordBefore(folded, at)) {
        at--;
        continue;
      }
      const start = Math.max(within.start, wordStart(folded, at));
      found.push(folded.slice(start, at));
      at = start;
    }
  }
  return inOrder(found.join(" "));
}
