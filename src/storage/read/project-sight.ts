import type { CoderId, CodingId } from "#domain/model/ids";
import type { LogEntry, Patch } from "#domain/model/patch";
import type { ProjectArchive } from "#domain/query/project-archive";
import { ProjectIndex } from "#domain/query/project-index";
import type { ProjectSnapshot } from "#domain/query/project-snapshot";
import type { RecordTable } from "#domain/query/records";
import {
  concealmentFrom,
  isVisibleEntry,
  visibleArchive,
  visiblePatch,
  visibleSnapshot,
  type ConcealedRecords,
  type Concealment,
} from "#domain/rounds/concealment";

/** What somebody may see of a project while blind rounds run: the index is made of that, and nothing else leaves. */
export class ProjectSight {
  readonly index: ProjectIndex;
  readonly #concealment: Concealment;
  readonly #records: ConcealedRecords = {
    isConcealed: (table, id) =>
      table === "codings" ? this.index.coding(id as CodingId) === undefined : !this.#has(table, id),
    sourceOf: (id) => this.index.coding(id)?.sourceId,
  };

  /** @param viewer undefined while nobody said who codes */
  constructor(snapshot: ProjectSnapshot, viewer: CoderId | undefined) {
    this.#concealment = concealmentFrom(snapshot.rounds, snapshot.assignments, viewer);
    this.index = new ProjectIndex(visibleSnapshot(snapshot, this.#concealment));
  }

  /** Whoever it was made for. */
  get viewer(): CoderId | undefined {
    return this.#concealment.viewer;
  }

  /** Whether anything is concealed. */
  get isPartial(): boolean {
    return this.#concealment.key !== "";
  }

  /** Whether `viewer` may see, by the rounds and assignments of now, just what is seen. */
  fits(viewer: CoderId | undefined): boolean {
    const { rounds, assignments } = this.index.records;
    return concealmentFrom(rounds.values(), assignments.values(), viewer).key === this.#concealment.key;
  }

  patch(patch: Patch): Patch {
    return visiblePatch(patch, this.#concealment, this.#records);
  }

  /** Whether an entry of the log speaks of nothing concealed. */
  readonly isVisible = (entry: LogEntry): boolean => isVisibleEntry(entry, this.#concealment, this.#records);

  /** Entries that changed codes: of one that speaks of anything concealed, what became of the codes, and no word of the rest. */
  codebookEntries(entries: readonly LogEntry[]): readonly LogEntry[] {
    if (!this.isPartial) return entries;
    return entries.map((entry): LogEntry => {
      if (this.isVisible(entry)) return entry;
      const patch = entry.patch.filter(({ table }) => table === "codes");
      return { ...entry, deed: { kind: "code/edit", detail: {} }, patch };
    });
  }

  archive(archive: ProjectArchive): ProjectArchive {
    return visibleArchive(archive, this.#concealment);
  }

  #has(table: RecordTable, id: string): boolean {
    return (this.index.records[table] as ReadonlyMap<string, object>).has(id);
  }
}
