import type { CodeId, CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import { admittedPeople } from "#domain/query/passages-mentions";
import type { Mention, Passage, PassageIndex, PassageQuery } from "#domain/query/passages-query";

/** What passages can be put together by. */
export interface GroupKeys {
  participant: ParticipantId;
  source: SourceId;
  code: CodeId;
  coder: CoderId;
}

export interface PassageGroup<By extends keyof GroupKeys> {
  /** Undefined: passages in which nobody speaks whose name is known. */
  readonly key: GroupKeys[By] | undefined;
  /** In the order given. */
  readonly passages: readonly Passage[];
  /** Mentions of the group: those of the code, by the coder, in the source, or on turns of the participant. */
  readonly mentions: number;
  readonly sources: number;
}

/**
 * Puts passages together. One in which two people speak, or that carries two codes, stands in the group of each.
 * Groups are in the order lists show them: people by name, codes as in the codebook, sources and coders as they come.
 *
 * @param passages by source, as they are found
 */
export function groupPassages<By extends keyof GroupKeys>(
  index: PassageIndex,
  query: PassageQuery,
  passages: readonly Passage[],
  by: By,
): readonly PassageGroup<By>[] {
  const people = admittedPeople(index, query);
  const keysOf = keysBy(by, people);
  const groups = new Map<string | undefined, Group>();
  const groupOf = (key: string | undefined): Group => {
    let group = groups.get(key);
    if (group === undefined) {
      // A mention is on several passages only where each carries all of the codes.
      const seen = query.match === "all" ? new Set<Mention>() : undefined;
      groups.set(key, (group = { passages: [], mentions: 0, sources: 0, seen }));
    }
    return group;
  };
  for (const passage of passages) {
    const keys = by === "participant" ? peopleOf(passage, people) : keysAmong(passage.mentions, keysOf);
    for (const key of keys) {
      const group = groupOf(key);
      // Passages come by source.
      if (group.passages.at(-1)?.sourceId !== passage.sourceId) group.sources++;
      group.passages.push(passage);
      for (const mention of passage.mentions) {
        if (!keysOf(mention).includes(key) || group.seen?.has(mention) === true) continue;
        group.seen?.add(mention);
        group.mentions++;
      }
    }
  }
  const place = placesOf(index, by);
  return [...groups.keys()]
    .sort((a, b) => place(a) - place(b))
    .map((key) => {
      const { passages: inGroup, mentions, sources } = groups.get(key)!;
      return { key: key as GroupKeys[By] | undefined, passages: inGroup, mentions, sources };
    });
}

/** A group while it grows. */
interface Group {
  readonly passages: Passage[];
  mentions: number;
  sources: number;
  /** Mentions counted, where one can come twice. */
  readonly seen: Set<Mention> | undefined;
}

type Keys = readonly (string | undefined)[];

/** The groups a mention belongs to. One list for each, made once: there are as many mentions as codings. */
function keysBy(
  by: keyof GroupKeys,
  people: ReadonlySet<ParticipantId> | undefined,
): (mention: Mention) => Keys {
  if (by === "participant") return (mention) => peopleOf(mention, people);
  const field = ({ source: "sourceId", code: "codeId", coder: "coderId" } as const)[by];
  const lists = new Map<string, Keys>();
  return ({ [field]: key }) => {
    let list = lists.get(key);
    if (list === undefined) lists.set(key, (list = [key]));
    return list;
  };
}

function keysAmong(
  mentions: readonly Mention[],
  keysOf: (mention: Mention) => Keys,
): Iterable<string | undefined> {
  return mentions.length === 1 ? keysOf(mentions[0]!) : new Set(mentions.flatMap(keysOf));
}

/** Whose group a passage or mention belongs to. */
const peopleOf = (
  { participantIds }: Passage | Mention,
  people: ReadonlySet<ParticipantId> | undefined,
): readonly (ParticipantId | undefined)[] => {
  const known = people === undefined ? participantIds : participantIds.filter((id) => people.has(id));
  return known.length === 0 ? nobody : known;
};
const nobody: readonly undefined[] = [undefined];

/** Where lists show a group: people and coders by name, codes and sources as they are ordered, the unknown last. */
function placesOf(index: PassageIndex, by: keyof GroupKeys): (key: string | undefined) => number {
  const keys: readonly string[] = {
    participant: () => sortedByName(index.participants.values()),
    source: () => index.sourceList.map(({ id }) => id),
    code: () => index.codeTree.nodes.map(({ code }) => code.id),
    coder: () => sortedByName(index.coders.values()),
  }[by]();
  const places = new Map(keys.map((key, at) => [key, at]));
  return (key) => (key === undefined ? Infinity : (places.get(key) ?? Infinity));
}

/** Ids by name, numbers in names by their value: Teacher 2 before Teacher 10. */
export function sortedByName<Id extends string>(
  records: Iterable<{ readonly id: Id; readonly name: string }>,
): Id[] {
  const { compare } = new Intl.Collator("und", { numeric: true });
  return [...records].sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
