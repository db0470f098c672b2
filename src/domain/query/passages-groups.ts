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
 */
export function groupPassages<By extends keyof GroupKeys>(
  index: PassageIndex,
  query: PassageQuery,
  passages: readonly Passage[],
  by: By,
): readonly PassageGroup<By>[] {
  const people = admittedPeople(index, query);
  const groups = new Map<string | undefined, { passages: Passage[]; mentions: Set<Mention> }>();
  for (const passage of passages) {
    const keys =
      by === "participant"
        ? peopleOf(passage, people)
        : new Set(passage.mentions.flatMap((mention) => keysOf(mention, by, people)));
    for (const key of keys) {
      let group = groups.get(key);
      if (group === undefined) groups.set(key, (group = { passages: [], mentions: new Set() }));
      group.passages.push(passage);
      for (const mention of passage.mentions)
        if (keysOf(mention, by, people).includes(key)) group.mentions.add(mention);
    }
  }
  const place = placesOf(index, by);
  return [...groups.keys()]
    .sort((a, b) => place(a) - place(b))
    .map((key) => {
      const group = groups.get(key)!;
      return {
        key: key as GroupKeys[By] | undefined,
        passages: group.passages,
        mentions: group.mentions.size,
        sources: new Set(group.passages.map(({ sourceId }) => sourceId)).size,
      };
    });
}

function keysOf(
  mention: Mention,
  by: keyof GroupKeys,
  people: ReadonlySet<ParticipantId> | undefined,
): readonly (string | undefined)[] {
  switch (by) {
    case "participant":
      return peopleOf(mention, people);
    case "source":
      return [mention.sourceId];
    case "code":
      return [mention.codeId];
    case "coder":
      return [mention.coderId];
  }
}

/** Whose group a passage or mention belongs to. */
const peopleOf = (
  { participantIds }: Passage | Mention,
  people: ReadonlySet<ParticipantId> | undefined,
): readonly (ParticipantId | undefined)[] => {
  const known = people === undefined ? participantIds : participantIds.filter((id) => people.has(id));
  return known.length === 0 ? [undefined] : known;
};

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
