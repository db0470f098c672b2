import type { Page } from "@playwright/test";

/** What lies in the database of the only project, read past the program: records, texts and log beside each other, by id. */
export interface StoredProject {
  readonly sources: readonly { readonly id: string; readonly length: number }[];
  readonly texts: readonly { readonly id: string; readonly length: number }[];
  readonly turns: readonly string[];
  /** Sequence number that the project says its log ends with. */
  readonly sequence: number;
  readonly log: readonly {
    readonly sequence: number;
    readonly kind: string;
    /** Ids of the transcripts it made. */
    readonly sources: readonly string[];
  }[];
}

export function storedProject(page: Page): Promise<StoredProject> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    interface Rows {
      projects: { sequence: number };
      sources: { id: string; record: { length: number } };
      texts: { sourceId: string; text: string };
      turns: { sourceId: string };
      log: {
        entries: {
          sequence: number;
          deed: { kind: string };
          patch: { table: string; id: string; before: object | null }[];
        }[];
      };
    }
    const database = await done(indexedDB.open("samtale"));
    const transaction = database.transaction(["projects", "sources", "texts", "turns", "log"]);
    const rows = <T extends keyof Rows>(store: T) =>
      done(transaction.objectStore(store).getAll() as IDBRequest<Rows[T][]>);
    const [projects, sources, texts, turns, log] = await Promise.all([
      rows("projects"),
      rows("sources"),
      rows("texts"),
      rows("turns"),
      rows("log"),
    ]);
    database.close();
    return {
      sources: sources.map(({ id, record }) => ({ id, length: record.length })),
      texts: texts.map(({ sourceId, text }) => ({ id: sourceId, length: text.length })),
      turns: turns.map(({ sourceId }) => sourceId),
      sequence: projects[0]?.sequence ?? 0,
      log: log
        .flatMap(({ entries }) => entries)
        .map(({ sequence, deed, patch }) => ({
          sequence,
          kind: deed.kind,
          sources: patch
            .filter(({ table, before }) => table === "sources" && before === null)
            .map(({ id }) => id),
        })),
    };
  });
}
