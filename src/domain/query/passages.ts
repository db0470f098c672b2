import type { CodeId, CoderId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { Turns } from "#domain/model/turns";
import {
  admittedPeople,
  codeGroupsOf,
  isAdmitted,
  mentionsIn,
  sourcesOf,
  speakersOf,
} from "#domain/query/passages-mentions";
import type { Mention, Passage, PassageIndex, PassageQuery } from "#domain/query/passages-query";
import { intersectionOf, unionOf } from "#domain/text/range-sets";

/**
 * The passages that answer a query, by source, then place.
 *
 * `any`: mentions of the codes that overlap and begin in the same turn are one passage, so that what several coders marked
 * with slightly different ends is read once, and long codes do not chain a whole transcript together.
 * `all`: a passage is a stretch, as long as possible, of which every character carries each of the codes.
 *
 * Codings without words left are no passage. Linear in the codings of the sources, but for sorting.
 */
export function findPassages(index: PassageIndex, query: PassageQuery): readonly Passage[] {
  return [...passagesBySource(index, query)].flat();
}

/** As {@link findPassages}, those of one source at a time, so that the first can be shown before the last are found. */
export function* passagesBySource(
  index: PassageIndex,
  query: PassageQuery,
): Generator<readonly Passage[], void, undefined> {
  const groups = codeGroupsOf(index, query);
  const codes = groups === undefined ? undefined : new Set(groups.flatMap((group) => [...group]));
  const people = admittedPeople(index, query);
  for (const source of sourcesOf(index, query)) {
    const found: Passage[] = [];
    const mentions = mentionsIn(index, source, codes, people, query.coderIds);
    const turns = index.turnsOf(source.id);
    const speakers = speakersOf(source, turns);
    const stretches =
      query.match === "all" && groups !== undefined && groups.length > 1
        ? carryingAll(mentions, groups)
        : beginningTogether(mentions, turns);
    for (const stretch of stretches) {
      stretch.turns = turns.touching(stretch);
      stretch.participantIds = speakers(stretch.turns);
      if (isAdmitted(stretch.participantIds, people)) found.push(stretch);
    }
    yield found;
  }
}

/** A passage while it grows, before it is known who speaks in it. There are many: none is made twice. */
interface Stretch extends Passage {
  end: number;
  readonly mentions: Mention[];
  turns: Passage["turns"];
  participantIds: Passage["participantIds"];
}

const nobody: Passage["participantIds"] = [];
const noTurns: Passage["turns"] = { first: 0, last: 0 };

/** Runs of mentions that overlap and begin in the same turn. */
function beginningTogether(mentions: readonly Mention[], turns: Turns): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const { ends } = turns.packed;
  let turn = 0; // the first that ends after the mention's start: they come by start
  let stretch: Stretch | undefined; // the last, which begins in `begun`
  let begun = -1;
  for (const mention of mentions) {
    const { sourceId, start, end } = mention;
    while (turn < ends.length && ends[turn]! <= start) turn++;
    if (stretch !== undefined && begun === turn && start < stretch.end) {
      stretch.end = Math.max(stretch.end, end);
      stretch.mentions.push(mention);
    } else {
      stretch = { sourceId, start, end, mentions: [mention], turns: noTurns, participantIds: nobody };
      stretches.push(stretch);
      begun = turn;
    }
  }
  return stretches;
}

/** Maximal stretches that carry a code of every group, with the mentions on them. */
function carryingAll(
  mentions: readonly Mention[],
  groups: readonly ReadonlySet<CodeId>[],
): readonly Stretch[] {
  let common: readonly TextRange[] | undefined;
  for (const group of groups) {
    const covered = unionOf(mentions.filter(({ codeId }) => group.has(codeId)));
    common = common === undefined ? covered : intersectionOf(common, covered);
  }
  let next = 0;
  let on: Mention[] = [];
  return (common ?? []).map(({ start, end }) => {
    const from = next;
    while (next < mentions.length && mentions[next]!.start < end) next++;
    on = [...on, ...mentions.slice(from, next)].filter((mention) => mention.end > start);
    return { sourceId: on[0]!.sourceId, start, end, mentions: on, turns: noTurns, participantIds: nobody };
  });
}

/** The codes on a passage, as the codebook lists them, each with those who applied it. */
export function codersByCode(
  { codeTree }: PassageIndex,
  { mentions }: Passage,
): ReadonlyMap<CodeId, ReadonlySet<CoderId>> {
  const coders = new Map<CodeId, Set<CoderId>>();
  for (const { codeId, coderId } of mentions) {
    const ofCode = coders.get(codeId);
    if (ofCode === undefined) coders.set(codeId, new Set([coderId]));
    else ofCode.add(coderId);
  }
  const place = new Map(codeTree.nodes.map(({ code }, at) => [code.id, at]));
  return new Map([...coders].sort(([a], [b]) => place.get(a)! - place.get(b)!));
}
