import type { CoderId, CodingId, MemoId, RoundId, SourceId } from "#domain/model/ids";
import type { Change, LogEntry, Patch } from "#domain/model/patch";
import type { Coding, Memo } from "#domain/model/records";
import type { Assignment, Round } from "#domain/model/round-records";
import type { ProjectArchive } from "#domain/query/project-archive";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";

/**
 * What running blind rounds keep from a coder: others' codings and memos in the rounds' sources; and where a round begins anew,
 * the coder's own codings of before too. It is left out when a project is loaded, not merely hidden.
 */
export interface Concealment {
  /** The same for the same concealment. Empty where nothing is concealed. */
  readonly key: string;
  readonly viewer: CoderId | undefined;
  readonly sources: ReadonlySet<SourceId>;
  /** Sources in which the viewer codes anew, and the round. */
  readonly fresh: ReadonlyMap<SourceId, RoundId>;
}

/** @param viewer who looks; undefined while nobody said who codes */
export function concealmentFrom(
  rounds: Iterable<Round>,
  assignments: Iterable<Assignment>,
  viewer: CoderId | undefined,
): Concealment {
  const blind = new Map<RoundId, Round>();
  for (const round of rounds)
    if (round.isBlind && round.state === "running" && round.removed !== true) blind.set(round.id, round);
  const sources = new Set<SourceId>();
  const fresh = new Map<SourceId, RoundId>();
  if (blind.size > 0)
    for (const { roundId, sourceId, coderId, removed } of assignments) {
      const round = blind.get(roundId);
      if (round === undefined || removed === true) continue;
      sources.add(sourceId);
      if (round.isFresh && coderId === viewer) fresh.set(sourceId, roundId);
    }
  const key =
    sources.size === 0 ? "" : JSON.stringify([viewer ?? null, [...sources].sort(), [...fresh].sort()]);
  return { key, viewer, sources, fresh };
}

/** Whether a coding is kept from the viewer. */
export function hidesCoding(
  { viewer, sources, fresh }: Concealment,
  { sourceId, coderId, roundId }: Pick<Coding, "sourceId" | "coderId" | "roundId">,
): boolean {
  if (!sources.has(sourceId)) return false;
  if (coderId !== viewer) return true;
  const round = fresh.get(sourceId);
  return round !== undefined && roundId !== round;
}

/** Whether a memo is kept from the viewer. @param sourceOf the source of a coding that is not concealed */
function hidesMemo(
  { viewer, sources }: Concealment,
  memo: Pick<Memo, "coderId" | "targets">,
  sourceOf: (codingId: CodingId) => SourceId | undefined,
): boolean {
  if (memo.coderId === viewer) return false;
  return memo.targets.some((target) => {
    if (target.kind === "passage" || target.kind === "source") return sources.has(target.sourceId);
    if (target.kind !== "coding") return false;
    const sourceId = sourceOf(target.codingId);
    return sourceId === undefined || sources.has(sourceId);
  });
}

/** What a viewer may load of a project. */
export function visibleSnapshot<T extends Pick<ProjectSnapshot, "codings" | "memos">>(
  snapshot: T,
  concealment: Concealment,
): T {
  if (concealment.key === "") return snapshot;
  const codings = snapshot.codings.filter((coding) => !hidesCoding(concealment, coding));
  const sources = new Map(codings.map(({ id, sourceId }) => [id, sourceId]));
  const memos = snapshot.memos.filter((memo) => !hidesMemo(concealment, memo, (id) => sources.get(id)));
  return { ...snapshot, codings, memos };
}

/** What changes of fields alone do not say of the record they change. */
export interface ConcealedRecords {
  isConcealedCoding(id: CodingId): boolean;
  isConcealedMemo(id: MemoId): boolean;
  /** Of a coding that is not concealed. */
  sourceOf(id: CodingId): SourceId | undefined;
}

/** The changes of a patch that a viewer may learn of. */
export const visiblePatch = (patch: Patch, concealment: Concealment, records: ConcealedRecords): Patch =>
  concealment.key === "" ? patch : patch.filter((change) => !hidesChange(change, concealment, records));

function hidesChange(
  { table, id, before, after }: Change,
  concealment: Concealment,
  records: ConcealedRecords,
): boolean {
  // Whole where the record is made, or its creation is taken back.
  const record = before === null ? after : after === null ? before : undefined;
  if (table === "codings")
    return record === undefined
      ? records.isConcealedCoding(id as CodingId)
      : hidesCoding(concealment, record as Coding);
  if (table !== "memos") return false;
  return record === undefined
    ? records.isConcealedMemo(id as MemoId)
    : hidesMemo(concealment, record as Memo, (codingId) => records.sourceOf(codingId));
}

/** Whether a viewer may read an entry of the log: one that speaks of anything concealed is left out whole. */
export const isVisibleEntry = (
  { patch }: LogEntry,
  concealment: Concealment,
  records: ConcealedRecords,
): boolean => visiblePatch(patch, concealment, records).length === patch.length;

/** What a viewer may save: the log in sequence, without entries that speak of anything concealed. */
export function visibleArchive(archive: ProjectArchive, concealment: Concealment): ProjectArchive {
  if (concealment.key === "") return archive;
  const visible = visibleSnapshot(archive, concealment);
  const shown = new Map(visible.codings.map(({ id, sourceId }) => [id, sourceId]));
  const shownMemos = new Set(visible.memos.map(({ id }) => id));
  const concealed = {
    codings: new Set(archive.codings.map(({ id }) => id).filter((id) => !shown.has(id))),
    memos: new Set(archive.memos.map(({ id }) => id).filter((id) => !shownMemos.has(id))),
  };
  const records: ConcealedRecords = {
    isConcealedCoding: (id) => concealed.codings.has(id),
    isConcealedMemo: (id) => concealed.memos.has(id),
    sourceOf: (id) => shown.get(id),
  };
  const log = archive.log
    .filter((entry) => isVisibleEntry(entry, concealment, records))
    .map((entry, at): LogEntry => ({ ...entry, sequence: at + 1 }));
  return { ...visible, log };
}
