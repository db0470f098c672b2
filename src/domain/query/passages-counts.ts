import type { ParticipantId, SourceId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import type { Turns } from "#domain/model/turns";
import { admittedPeople, codeGroupsOf, sourcesOf } from "#domain/query/passages-mentions";
import type { Mention, Passage, PassageIndex, PassageQuery, ThreeCounts } from "#domain/query/passages-query";

/** Mentions, persons and sources of the passages that a query found, each with its base. */
export function countPassages(
  index: PassageIndex,
  query: PassageQuery,
  passages: readonly Passage[],
): ThreeCounts {
  const people = admittedPeople(index, query);
  // A mention is on several passages only where each carries all of the codes.
  const seen = query.match === "all" ? new Set<Mention>() : undefined;
  let mentions = 0;
  let codings = 0;
  const persons = new Set<ParticipantId>();
  const sources = new Set<SourceId>();
  for (const passage of passages) {
    sources.add(passage.sourceId);
    for (const mention of passage.mentions) {
      if (seen?.has(mention) === true) continue;
      seen?.add(mention);
      mentions++;
      codings += mention.codings.length;
    }
    for (const id of passage.participantIds) if (people?.has(id) ?? true) persons.add(id);
  }
  const scope = sourcesOf(index, query);
  const speaking = new Set<ParticipantId>();
  for (const source of scope)
    for (const id of turnsByPerson(source, index.turnsOf(source.id)).keys())
      if (id !== undefined && (people?.has(id) ?? true)) speaking.add(id);
  return {
    mentions: { count: mentions, of: codings },
    persons: { count: persons.size, of: speaking.size },
    sources: { count: sources.size, of: scope.length },
  };
}

/** How many turns each person speaks in a source; those of people nobody has named under undefined. */
export function turnsByPerson(
  { speakers }: Source,
  { packed }: Turns,
): ReadonlyMap<ParticipantId | undefined, number> {
  const turns = new Map<ParticipantId | undefined, number>();
  for (const speaker of packed.speakers) {
    const id = speakers[speaker]?.participantId;
    turns.set(id, (turns.get(id) ?? 0) + 1);
  }
  return turns;
}

/** Codings of the query's codes, coders and sources that have no words left: nothing shows them among the passages. */
export function unplacedCodings(index: PassageIndex, query: PassageQuery): number {
  const groups = codeGroupsOf(index, query);
  let count = 0;
  for (const { id } of sourcesOf(index, query))
    for (const coding of query.coderIds === undefined
      ? index.codingsOf(id)
      : index.codingsBy(id, query.coderIds)) {
      const { start, end } = index.extentOf(coding);
      if (start < end) continue;
      const codeId = index.resolve(coding.codeId);
      if (codeId === undefined) continue;
      if (groups === undefined || groups.some((group) => group.has(codeId))) count++;
    }
  return count;
}
