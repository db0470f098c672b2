import { readPreference, writePreference } from "#ui/preferences";

/** Name of the preference: commands with keys of their own, as JSON. */
const preference = "keys";

type Given = ReadonlyMap<string, readonly string[]>;

/** The keys that a person gave to commands anew, on this device. Commands that are not named keep their usual ones. */
class KeyBindings {
  #given: Given | undefined;
  readonly #listeners = new Set<() => void>();

  /** By name of command; a command whose keys were all taken away has none. */
  get given(): Given {
    return (this.#given ??= parsed(readPreference(preference)));
  }

  /** The keys of a command: those it was given, else the usual ones. */
  keysOf(name: string, usual: readonly string[]): readonly string[] {
    return this.given.get(name) ?? usual;
  }

  /** Gives keys to a command; undefined gives it its usual ones again. */
  give(name: string, keys: readonly string[] | undefined): void {
    const given = new Map(this.given);
    if (keys === undefined) given.delete(name);
    else given.set(name, keys);
    this.#keep(given);
  }

  /** Gives every command its usual keys again. */
  reset(): void {
    this.#keep(new Map());
  }

  /** Calls `listener` after every change. @returns stops it */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #keep(given: Given): void {
    this.#given = given;
    writePreference(preference, JSON.stringify(Object.fromEntries(given)));
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The page has one keyboard. */
export const keyBindings = new KeyBindings();

/** What is kept, without what is no list of keys. */
function parsed(kept: string | null): Given {
  let value: unknown;
  try {
    value = JSON.parse(kept ?? "{}");
  } catch {
    return new Map();
  }
  const isKeys = (keys: unknown): keys is string[] =>
    Array.isArray(keys) && keys.every((each) => typeof each === "string" && each !== "");
  return new Map(
    Object.entries(value ?? {}).filter((entry): entry is [string, string[]] => isKeys(entry[1])),
  );
}
