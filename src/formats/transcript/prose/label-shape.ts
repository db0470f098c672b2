import { isNeverSpeaker } from "#formats/transcript/prose/never-speakers";

/**
 * How much a text looks like the name of a speaker: `name` is capitalised throughout, or a letter and a number (Anna Berg, P1,
 * INTERVIEWER 2, Dr. Lie (he/him)); `loose` may be one (woman at the back, p1); null cannot be.
 */
export type LabelShape = "name" | "loose" | null;

const edges =
  /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*_]+|[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff*_]+$/g;
const longest = 60;
/** Words that stay small inside names. */
const particles =
  /^(?:de|del|della|der|den|di|da|dos|das|du|la|le|van|von|zu|af|av|of|the|and|og|och|und|et|y|e|al|el|bin|ibn|ben)$/i;
const suffix = /\s*(?:\([^()]{1,30}\)|\[[^[\]]{1,30}\])$/;
/** Pictures people put into their names. */
const pictures = /\s*[\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\u200d\ufe0f]+/gu;
/** Who dials in is named by the number. */
const phone = /^\+\d[\d\s*().-]{5,20}$/;
const nameWord = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{Nd}#][\p{L}\p{M}\p{Nd}.'’\-_&/+#\u200c\u200d]*|&|\+|\/|-)$/u;
const looseWord = /^[\p{L}\p{M}\p{Nd}#][\p{L}\p{M}\p{Nd}.'’\-_&/+#]*$/u;

/** A label as it is shown and compared: no marks, spaces or asterisks around it, one space between words. */
export const trimLabel = (text: string): string => text.replace(edges, "").replace(/\s+/g, " ");

/** "4 May 2026" stands where a name may stand, too. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Judges a trimmed label. */
export function labelShape(label: string): LabelShape {
  if (phone.test(label)) return "name";
  if (label.length === 0 || label.length > longest || !/\p{L}/u.test(label) || year.test(label)) return null;
  const words = label
    .replace(suffix, "")
    .replace(pictures, "")
    .replace(/,(?= )/, "")
    .split(" ");
  if (words.length > 6) return null;
  if (words.every((word) => nameWord.test(word) || particles.test(word)) && nameWord.test(words[0]!)) {
    // Scripts without capitals, some without spaces: a sentence would pass for a name, so a name must be short.
    const isCaseless = !/[\p{Lu}\p{Lt}]/u.test(label) && /\p{Lo}/u.test(label);
    return isCaseless && (label.length > 24 || words.length > 3) ? null : "name";
  }
  return words.length <= 3 && words.every((word) => looseWord.test(word)) ? "loose" : null;
}

/** Whether a label may name a speaker at all: its shape, and not one of the words that stand before a colon for other reasons. */
export const mayBeSpeaker = (label: string): boolean => labelShape(label) !== null && !isNeverSpeaker(label);

/** "Interviewer 2" and "Interviewer 1" are of one family, as S00 and S01: what is left without the number. */
export const familyOf = (label: string): string | undefined =>
  /\d/.test(label) ? label.replace(/[\s_#-]*\d+/g, "").toLocaleLowerCase() : undefined;
