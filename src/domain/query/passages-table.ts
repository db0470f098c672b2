import type { CodeId, ParticipantId, SourceId } from "#domain/model/ids";
import { participantRoles, type ParticipantRole } from "#domain/model/records";
import { turnsByPerson } from "#domain/query/passages-counts";
import { sortedByName } from "#domain/query/passages-groups";
import { admittedPeople, codeGroupsOf, mentionsIn, sourcesOf } from "#domain/query/passages-mentions";
import type { PassageIndex, PassageQuery } from "#domain/query/passages-query";

/** What the columns of a table can be. */
export interface ColumnKeys {
  source: SourceId;
  participant: ParticipantId;
  role: ParticipantRole;
}

export interface TableColumn<By extends keyof ColumnKeys> {
  /** Undefined: talk of people nobody has named, or whose role nobody has given. */
  readonly key: ColumnKeys[By] | undefined;
  /** What the cells below are out of. */
  readonly base: { readonly turns: number; readonly persons: number; readonly sources: number };
}

/** Three counts of their own, never added to each other. */
export interface TableCell {
  readonly mentions: number;
  readonly persons: number;
  readonly sources: number;
}

export interface TableRow {
  readonly codeId: CodeId;
  /** One a column. */
  readonly cells: readonly TableCell[];
  /** Over the whole row. Not the sum of its cells: a mention can touch two people, a person can speak in two sources. */
  readonly total: TableCell;
}

export interface CodeTable<By extends keyof ColumnKeys> {
  readonly columns: readonly TableColumn<By>[];
  /** In the order of the codebook. */
  readonly rows: readonly TableRow[];
}

/**
 * Codes by transcripts, participants or roles: where each code occurs. The query's codes, coders, sources and people are
 * counted; `match` does not matter. With sub-codes a row holds what is below its code too, mentions added code by code.
 */
export function codeTable<By extends keyof ColumnKeys>(
  index: PassageIndex,
  query: PassageQuery,
  by: By,
): CodeTable<By> {
  const groups = codeGroupsOf(index, query);
  const wanted = groups === undefined ? undefined : new Set(groups.flatMap((group) => [...group]));
  const people = admittedPeople(index, query);
  const columnOf = (source: SourceId, person: ParticipantId | undefined): string | undefined => {
    if (by === "source") return source;
    return by === "participant" || person === undefined ? person : index.participants.get(person)?.role;
  };
  const rows = new Map<CodeId, Tallies>();
  for (const { code } of index.codeTree.nodes)
    if (groups?.some(([target]) => target === code.id) ?? true) rows.set(code.id, new Tallies());
  const bases = new Tallies();

  for (const source of sourcesOf(index, query)) {
    if (by === "source") bases.add(0, source.id, undefined, source.id);
    for (const [person, turns] of turnsByPerson(source, index.turnsOf(source.id)))
      if (people === undefined || (person !== undefined && people.has(person)))
        bases.add(turns, source.id, person, columnOf(source.id, person));
    for (const { codeId, participantIds } of mentionsIn(index, source, wanted, people, query.coderIds)) {
      const speaking = people === undefined ? participantIds : participantIds.filter((id) => people.has(id));
      const columns = new Set(speaking.map((person) => columnOf(source.id, person)));
      if (speaking.length === 0) {
        const unknown = columnOf(source.id, undefined);
        columns.add(unknown);
        bases.add(0, source.id, undefined, unknown); // talk outside all turns has a column too
      }
      let node = index.codeTree.nodeOf.get(codeId);
      for (; node !== undefined; node = query.withSubcodes === true ? node.parent : undefined) {
        const row = rows.get(node.code.id);
        if (row === undefined) continue;
        row.total.count++;
        row.total.sources.add(source.id);
        for (const column of columns) row.add(1, source.id, undefined, column);
        for (const person of speaking) {
          row.total.persons.add(person);
          row.at(columnOf(source.id, person)).persons.add(person);
        }
      }
    }
  }

  const keys = columnKeysOf(index, by).filter((key) => bases.has(key));
  return {
    columns: keys.map((key) => {
      const { count, persons, sources } = bases.at(key);
      return {
        key: key as ColumnKeys[By] | undefined,
        base: {
          turns: count,
          persons: persons.size,
          sources: Math.max(sources.size, by === "source" ? 1 : 0),
        },
      };
    }),
    rows: [...rows].map(([codeId, row]) => ({
      codeId,
      cells: keys.map((key) => (row.has(key) ? cellOf(row.at(key)) : emptyCell)),
      total: cellOf(row.total),
    })),
  };
}

/** What is counted: mentions in a cell, turns in the base of a column. */
interface Tally {
  count: number;
  readonly persons: Set<ParticipantId>;
  readonly sources: Set<SourceId>;
}

const newTally = (): Tally => ({ count: 0, persons: new Set(), sources: new Set() });

/** A row of tallies by column, made as they are needed: most cells of a large table are empty. */
class Tallies {
  readonly total = newTally();
  readonly #columns = new Map<string | undefined, Tally>();

  has(key: string | undefined): boolean {
    return this.#columns.has(key);
  }

  at(key: string | undefined): Tally {
    let tally = this.#columns.get(key);
    if (tally === undefined) this.#columns.set(key, (tally = newTally()));
    return tally;
  }

  add(count: number, source: SourceId, person: ParticipantId | undefined, key: string | undefined): void {
    const tally = this.at(key);
    tally.count += count;
    tally.sources.add(source);
    if (person !== undefined) tally.persons.add(person);
  }
}

const emptyCell: TableCell = { mentions: 0, persons: 0, sources: 0 };

const cellOf = ({ count, persons, sources }: Tally): TableCell => ({
  mentions: count,
  persons: persons.size,
  sources: sources.size,
});

/** Every column there could be, in the order lists show them, the unknown last. */
function columnKeysOf(index: PassageIndex, by: keyof ColumnKeys): readonly (string | undefined)[] {
  switch (by) {
    case "source":
      return index.sourceList.map(({ id }) => id);
    case "participant":
      return [...sortedByName(index.participants.values()), undefined];
    case "role":
      return [...participantRoles, undefined];
  }
}
