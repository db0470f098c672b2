import type { Snapshot } from "#domain/agreement/snapshot";
import type { UnitKind } from "#domain/agreement/specification";

/** The snapshot with the boundaries that a unit needs: words and sentences are most of it, and slow to send to a worker. */
export const snapshotFor = (snapshot: Snapshot, unit: UnitKind): Snapshot => ({
  ...snapshot,
  sources: snapshot.sources.map(({ words, sentences, ...source }) => ({
    ...source,
    ...(unit === "token" && words !== undefined ? { words } : {}),
    ...(unit === "sentence" && sentences !== undefined ? { sentences } : {}),
  })),
});
