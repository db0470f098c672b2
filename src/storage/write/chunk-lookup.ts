import type { CodingId } from "#domain/model/ids";
import { idsOf } from "#storage/layer-columns";
import type { LayerRow } from "#storage/rows";

/**
 * Which chunk of its layer a coding is in, as far as chunks were read or written: a coding never moves, so this cannot go out
 * of date. What is not known is found by reading the layer.
 */
export class ChunkLookup {
  readonly #chunks = new Map<CodingId, number>();

  of(id: CodingId): number | undefined {
    return this.#chunks.get(id);
  }

  learn(row: LayerRow): void {
    for (const id of idsOf(row)) this.#chunks.set(id, row.chunk);
  }
}
