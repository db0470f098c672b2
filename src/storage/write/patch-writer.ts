import type { CodingId, MemoId, ProjectId } from "#domain/model/ids";
import type { Change, LayerKey, Patch } from "#domain/model/patch";
import type { Memo } from "#domain/model/memo-records";
import { isOf, type RecordTable } from "#domain/query/records";
import { referencesOf, type Reference } from "#domain/query/references";
import type { TouchedRecords } from "#storage/log-keys";
import type { ProjectDatabase } from "#storage/project-database";
import type { ChunkLookup } from "#storage/write/chunk-lookup";
import type { KeptRecord } from "#storage/write/effect-of";
import { LayerWriter } from "#storage/write/layer-writer";
import { RecordWriter } from "#storage/write/record-writer";

/** Applies a patch to the records and layers of a project inside a transaction; the project's own row is the caller's. */
export class PatchWriter implements TouchedRecords {
  readonly #records: RecordWriter;
  readonly #layers = new Map<string, LayerWriter>();
  readonly #newLayer: (layer: LayerKey) => LayerWriter;

  constructor(database: ProjectDatabase, projectId: ProjectId, lookup: ChunkLookup) {
    this.#records = new RecordWriter(database, projectId);
    this.#newLayer = (layer) => new LayerWriter(database, projectId, layer, lookup);
  }

  /** Reads what the patch changes and names. @param returning whether it may bring back codings that were taken back */
  async read(patch: Patch, returning: boolean): Promise<void> {
    const records = this.#records.read([...patch, ...patch.flatMap(referencesOf)].filter(isOfRecord));
    const byLayer = new Map<LayerWriter, Change[]>();
    for (const change of patch) {
      if (!isOf("codings", change)) continue;
      const layer = this.#layerOf(change);
      const changes = byLayer.get(layer);
      if (changes === undefined) byLayer.set(layer, [change]);
      else changes.push(change);
    }
    await Promise.all([records, ...[...byLayer].map(([layer, changes]) => layer.read(changes, returning))]);
  }

  /** The record a change is about, as it is now. */
  get(change: Change): object | undefined {
    return isOf("codings", change)
      ? this.#layerOf(change).get(change.id as CodingId)
      : this.#records.get(change.table as RecordTable, change.id);
  }

  /** As {@link get}, with its clocks, also where its creation was taken back. */
  kept(change: Change): KeptRecord | undefined {
    return isOf("codings", change)
      ? this.#layerOf(change).kept(change.id as CodingId)
      : this.#records.kept(change.table as RecordTable, change.id);
  }

  /** @throws AppError `storage/stale` where the record is not as the change was planned on */
  apply(change: Change, clock: string): void {
    if (isOf("codings", change)) this.#layerOf(change).apply(change, clock);
    else this.#records.apply(change.table as RecordTable, change, clock);
  }

  /** True where the record that another one names is there. */
  has({ table, id }: Reference): boolean {
    return table === "codings" || this.#records.get(table, id) !== undefined;
  }

  codeOf(id: CodingId) {
    for (const layer of this.#layers.values()) {
      const coding = layer.get(id);
      if (coding !== undefined) return coding.codeId;
    }
    return undefined;
  }

  targetsOf(id: MemoId) {
    return (this.#records.get("memos", id) as Memo | undefined)?.targets ?? [];
  }

  async write(): Promise<void> {
    await Promise.all([this.#records, ...this.#layers.values()].map((writer) => writer.write()));
  }

  #layerOf({ id, layer }: Change<"codings">): LayerWriter {
    if (layer === undefined) throw new RangeError(`The change of coding ${id} names no layer`);
    const key = `${layer.sourceId} ${layer.coderId}`;
    let writer = this.#layers.get(key);
    if (writer === undefined) this.#layers.set(key, (writer = this.#newLayer(layer)));
    return writer;
  }
}

const isOfRecord = <E extends { readonly table: string }>(
  each: E,
): each is E & { readonly table: RecordTable } => each.table !== "codings" && each.table !== "project";
