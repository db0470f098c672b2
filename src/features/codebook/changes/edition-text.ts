import type { CodeChange } from "#domain/codebook/codebook-changes";
import { bookText as text } from "#messages/codebook";

/** What became of a code, in a few words: "definition, exclude when; merged with Praising". */
export function editionText({
  kinds,
  fields,
  mergedHere,
  mergedInto,
  splitOff,
  splitFrom,
}: CodeChange): string {
  const parts: string[] = [];
  if (kinds.includes("new"))
    parts.push(splitFrom === undefined ? text.made() : text.madeFrom(splitFrom.name));
  if (mergedInto !== undefined) parts.push(text.mergedIntoName(mergedInto.name));
  if (kinds.includes("retired")) parts.push(text.wasRetired());
  if (kinds.includes("deleted")) parts.push(text.wasDeleted());
  if (kinds.includes("returned")) parts.push(text.wasReturned());
  if (fields.length > 0) parts.push(fields.map((field) => text.fieldName(field)).join(", "));
  if (mergedHere.length > 0) parts.push(text.mergedWith(mergedHere.map(({ name }) => name).join(", ")));
  if (splitOff.length > 0) parts.push(text.splitOffNames(splitOff.map(({ name }) => name).join(", ")));
  const sentence = parts.join("; ");
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
