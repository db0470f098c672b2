import type { CodeId, CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import { participantRoles, type ParticipantRole } from "#domain/model/records";
import { wavesOf } from "#domain/query/cases-rows";
import { countPassages, unplacedCodings } from "#domain/query/passages-counts";
import { groupPassages } from "#domain/query/passages-groups";
import { findPassages, passagesBySource } from "#domain/query/passages";
import type { Passage, PassageQuery, ThreeCounts } from "#domain/query/passages-query";
import type { ProjectIndex } from "#domain/query/project-index";

/** What passages are put together by; `none` leaves them in the order of the transcripts. */
export const groupings = ["none", "participant", "source", "code", "coder"] as const;
export type Grouping = (typeof groupings)[number];

/** What a person asks for on the passages screen. Empty sets do not narrow. Replaced, never changed. */
export interface PassageAsk {
  readonly codeIds: ReadonlySet<CodeId>;
  readonly match: "any" | "all";
  readonly withSubcodes: boolean;
  readonly sourceIds: ReadonlySet<SourceId>;
  readonly participantIds: ReadonlySet<ParticipantId>;
  readonly roles: ReadonlySet<ParticipantRole>;
  /** None: everybody's own coding; what was agreed in a round counts where it is chosen. */
  readonly coderIds: ReadonlySet<CoderId>;
  /** Names of points of data collection. */
  readonly waves: ReadonlySet<string>;
}
export const everything: PassageAsk = {
  codeIds: new Set(),
  match: "any",
  withSubcodes: true,
  sourceIds: new Set(),
  participantIds: new Set(),
  roles: new Set(),
  coderIds: new Set(),
  waves: new Set(),
};

/** The conditions of a query, each of which may narrow it. */
const slots = ["codeIds", "participantIds", "roles", "waves", "sourceIds", "coderIds"] as const;

/** Whether anything is asked for at all. */
export const narrows = (ask: PassageAsk): boolean => slots.some((slot) => ask[slot].size > 0);

/** The query with one condition less, or with any of its codes instead of all, and how many passages that finds. */
export interface WiderAsk {
  readonly without: (typeof slots)[number] | "match";
  readonly ask: PassageAsk;
  readonly passages: number;
}

/** What one step wider would find, of a query that finds nothing; steps that find nothing either are left out. */
export function widerAsks(index: ProjectIndex, ask: PassageAsk): readonly WiderAsk[] {
  const steps = [
    ...(ask.match === "all" && ask.codeIds.size > 1
      ? [{ without: "match" as const, ask: { ...ask, match: "any" as const } }]
      : []),
    ...slots
      .filter((slot) => ask[slot].size > 0)
      .map((slot) => ({ without: slot, ask: { ...ask, [slot]: new Set() } })),
  ];
  return steps
    .map((step) => ({ ...step, passages: findPassages(index, queryOf(index, step.ask)).length }))
    .filter(({ passages }) => passages > 0);
}

/** Passages under one heading; an empty name where nothing is grouped. */
export interface NamedPassages {
  readonly key: string;
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly mentions: number;
  readonly sources: number;
}

/** What a query found. */
export interface FoundPassages {
  readonly query: PassageQuery;
  readonly passages: readonly Passage[];
  /** Undefined where only the first passages are here yet: then they are in one group, and nothing is counted. */
  readonly counts: ThreeCounts | undefined;
  readonly groups: readonly NamedPassages[];
  /** Codings that have no words left after corrections. */
  readonly unplaced: number;
}

/** The query as the domain takes it: what no longer exists is left out, empty sets are no condition. */
export function queryOf(index: ProjectIndex, ask: PassageAsk): PassageQuery {
  const some = <T>(set: ReadonlySet<T>, exists: (each: T) => boolean): ReadonlySet<T> | undefined => {
    const left = new Set([...set].filter(exists));
    return left.size === 0 ? undefined : left;
  };
  const listed = new Set(index.sourceList.map(({ id }) => id));
  const sourceIds = some(ask.sourceIds, (id) => listed.has(id));
  const waves = some(ask.waves, (wave) => wavesOf(index).includes(wave));
  return {
    codeIds: [...ask.codeIds].filter((id) => index.resolve(id) !== undefined),
    match: ask.match,
    withSubcodes: ask.withSubcodes,
    sourceIds: waves === undefined ? sourceIds : sourcesAt(index, waves, sourceIds),
    participantIds: some(ask.participantIds, (id) => index.participants.has(id)),
    roles: some(ask.roles, (role) => participantRoles.includes(role)),
    coderIds: some(ask.coderIds, (id) => index.coders.has(id)),
  };
}

/** Sources of some waves, of those asked for. */
const sourcesAt = (
  { sourceList }: ProjectIndex,
  waves: ReadonlySet<string>,
  asked: ReadonlySet<SourceId> | undefined,
): ReadonlySet<SourceId> =>
  new Set(
    sourceList
      .filter(({ id, wave }) => wave !== undefined && waves.has(wave) && (asked?.has(id) ?? true))
      .map(({ id }) => id),
  );

/** A search under way: each step is quick, and the last gives what was found. */
export type PassageSearch = Generator<Pick<FoundPassages, "query" | "passages">, FoundPassages, undefined>;

/**
 * Searches transcript by transcript, then counts: 100,000 codings take longer than a page may stand still. Gives what is
 * found so far after each step.
 *
 * @param nobody heading of passages in which nobody speaks whose name is known
 */
export function* searchPassages(
  index: ProjectIndex,
  ask: PassageAsk,
  grouping: Grouping,
  nobody: string,
): PassageSearch {
  const query = queryOf(index, ask);
  const passages: Passage[] = [];
  const soFar = { query, passages };
  for (const ofSource of passagesBySource(index, query)) {
    for (const passage of ofSource) passages.push(passage);
    yield soFar;
  }
  const counts = countPassages(index, query, passages);
  yield soFar;
  const unplaced = unplacedCodings(index, query);
  yield soFar;
  const groups =
    grouping === "none"
      ? ungrouped(passages, counts)
      : groupPassages(index, query, passages, grouping).map((group): NamedPassages => {
          const key: string | undefined = group.key;
          return {
            ...group,
            key: key ?? "",
            name: key === undefined ? nobody : nameOf(index, grouping, key),
          };
        });
  return { query, passages, counts, unplaced, groups };
}

/** All passages under no heading. */
export function ungrouped(passages: readonly Passage[], counts?: ThreeCounts): readonly NamedPassages[] {
  if (passages.length === 0) return [];
  const mentions = counts?.mentions.count ?? 0;
  return [{ key: "", name: "", passages, mentions, sources: counts?.sources.count ?? 0 }];
}

function nameOf(index: ProjectIndex, grouping: Exclude<Grouping, "none">, key: string): string {
  const record = {
    participant: () => index.participants.get(key as ParticipantId),
    source: () => index.sources.get(key as SourceId),
    code: () => index.codes.get(key as CodeId),
    coder: () => index.coders.get(key as CoderId),
  }[grouping]();
  return record?.name ?? key;
}

/** What a passage is remembered by while the project changes under it. */
export const passageKey = ({ sourceId, start, end }: Passage): string => `${sourceId} ${start} ${end}`;
