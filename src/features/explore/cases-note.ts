import type { CaseQuery, CaseTable, CaseValue } from "#domain/query/cases-query";
import { sortedByName } from "#domain/query/passages-groups";
import type { ProjectIndex } from "#domain/query/project-index";
import { casesText as text } from "#messages/cases";
import { formatList } from "#messages/format";

/**
 * What the figures of a table count, whose they are and what they are out of; one paragraph a string.
 *
 * @param value what cells say; undefined where all values are given, each with a description of its own
 */
export function casesNote(
  { coders }: ProjectIndex,
  { by, coderIds, participantIds, roles, withSubcodes }: CaseQuery,
  { rows, sources, unnamed }: CaseTable,
  value: CaseValue | undefined,
): readonly string[] {
  const counted: Readonly<Record<CaseValue, () => string>> = {
    mentions: text.ofMentions,
    present: text.ofPresence,
    share: text.ofShares,
  };
  const names = sortedByName([...coders.values()].filter(({ id }) => coderIds.has(id))).map(
    (id) => coders.get(id)!.name,
  );
  const hasMentions = value === undefined || value === "mentions";
  const read = rows.filter(({ cells }) => cells !== undefined).length;
  const unread = sources.all - sources.read;
  const isOfSome = participantIds !== undefined || roles !== undefined;
  return [
    [
      ...(value === undefined ? [] : [counted[value]()]),
      ...(withSubcodes === true ? [text.rolledUp()] : []),
      ...(by === "source" || !hasMentions ? [] : [text.sharedMentions()]),
      ...(by === "source" && isOfSome ? [text.chosenPeople()] : []),
    ],
    [text.codedBy(formatList(names)), ...(names.length > 1 && hasMentions ? [text.addedUp()] : [])],
    [
      text.base(read, rows.length, sources.read, sources.all),
      ...(unread > 0 ? [text.unread(unread)] : []),
      ...(sources.unfinished > 0 ? [text.unfinished(sources.unfinished)] : []),
      ...(unnamed > 0 ? [text.unnamed(unnamed)] : []),
    ],
  ].flatMap((sentences) => (sentences.length === 0 ? [] : [sentences.join(" ")]));
}
