import type { Coding } from "#domain/model/records";
import { canonical, jsonLines } from "#formats/archive/canonical-json";

/** Codings as they stand in the file: what a source and a coder have in common is said once. */
interface Layer {
  readonly sourceId: string;
  readonly coderId: string;
  readonly codings: readonly unknown[];
}

export function writeCodings(codings: readonly Coding[]): string {
  const layers = new Map<string, Coding[]>();
  for (const coding of codings) {
    const key = `${coding.sourceId} ${coding.coderId}`;
    const layer = layers.get(key);
    if (layer === undefined) layers.set(key, [coding]);
    else layer.push(coding);
  }
  const written = [...layers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, layer]) => {
      const { sourceId, coderId } = layer[0]!;
      const rows = layer
        .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
        .map((coding) => canonical({ ...coding, sourceId: undefined, coderId: undefined }));
      return `{"sourceId":${JSON.stringify(sourceId)},"coderId":${JSON.stringify(coderId)},"codings":${jsonLines(rows).trimEnd()}}`;
    });
  return written.length === 0 ? "[]\n" : `[\n${written.join(",\n")}\n]\n`;
}

/** The codings of the file's layers; undefined where it does not hold layers. Fields of the codings are not checked. */
export function readCodings(value: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(value) || !value.every(isLayer)) return undefined;
  return value.flatMap(({ sourceId, coderId, codings }) =>
    codings.map((coding) => ({ ...(coding as object), sourceId, coderId })),
  );
}

const isLayer = (value: unknown): value is Layer =>
  typeof value === "object" && value !== null && "codings" in value && Array.isArray(value.codings);
