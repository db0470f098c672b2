/** A database as plain JSON: its version as the browser counts it, its stores with their keys and indices, and their rows. */
export interface DatabaseDump {
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly indices: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}

/** Everything in a database, as text: how the fixtures of earlier versions were made. Fields that are undefined are left out. */
export async function dumpDatabase(name: string): Promise<string> {
  const database = await done(indexedDB.open(name));
  const { version, objectStoreNames } = database;
  const names = [...objectStoreNames];
  const transaction = database.transaction(names);
  const stores = await Promise.all(
    names.map(async (each): Promise<StoreDump> => {
      const store = transaction.objectStore(each);
      const indices = [...store.indexNames].map((index) => {
        const { keyPath, multiEntry } = store.index(index);
        return { name: index, keyPath, multiEntry };
      });
      return { name: each, keyPath: store.keyPath!, indices, rows: await done(store.getAll()) };
    }),
  );
  database.close();
  return JSON.stringify({ version, stores } satisfies DatabaseDump, written, 1);
}

export const parseDump = (text: string): DatabaseDump => JSON.parse(text, read) as DatabaseDump;

/** Lays a database down as it was dumped. There must be none of this name. */
export async function layDownDatabase(name: string, { version, stores }: DatabaseDump): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: storeName, keyPath, indices, rows } of stores) {
      const store = opening.result.createObjectStore(storeName, { keyPath });
      for (const index of indices)
        store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      for (const row of rows) store.add(row);
    }
  };
  (await done(opening)).close();
}

const arrays = { Uint8Array, Uint16Array, Int32Array, Uint32Array, Float64Array };
type ArrayName = keyof typeof arrays;

/** What JSON has no word for is written as `{"$": its type, "values": […]}`. */
function written(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { $: "Map", values: [...(value as Map<unknown, unknown>)] };
  if (!ArrayBuffer.isView(value)) return value;
  const array = value as InstanceType<(typeof arrays)[ArrayName]>;
  return { $: array.constructor.name, values: [...array] };
}

function read(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("$" in value) || !("values" in value)) return value;
  if (value.$ === "Map") return new Map(value.values as [unknown, unknown][]);
  return arrays[value.$ as ArrayName].from(value.values as number[]);
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
