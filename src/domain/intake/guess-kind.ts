import type { SourceKind } from "#domain/model/records";

/** The kind of conversation that a title and the speakers' roles suggest. A guess to start from; people choose. */
export function guessKind(title: string, speakers: readonly { readonly role?: string }[]): SourceKind {
  const folded = title.toLocaleLowerCase();
  if (/focus|fokus|group|gruppe|panel/u.test(folded)) return "group-interview";
  if (/observ/u.test(folded)) return "observation";
  if (/meeting|møte/u.test(folded)) return "meeting";
  if (speakers.some(({ role }) => role === "coach") || /coach|veiled/u.test(folded))
    return "coaching-dialogue";
  if (speakers.length === 0) return "document";
  return speakers.length > 2 ? "group-interview" : "individual-interview";
}
