import { guessRole } from "#domain/intake/guess-role";
import { abbreviates, isGenericLabel, labelKey } from "#domain/intake/speaker-label";
import type { ParticipantId } from "#domain/model/ids";
import type { ParticipantRole } from "#domain/model/records";

/** Somebody a speaker label can stand for: already a participant of the project, or to be one after the import. */
export interface IntakePerson {
  /** Unique among the people of one import. */
  readonly key: string;
  readonly participantId?: ParticipantId;
  readonly name: string;
  readonly role?: ParticipantRole;
}

/** Whom one label of one file stands for, and why that was assumed. */
export interface SpeakerAssignment {
  readonly label: string;
  /** Undefined where the label shall stand for nobody. */
  readonly personKey: string | undefined;
  /** `same`: the person has this name. `alias`: the label looks like a short form of it. `new`: nobody was known. */
  readonly because: "same" | "alias" | "new" | "chosen";
}

/**
 * Whom the labels of a file stand for: people already known by that name, people whose name a label abbreviates, where there is
 * only one, and otherwise new ones. Labels made up by a program ("Speaker 1") are somebody else in every file, so their people
 * are named after the transcript too.
 *
 * @param people participants of the project and the people of files read before; the new ones come back beside the assignments
 * @param title of the transcript
 */
export function assignSpeakers(
  labels: readonly string[],
  people: readonly IntakePerson[],
  title: string,
  newKey: () => string,
): { readonly assignments: readonly SpeakerAssignment[]; readonly added: readonly IntakePerson[] } {
  const added: IntakePerson[] = [];
  const found = new Map<string, SpeakerAssignment>();
  // Long forms first, so that a short form finds the person its long form made.
  const byLength = [...new Set(labels)].sort((a, b) => labelKey(b).length - labelKey(a).length);
  for (const label of byLength) {
    const known = [...people, ...added];
    const name = isGenericLabel(label) ? `${spokenName(label)}, ${title}` : spokenName(label);
    const same = known.find((person) => labelKey(person.name) === labelKey(name));
    const long = same ? [] : known.filter((person) => abbreviates(label, person.name));
    const person = same ?? (long.length === 1 ? long[0] : undefined);
    if (person) {
      found.set(label, { label, personKey: person.key, because: same ? "same" : "alias" });
      continue;
    }
    const role = guessRole(label);
    const fresh = { key: newKey(), name, ...(role ? { role } : {}) };
    added.push(fresh);
    found.set(label, { label, personKey: fresh.key, because: "new" });
  }
  return { assignments: labels.map((label) => found.get(label)!), added };
}

/** A label as a name: words in capitals of more than three letters get small ones, spaces are single. */
function spokenName(label: string): string {
  const name = label.trim().replace(/\s+/gu, " ");
  if (name !== name.toLocaleUpperCase() || !/\p{L}{4}/u.test(name)) return name === "" ? "?" : name;
  return name.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLocaleLowerCase());
}
