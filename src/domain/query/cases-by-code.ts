import type { CodeNode } from "#domain/codebook/code-tree";
import type { CodeId, ParticipantId, SourceId } from "#domain/model/ids";
import { overlaps, type TextRange } from "#domain/model/text-range";
import { CaseRows, type CaseDraft } from "#domain/query/cases-rows";
import type { CaseQuery, CaseTable } from "#domain/query/cases-query";
import { readingOf } from "#domain/query/cases-reading";
import { WordTally } from "#domain/query/cases-words";
import { admittedPeople, codeGroupsOf, mentionsIn, sourcesOf } from "#domain/query/passages-mentions";
import type { ProjectIndex } from "#domain/query/project-index";
import { unionOf } from "#domain/text/range-sets";

/**
 * Cases by codes: what each person, or transcript, says of each code, for tables that go on to statistics.
 *
 * Mentions are those that the passages of the same query have, so that every number leads to its passages: of a person, those
 * that touch a turn of theirs. Words are counted once a code, however many coded them, by whom, and under which of its sub-codes; a
 * word that a coding touches counts whole. What the coders shown did not read is missing, not 0 ({@link readingOf}): a case's figures,
 * denominators too, are of what was read. Where people or roles are asked for, a transcript is what those people say in it.
 * The result does not depend on the order of records.
 *
 * @param places of the words of sources ({@link wordPlaces}); without them words are left out
 */
export function casesByCode(
  index: ProjectIndex,
  query: CaseQuery,
  places?: ReadonlyMap<SourceId, Uint32Array>,
): CaseTable {
  const passages = { ...query, match: "any" } as const;
  const groups = codeGroupsOf(index, passages);
  const wanted = groups === undefined ? undefined : new Set(groups.flatMap((group) => [...group]));
  const chosen = groups === undefined ? undefined : new Set(groups.map(([target]) => target));
  const nodes = index.codeTree.nodes.filter(({ code }) => chosen?.has(code.id) ?? true);
  const columnsOf = columnFinder(index, nodes, query.withSubcodes === true);
  const people = admittedPeople(index, passages);
  const sources = sourcesOf(index, passages);
  const readings = readingOf(index, query.coderIds, query.viewer);
  const rows = new CaseRows(index, query.by, nodes.length, places !== undefined);
  // mentions of everybody are kept from one question to the next
  const isEverybody = [...index.people.keys()].every((id) => query.coderIds.has(id));
  const isLayered = query.coderIds.size > index.people.size;
  const coderIds = isEverybody && !isLayered ? undefined : query.coderIds;
  let unnamed = 0;

  for (const source of sources) {
    const turns = index.turnsOf(source.id);
    const { starts, ends, speakers } = turns.packed;
    const caseOf = (person: ParticipantId | undefined): CaseDraft | undefined =>
      people === undefined || (person !== undefined && people.has(person))
        ? rows.of(source, person)
        : undefined;
    const ofSpeaker = source.speakers.map(({ participantId }) => caseOf(participantId));
    const ofNobody = caseOf(undefined);
    const caseOfTurn = Array.from(speakers, (speaker) => (speaker < 0 ? ofNobody : ofSpeaker[speaker]));
    const ofAll = turns.length === 0 ? ofNobody : undefined; // as in a document
    for (const each of new Set([...caseOfTurn, ofAll])) if (each !== undefined) each.sources++;

    const reading = readings.get(source.id);
    if (reading === undefined) continue;
    const isRead = reader(reading.ranges);
    const heard = new Set([ofAll]);
    caseOfTurn.forEach((each, at) => {
      if (each === undefined || !isRead({ start: starts[at]!, end: ends[at]! })) return;
      heard.add(each);
      each.turns++;
    });
    for (const each of heard) if (each !== undefined) each.read++;

    const ranges = new Map<number, TextRange[]>();
    for (const mention of mentionsIn(index, source, wanted, people, coderIds)) {
      const speaking = mention.participantIds.length === 0 ? [undefined] : mention.participantIds;
      const touched = new Set(speaking.map(caseOf));
      touched.delete(undefined);
      if (touched.size === 0) unnamed++;
      for (const column of columnsOf(mention.codeId)) {
        for (const each of touched) each!.mentions[column]!++;
        const ofColumn = ranges.get(column);
        if (ofColumn === undefined) ranges.set(column, [mention]);
        else ofColumn.push(mention);
      }
    }
    const ofSource = places?.get(source.id);
    if (ofSource === undefined) continue;
    const tally = new WordTally(ofSource, turns, caseOfTurn, ofAll, reading.ranges);
    tally.count(reading.ranges, (each, count) => (each.words += count));
    for (const [column, ofColumn] of ranges)
      tally.count(unionOf(ofColumn), (each, count) => (each.codedWords[column]! += count));
  }

  const read = sources.filter(({ id }) => readings.has(id));
  return {
    by: query.by,
    ...rows.finished(nodes),
    sources: {
      all: sources.length,
      read: read.length,
      unfinished: read.filter(({ id }) => readings.get(id)!.isUnfinished).length,
    },
    unnamed,
  };
}

/** Answers in which columns codings of a code count: its own, and with sub-codes those of the codes above it. */
function columnFinder(
  { codeTree }: ProjectIndex,
  nodes: readonly CodeNode[],
  withSubcodes: boolean,
): (codeId: CodeId) => readonly number[] {
  const own = new Map(nodes.map(({ code }, column) => [code.id, column]));
  const known = new Map<CodeId, readonly number[]>();
  return (codeId) => {
    let columns = known.get(codeId);
    if (columns === undefined) {
      const found: number[] = [];
      let node = codeTree.nodeOf.get(codeId);
      for (; node !== undefined; node = withSubcodes ? node.parent : undefined)
        if (own.has(node.code.id)) found.push(own.get(node.code.id)!);
      known.set(codeId, (columns = found));
    }
    return columns;
  };
}

/** Answers whether any of a range was read. An empty turn is, where everything was. */
const reader =
  (read: readonly TextRange[]) =>
  (range: TextRange): boolean =>
    read[0]?.end === Infinity || read.some((each) => overlaps(each, range));
