/**
 * A UUID (version 8) that follows from words alone: copies of a project that make the same record apart give it the same id, so that
 * it is one record when they are brought together.
 *
 * @param words that say what the record is, ids among them
 */
export function derivedId(...words: readonly string[]): string {
  const text = words.join("\n");
  const hex = [0, 1, 2, 3].map((part) => hash(text, part).toString(16).padStart(8, "0")).join("");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}

/** 32 bits of FNV-1a over code units, begun apart for each part and stirred at the end (as MurmurHash3 does). */
function hash(text: string, part: number): number {
  let state = 0x811c9dc5 ^ Math.imul(part + 1, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
