import type { ParticipantId } from "#domain/model/ids";
import type { Participant } from "#domain/model/records";
import type { Passage } from "#domain/query/passages-query";
import { leadsTalk } from "#domain/themes/theme-evidence";

/** Lengths in UTF-16 code units that read well as a quotation. */
const [shortest, longest] = [40, 400];

/**
 * Passages to look at as extracts, so that those chosen come from different people: of everybody who is not quoted yet the most
 * telling passage, those who say most of the theme first; then, of those who are, nobody. A passage tells more the more of the
 * theme's codes it carries; at equal numbers the one that is quotable in length, then the one of a single voice, then the first.
 *
 * @param passages of the theme
 * @param quoted people who speak in extracts that were chosen already
 */
export function suggestExtracts(
  passages: readonly Passage[],
  quoted: ReadonlySet<ParticipantId>,
  participants: ReadonlyMap<ParticipantId, Participant>,
): readonly Passage[] {
  const best = new Map<ParticipantId, { passage: Passage; mentions: number }>();
  for (const passage of passages)
    for (const id of passage.participantIds) {
      const person = participants.get(id);
      if (person === undefined || leadsTalk(person) || quoted.has(id)) continue;
      const known = best.get(id);
      if (known === undefined) best.set(id, { passage, mentions: passage.mentions.length });
      else {
        known.mentions += passage.mentions.length;
        if (compareTelling(passage, known.passage) < 0) known.passage = passage;
      }
    }
  const ranked = [...best].sort(([a, one], [b, other]) => other.mentions - one.mentions || (a < b ? -1 : 1));
  return [...new Set(ranked.map(([, { passage }]) => passage))];
}

const codesOn = ({ mentions }: Passage): number => new Set(mentions.map(({ codeId }) => codeId)).size;
const isQuotable = ({ start, end }: Passage): boolean => end - start >= shortest && end - start <= longest;

/** Negative where the first tells more. */
const compareTelling = (a: Passage, b: Passage): number =>
  codesOn(b) - codesOn(a) ||
  Number(isQuotable(b)) - Number(isQuotable(a)) ||
  a.participantIds.length - b.participantIds.length;
