/**
 * A speaker label reduced to what tells people apart: letter case, spacing, punctuation and a trailing bracket such as "(she/her)" or
 * "[Oslo]" do not. Equal keys are the same label written differently.
 */
export const labelKey = (label: string): string =>
  label
    .replace(/[([{][^)\]}]*[)\]}]\s*$/u, "")
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

/** Labels that programs make up, such as "Speaker 1" or "S00": they name somebody else in the next file. */
export const isGenericLabel = (label: string): boolean =>
  /^(s|speaker|spk|unknown|unknown speaker|unknownspeaker|taler|person|voice|participant|deltaker)?[\s_-]*\d*$/iu.test(
    label.trim(),
  );

/**
 * True where `short` looks like an abbreviation of `long`: the initial of each word, digits kept ("L4" for "Lærer 4", "IS" for
 * "Ingrid Solheim"), or its first word alone ("Ingrid"). Both as people wrote them.
 */
export function abbreviates(short: string, long: string): boolean {
  const key = labelKey(short);
  if (key === "" || key.length >= labelKey(long).length) return false;
  const words = long.toLocaleLowerCase().match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 2) return false;
  const initials = words.map((word) => (/\p{N}/u.test(word) ? word : word[0]!)).join("");
  return key === initials || (key === words[0] && !/\p{N}/u.test(words.at(-1)!));
}
