import type { CodeId, CodingId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import { layerFlags, type FieldClocks, type LayerRow } from "#storage/rows";

/** A coding as a layer keeps it: `gone` where its creation was taken back. */
export interface KeptCoding {
  readonly coding: Coding;
  readonly clocks: FieldClocks;
  readonly gone: boolean;
}

type Columns = Omit<LayerRow, "projectId" | "sourceId" | "coderId" | "chunk">;

/** Codings column by column; all of one layer. */
export function packCodings(kept: readonly KeptCoding[]): Columns {
  const codes = new Map<CodeId, number>();
  for (const { coding } of kept) if (!codes.has(coding.codeId)) codes.set(coding.codeId, codes.size);
  const rest = new Map<number, Partial<Coding>>();
  const fieldClocks = new Map<number, Readonly<Record<string, string>>>();
  kept.forEach(({ coding, clocks }, at) => {
    const fields = restOf(coding);
    if (fields !== undefined) rest.set(at, fields);
    if (clocks.fields !== undefined) fieldClocks.set(at, clocks.fields);
  });
  return {
    length: kept.length,
    ids: kept.map(({ coding }) => coding.id).join("\n"),
    made: kept.map(({ clocks }) => clocks.made).join("\n"),
    starts: Uint32Array.from(kept, ({ coding }) => coding.start),
    ends: Uint32Array.from(kept, ({ coding }) => coding.end),
    revisions: Uint32Array.from(kept, ({ coding }) => coding.revision),
    ats: Float64Array.from(kept, ({ coding }) => coding.at),
    codes: [...codes.keys()],
    codeAt: Uint16Array.from(kept, ({ coding }) => codes.get(coding.codeId)!),
    flags: Uint8Array.from(
      kept,
      ({ coding, gone }) => (coding.removed === true ? layerFlags.removed : 0) | (gone ? layerFlags.gone : 0),
    ),
    rest,
    fieldClocks,
  };
}

/** All codings of a chunk, in the order they are kept in. */
export function unpackCodings(row: LayerRow): KeptCoding[] {
  const ids = idsOf(row);
  const made = row.made.split("\n");
  return ids.map((id, at) => {
    const fields = row.fieldClocks.get(at);
    return {
      coding: codingAt(row, at, id),
      clocks: { made: made[at]!, ...(fields === undefined ? {} : { fields }) },
      gone: (row.flags[at]! & layerFlags.gone) !== 0,
    };
  });
}

/** The codings of a chunk that were not taken back, without their clocks. */
export function codingsIn(row: LayerRow): Coding[] {
  const ids = idsOf(row);
  const codings: Coding[] = [];
  for (let at = 0; at < row.length; at++)
    if ((row.flags[at]! & layerFlags.gone) === 0) codings.push(codingAt(row, at, ids[at]!));
  return codings;
}

/** Ids of a chunk's codings, in the order they are kept in. */
export const idsOf = (row: LayerRow): CodingId[] =>
  row.length === 0 ? [] : (row.ids.split("\n") as CodingId[]);

function codingAt(row: LayerRow, at: number, id: CodingId): Coding {
  const { sourceId, coderId } = row;
  const coding = {
    id,
    sourceId,
    coderId,
    codeId: row.codes[row.codeAt[at]!]!,
    start: row.starts[at]!,
    end: row.ends[at]!,
    revision: row.revisions[at]!,
    at: row.ats[at]!,
  };
  const rest = row.rest.get(at);
  const removed = (row.flags[at]! & layerFlags.removed) !== 0;
  return rest === undefined && !removed ? coding : { ...coding, ...(removed ? { removed } : {}), ...rest };
}

const columns: ReadonlySet<string> = new Set<keyof Coding>([
  "id",
  "sourceId",
  "coderId",
  "codeId",
  "start",
  "end",
  "revision",
  "at",
]);

/** Fields that have no column: kept as they are, also those that a later version of the program may add. */
function restOf(coding: Coding): Partial<Coding> | undefined {
  let rest: Record<string, unknown> | undefined;
  for (const [field, value] of Object.entries(coding))
    if (!columns.has(field) && (field !== "removed" || value !== true)) (rest ??= {})[field] = value;
  return rest;
}
