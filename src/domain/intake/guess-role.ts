import type { ParticipantRole } from "#domain/model/records";

/** Words that open a speaker label and give the role away, English and Norwegian, longest match not needed: first wins. */
const words: readonly (readonly [ParticipantRole, RegExp])[] = [
  ["moderator", /^(moderator|mod|facilitator|ordstyrer)\b/u],
  ["interviewer", /^(interviewer|int|i|researcher|forsker|intervjuer)\b/u],
  ["coach", /^(coach|guider|veileder|vegleiar|veilederen|mentor)\b/u],
  ["teacher", /^(teacher|lærer|lærar|læreren|educator|t\s?\d+|l\s?\d+)\b/u],
  ["pupil", /^(pupil|student|elev|child|p\s?\d+|e\s?\d+)\b/u],
  ["leader", /^(leader|principal|head ?teacher|rektor|avdelingsleder|skoleleder|leder)\b/u],
];

/** The role a speaker's label in the transcript suggests, or undefined where it says nothing of the kind. */
export function guessRole(label: string): ParticipantRole | undefined {
  const folded = label.trim().toLocaleLowerCase();
  return words.find(([, pattern]) => pattern.test(folded))?.[0];
}
