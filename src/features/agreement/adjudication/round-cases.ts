import { disagreementKinds } from "#domain/agreement/disagreements-kind";
import { mostConfusedFirst } from "#domain/agreement/disagreements";
import type { CodeId, SourceId } from "#domain/model/ids";
import type { Decision, Round, RoundClosing } from "#domain/model/round-records";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";
import {
  decisionsByKey,
  roundDisagreements,
  type RoundDisagreement,
} from "#domain/rounds/round-disagreements";
import { snapshotRevision } from "#domain/rounds/snapshot-revision";

/** A disagreement as the team has it before it. */
export interface RoundCase {
  readonly key: string;
  readonly disagreement: RoundDisagreement;
  /** In the newest text; empty where its words were all corrected away. */
  readonly range: TextRange;
  /** Number of its first and last turn as people are shown them, from 1; undefined where the text has no turns. */
  readonly turns: { readonly first: number; readonly last: number } | undefined;
  /** Undefined while it is open. */
  readonly decision: Decision | undefined;
}

export const caseOrders = ["confused", "text", "code"] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** Disagreements under one heading: a transcript, or in the order of codes a code. */
export interface CaseGroup {
  readonly sourceId: SourceId | undefined;
  readonly codeId: CodeId | undefined;
  readonly cases: readonly RoundCase[];
}

/** The disagreements of a closed round that can be shown, and how many wait because their transcripts are coded blind now. */
export function casesOf(
  index: ProjectIndex,
  round: Round,
  closing: RoundClosing,
): { readonly cases: readonly RoundCase[]; readonly concealed: number } {
  const decisions = decisionsByKey(decisionsOf(index, round));
  const blind = blindSources(index);
  const all = roundDisagreements(round, closing.snapshot).filter(({ sourceId }) =>
    index.sources.has(sourceId),
  );
  const seen = all.filter(({ sourceId }) => !blind.has(sourceId));
  const revisions = new Map<SourceId, number>();
  const revisionOf = (sourceId: SourceId): number => {
    const revision = revisions.get(sourceId) ?? snapshotRevision(index, closing, sourceId);
    revisions.set(sourceId, revision);
    return revision;
  };
  const cases = seen.map((disagreement): RoundCase => {
    const { key, sourceId } = disagreement;
    const { start, end } = index.place(sourceId, disagreement, revisionOf(sourceId));
    const range = { start, end };
    const turns = index.turnsOf(sourceId);
    const { first, last } = turns.touching(range);
    const number = last > first ? { first: first + 1, last } : undefined;
    const at = turns.indexAt(range.start) + 1;
    return {
      key,
      disagreement,
      range,
      turns: number ?? (at > 0 ? { first: at, last: at } : undefined),
      decision: decisions.get(key),
    };
  });
  return { cases, concealed: all.length - seen.length };
}

/** Decisions of a round, those taken back too. */
export const decisionsOf = ({ records }: ProjectIndex, { id }: Round): readonly Decision[] =>
  [...records.decisions.values()].filter(({ roundId }) => roundId === id);

/** Transcripts that somebody codes blind now: what others coded there before is not to be read. */
function blindSources({ records }: ProjectIndex): ReadonlySet<SourceId> {
  const blind = new Set(
    [...records.rounds.values()]
      .filter(({ isBlind, state, removed }) => isBlind && state === "running" && removed !== true)
      .map(({ id }) => id),
  );
  return new Set(
    [...records.assignments.values()]
      .filter(({ roundId, removed }) => removed !== true && blind.has(roundId))
      .map(({ sourceId }) => sourceId),
  );
}

/** Puts disagreements in the order they are settled in, under headings. Transcripts are in the order of the project. */
export function orderedCases(
  cases: readonly RoundCase[],
  order: CaseOrder,
  round: Round,
  sourceIds: readonly SourceId[],
): readonly CaseGroup[] {
  const place = new Map(sourceIds.map((id, at) => [id, at]));
  const bySource = (a: RoundCase, b: RoundCase): number =>
    (place.get(a.disagreement.sourceId) ?? Infinity) - (place.get(b.disagreement.sourceId) ?? Infinity) || 0;
  const byPlace = (a: RoundCase, b: RoundCase): number =>
    bySource(a, b) || a.disagreement.start - b.disagreement.start || a.disagreement.end - b.disagreement.end;
  if (order === "code") {
    const codeOf = ({ disagreement }: RoundCase): CodeId => disagreement.codeIds[0]!;
    const groups = grouped(cases.toSorted(byPlace), codeOf);
    return round.codeIds.flatMap((codeId) => {
      const own = groups.get(codeId);
      return own === undefined ? [] : [{ sourceId: undefined, codeId, cases: own }];
    });
  }
  const sorted =
    order === "text"
      ? cases.toSorted(byPlace)
      : cases.toSorted((a, b) => mostConfusedFirst(a.disagreement, b.disagreement));
  const groups = grouped(sorted, ({ disagreement }) => disagreement.sourceId);
  return [...groups].map(([sourceId, own]) => ({ sourceId, codeId: undefined, cases: own }));
}

/** The kinds in which coders disagree, the gravest first. */
export const kindsOf = ({ disagreement }: RoundCase) =>
  disagreementKinds.filter((kind) => disagreement.kinds.includes(kind));

/** In the order in which the groups first occur. */
function grouped<Key>(
  cases: readonly RoundCase[],
  keyOf: (one: RoundCase) => Key,
): ReadonlyMap<Key, readonly RoundCase[]> {
  const groups = new Map<Key, RoundCase[]>();
  for (const one of cases) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
