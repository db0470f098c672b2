import { AppError } from "#domain/errors";
import type { CodingId, ProjectId } from "#domain/model/ids";
import type { Change, LayerKey } from "#domain/model/patch";
import type { Coding } from "#domain/model/records";
import { applyChange } from "#domain/query/apply-change";
import { meets } from "#domain/query/meets";
import { clocksAfter } from "#storage/field-clocks";
import { packCodings, unpackCodings, type KeptCoding } from "#storage/layer-columns";
import { keysFrom, type ProjectDatabase } from "#storage/project-database";
import type { LayerRow } from "#storage/rows";
import type { KeptRecord } from "#storage/write/effect-of";
import type { ChunkLookup } from "#storage/write/chunk-lookup";

/** Codings in a chunk: small enough to write anew with every coding, large enough that few rows hold a project. */
export const chunkSize = 512;

/** Applies changes of the codings of one layer inside a transaction: `read`, `apply` each, `write`. */
export class LayerWriter {
  readonly #database: ProjectDatabase;
  readonly #projectId: ProjectId;
  readonly #layer: LayerKey;
  readonly #lookup: ChunkLookup;
  readonly #chunks = new Map<number, KeptCoding[]>();
  readonly #places = new Map<CodingId, { readonly chunk: number; readonly at: number }>();
  readonly #changed = new Set<number>();
  #last = 0;

  constructor(database: ProjectDatabase, projectId: ProjectId, layer: LayerKey, lookup: ChunkLookup) {
    this.#database = database;
    this.#projectId = projectId;
    this.#layer = layer;
    this.#lookup = lookup;
  }

  /**
   * Reads the chunks these changes need: those of the codings they change, and the last one, where new codings go.
   *
   * @param returning whether a creation may bring back a coding that was taken back; otherwise its id is taken to be new
   */
  async read(changes: readonly Change[], returning: boolean): Promise<void> {
    const { layers } = this.#database;
    const prefix = [this.#projectId, this.#layer.sourceId, this.#layer.coderId] as const;
    const ids = changes.filter(({ before }) => before !== null || returning).map(({ id }) => id as CodingId);
    const known = new Set(ids.map((id) => this.#lookup.of(id)).filter((chunk) => chunk !== undefined));
    for (const row of await layers.bulkGet([...known].map((chunk) => [...prefix, chunk])))
      if (row !== undefined) this.#keep(row);
    const ofLayer = layers.where(":id").between(...keysFrom(...prefix));
    if (ids.some((id) => !this.#places.has(id))) for (const row of await ofLayer.toArray()) this.#keep(row);
    const last = await ofLayer.last();
    if (last !== undefined) this.#keep(last);
  }

  /** The coding as it is now, changes applied so far included. */
  get(id: CodingId): Coding | undefined {
    const kept = this.#kept(id);
    return kept === undefined || kept.gone ? undefined : kept.coding;
  }

  /** As {@link get}, with its clocks, also where its creation was taken back. */
  kept(id: CodingId): KeptRecord | undefined {
    const kept = this.#kept(id);
    return kept === undefined ? undefined : { record: kept.coding, clocks: kept.clocks, gone: kept.gone };
  }

  /** @throws AppError `storage/stale` where the coding is not as the change was planned on */
  apply(change: Change<"codings">, clock: string): void {
    const id = change.id as CodingId;
    const kept = this.#kept(id);
    const coding = this.get(id);
    if (!meets(coding, change)) throw new AppError("storage/stale", { table: "codings" });
    const after = applyChange<"codings">(coding, change);
    const changed: KeptCoding = {
      coding: after ?? kept!.coding,
      clocks: clocksAfter(kept?.clocks, change, clock),
      gone: after === undefined,
    };
    const place = this.#places.get(id) ?? this.#append(id);
    this.#chunks.get(place.chunk)![place.at] = changed;
    this.#changed.add(place.chunk);
  }

  async write(): Promise<void> {
    const rows = [...this.#changed].map((chunk): LayerRow => ({
      projectId: this.#projectId,
      ...this.#layer,
      chunk,
      ...packCodings(this.#chunks.get(chunk)!),
    }));
    await this.#database.layers.bulkPut(rows);
    rows.forEach((row) => this.#lookup.learn(row));
  }

  #kept(id: CodingId): KeptCoding | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#chunks.get(place.chunk)![place.at];
  }

  #keep(row: LayerRow): void {
    if (this.#chunks.has(row.chunk)) return;
    this.#lookup.learn(row);
    this.#last = Math.max(this.#last, row.chunk);
    const chunk = unpackCodings(row);
    this.#chunks.set(row.chunk, chunk);
    chunk.forEach(({ coding }, at) => this.#places.set(coding.id, { chunk: row.chunk, at }));
  }

  /** A place for a new coding at the end of the last chunk, or of a new one where that is full. */
  #append(id: CodingId): { readonly chunk: number; readonly at: number } {
    let chunk = this.#chunks.get(this.#last);
    if (chunk !== undefined && chunk.length >= chunkSize) {
      this.#last++;
      chunk = undefined;
    }
    if (chunk === undefined) this.#chunks.set(this.#last, (chunk = []));
    const place = { chunk: this.#last, at: chunk.length };
    this.#places.set(id, place);
    return place;
  }
}
