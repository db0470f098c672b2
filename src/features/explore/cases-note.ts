import type { CaseQuery, CaseTable, CaseValue } from "#domain/query/cases-query";
import type { ProjectIndex } from "#domain/query/project-index";
import { casesText as text } from "#messages/cases";
import { formatList } from "#messages/format";

/** What the figures of a table count, whose they are and what they are out of; one paragraph a string. */
export function casesNote(
  { coders }: ProjectIndex,
  { by, coderIds, participantIds, roles, withSubcodes }: CaseQuery,
  { rows, sources, unnamed }: CaseTable,
  values: readonly CaseValue[],
): readonly string[] {
  const counted: Readonly<Record<CaseValue, () => string>> = {
    mentions: text.ofMentions,
    present: text.ofPresence,
    share: text.ofShares,
  };
  const names = [...coders.values()].filter(({ id }) => coderIds.has(id)).map(({ name }) => name);
  const read = rows.filter(({ cells }) => cells !== undefined).length;
  const unread = sources.all - sources.read;
  const isOfSome = participantIds !== undefined || roles !== undefined;
  return [
    [
      ...values.map((value) => counted[value]()),
      ...(withSubcodes === true ? [text.rolledUp()] : []),
      ...(by === "source" || !values.includes("mentions") ? [] : [text.sharedMentions()]),
      ...(by === "source" && isOfSome ? [text.chosenPeople()] : []),
    ],
    [
      text.codedBy(formatList(names)),
      ...(names.length > 1 && values.includes("mentions") ? [text.addedUp()] : []),
    ],
    [
      text.base(read, rows.length, sources.read, sources.all),
      ...(unread > 0 ? [text.unread(unread)] : []),
      ...(sources.unfinished > 0 ? [text.unfinished(sources.unfinished)] : []),
      ...(unnamed > 0 ? [text.unnamed(unnamed)] : []),
    ],
  ].map((sentences) => sentences.join(" "));
}
