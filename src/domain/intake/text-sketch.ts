/**
 * A small fingerprint of a text's wording, from which the share of common phrases of two texts can be estimated: the lowest hashes
 * of its runs of four words, in ascending order, without repeats. Letter case, punctuation, labels' spacing and line breaks do not
 * count. Linear in the length of the text.
 *
 * @see Broder (1997), On the resemblance and containment of documents, section 3
 */
export type TextSketch = Uint32Array;

/** Hashes kept: the estimate's standard error is at most 1/√512/2, about 2 %. */
const kept = 512;
const wordsInPhrase = 4;
const word = /[\p{L}\p{M}\p{N}]+/gu;

export function textSketch(text: string): TextSketch {
  const hashes = new Set<number>();
  const latest: number[] = [];
  for (const [found] of text.matchAll(word)) {
    latest.push(hashOf(found.toLowerCase()));
    if (latest.length > wordsInPhrase) latest.shift();
    if (latest.length === wordsInPhrase) hashes.add(mix(latest));
  }
  // A text shorter than one phrase is its own phrase.
  if (hashes.size === 0 && latest.length > 0) hashes.add(mix(latest));
  return Uint32Array.from(hashes).sort().slice(0, kept);
}

/**
 * Estimated share of phrases two texts have in common (Jaccard), 0 to 1; 0 where either has no words.
 */
export function sketchLikeness(a: TextSketch, b: TextSketch): number {
  if (a.length === 0 || b.length === 0) return 0;
  // Where neither sketch is full, both are complete and every hash counts: the share is exact.
  const complete = a.length < kept && b.length < kept;
  let common = 0;
  let seen = 0;
  for (let i = 0, j = 0; (complete || seen < kept) && (i < a.length || j < b.length); seen++) {
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return common / seen;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One hash of several, in order, spread evenly (the finaliser of MurmurHash3). */
function mix(hashes: readonly number[]): number {
  let hash = 0;
  for (const next of hashes) hash = Math.imul(hash, 31) + next;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
