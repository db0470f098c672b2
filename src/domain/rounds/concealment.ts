import type { CoderId, CodingId, RoundId, SourceId } from "#domain/model/ids";
import type { Change, LogEntry, Patch, TableName } from "#domain/model/patch";
import type { Memo } from "#domain/model/memo-records";
import type { Coding, SecondLook } from "#domain/model/records";
import type { Extract } from "#domain/model/theme-records";
import type { Assignment, Decision, DiscussionNote, Round, RoundClosing } from "#domain/model/round-records";
import type { ProjectArchive } from "#domain/query/project-archive";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";

/**
 * What running blind rounds keep from a coder: others' codings in the rounds' sources with what others wrote, chose and looked
 * at again there, and what earlier rounds found and decided in them; where a round begins anew, the coder's own codings of before
 * too. It is left out when a project is loaded, not merely hidden.
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

/** Tables beside codings whose records tell what was coded. */
const tellingTables = [
  "memos",
  "extracts",
  "secondLooks",
  "decisions",
  "discussionNotes",
  "roundClosings",
] as const satisfies readonly TableName[];
type TellingTable = (typeof tellingTables)[number];

const isTelling = (table: TableName): table is TellingTable =>
  (tellingTables as readonly TableName[]).includes(table);

/** Where a coding stands; undefined where it is concealed, or is none any more. */
type SourceOf = (codingId: CodingId) => SourceId | undefined;

/** Whether a record beside codings is kept from the viewer. */
function hidesRecord(
  { viewer, sources }: Concealment,
  table: TellingTable,
  record: object,
  sourceOf: SourceOf,
): boolean {
  const isOutOfSight = (codingId: CodingId): boolean => {
    const sourceId = sourceOf(codingId);
    return sourceId === undefined || sources.has(sourceId);
  };
  switch (table) {
    case "memos": {
      const { coderId, targets } = record as Memo;
      if (coderId === viewer) return false;
      return targets.some((target) =>
        target.kind === "passage" || target.kind === "source"
          ? sources.has(target.sourceId)
          : target.kind === "coding" && isOutOfSight(target.codingId),
      );
    }
    case "extracts": {
      const { coderId, sourceId } = record as Extract;
      return coderId !== viewer && sources.has(sourceId);
    }
    case "secondLooks": {
      const { coderId, codingId } = record as SecondLook;
      return coderId === viewer ? sourceOf(codingId) === undefined : isOutOfSight(codingId);
    }
    case "decisions":
    case "discussionNotes":
      return sources.has((record as Decision | DiscussionNote).sourceId);
    case "roundClosings":
      return (record as RoundClosing).snapshot.sources.some(({ id }) => sources.has(id));
  }
}

/** What a viewer may load of a project. */
export function visibleSnapshot<
  T extends Pick<ProjectSnapshot, "codings"> & Partial<Pick<ProjectSnapshot, TellingTable>>,
>(snapshot: T, concealment: Concealment): T {
  if (concealment.key === "") return snapshot;
  const codings = snapshot.codings.filter((coding) => !hidesCoding(concealment, coding));
  const sources = new Map(codings.map(({ id, sourceId }) => [id, sourceId]));
  const visible = tellingTables.map((table) => {
    const records: readonly object[] | undefined = snapshot[table];
    const shown = records?.filter(
      (record) => !hidesRecord(concealment, table, record, (id) => sources.get(id)),
    );
    return shown === undefined ? {} : { [table]: shown };
  });
  return Object.assign({}, snapshot, { codings }, ...visible) as T;
}

/** What changes of fields alone do not say of the record they change. */
export interface ConcealedRecords {
  isConcealed(table: "codings" | TellingTable, id: string): boolean;
  sourceOf: SourceOf;
}

/** The changes of a patch that a viewer may learn of. */
export const visiblePatch = (patch: Patch, concealment: Concealment, records: ConcealedRecords): Patch =>
  concealment.key === "" ? patch : patch.filter((change) => !hidesChange(change, concealment, records));

function hidesChange(
  { table, id, before, after }: Change,
  concealment: Concealment,
  records: ConcealedRecords,
): boolean {
  if (table !== "codings" && !isTelling(table)) return false;
  // Whole where the record is made, or its creation is taken back.
  const record = before === null ? after : after === null ? before : null;
  if (record === null) return records.isConcealed(table, id);
  return table === "codings"
    ? hidesCoding(concealment, record as Coding)
    : hidesRecord(concealment, table, record, (codingId) => records.sourceOf(codingId));
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
  const idsOf = (of: ProjectArchive, table: "codings" | TellingTable): string[] =>
    of[table].map(({ id }) => id);
  const concealed = new Map(
    (["codings", ...tellingTables] as const).map((table) => {
      const left = new Set(idsOf(visible, table));
      return [table, new Set(idsOf(archive, table).filter((id) => !left.has(id)))];
    }),
  );
  const records: ConcealedRecords = {
    isConcealed: (table, id) => concealed.get(table)!.has(id),
    sourceOf: (id) => shown.get(id),
  };
  const log = archive.log
    .filter((entry) => isVisibleEntry(entry, concealment, records))
    .map((entry, at): LogEntry => ({ ...entry, sequence: at + 1 }));
  return { ...visible, log };
}
