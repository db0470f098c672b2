import { AppError } from "#domain/errors";
import type { ProjectId, SourceId } from "#domain/model/ids";
import type { ProjectDatabase } from "#storage/project-database";
import type { TextRow } from "#storage/rows";
import { guarded } from "#storage/storage-error";

/** Texts kept in memory, in UTF-16 code units: a search or a list of passages goes through many. */
const limit = 24_000_000;

/** Imported texts of a project, read when asked for; those not used for longest are let go. */
export class TextCache {
  readonly #database: ProjectDatabase;
  readonly #projectId: ProjectId;
  /** Longest unused first. */
  readonly #rows = new Map<SourceId, Promise<TextRow>>();
  readonly #lengths = new Map<SourceId, number>();

  constructor(database: ProjectDatabase, projectId: ProjectId) {
    this.#database = database;
    this.#projectId = projectId;
  }

  /** @throws AppError `storage/missing` where the source has no text here */
  get(sourceId: SourceId): Promise<TextRow> {
    const row = this.#rows.get(sourceId) ?? this.#read(sourceId);
    this.#rows.delete(sourceId);
    this.#rows.set(sourceId, row);
    return row;
  }

  #read(sourceId: SourceId): Promise<TextRow> {
    const reading = guarded(async () => {
      const row = await this.#database.texts.get([this.#projectId, sourceId]);
      if (row === undefined) throw new AppError("storage/missing", { table: "texts" });
      return row;
    });
    reading.then(
      ({ text }) => this.#keep(sourceId, text.length),
      () => this.#rows.delete(sourceId),
    );
    return reading;
  }

  #keep(sourceId: SourceId, length: number): void {
    this.#lengths.set(sourceId, length);
    let total = 0;
    for (const each of this.#lengths.values()) total += each;
    for (const oldest of this.#rows.keys()) {
      if (total <= limit || oldest === sourceId) break;
      total -= this.#lengths.get(oldest) ?? 0;
      this.#rows.delete(oldest);
      this.#lengths.delete(oldest);
    }
  }
}
