import type { CoderId } from "#domain/model/ids";
import type { Change, Deed, Patch } from "#domain/model/patch";

type Fields = Readonly<Record<string, unknown>>;
/** Entries with the same `group` are taken back as one step. */
type Entry = { readonly patch: Patch; readonly deed: Deed; readonly group: object };

/** What stands for a reference in a record, for each field that holds one. */
const referring = ["sourceId", "coderId", "codeId", "parentId", "participantId"] as const;

/**
 * What a project must be after commits, undos and redos, said in the simplest way there is: records in a map, a stack of
 * undos and one of redos for each coder. Shares no code with what it is compared to.
 */
export class ModelProject {
  readonly records = new Map<string, Fields>();
  readonly #undos = new Map<string, Entry[]>();
  readonly #redos = new Map<string, Entry[]>();

  commit(coderId: CoderId, patch: Patch, deed: Deed, group: object = {}): void {
    this.#apply(patch);
    this.#stack(this.#undos, coderId).push({ patch, deed, group });
    this.#redos.set(coderId, []);
  }

  /** @param skipped what this tab passes over; grows by what cannot be taken back */
  undo(coderId: CoderId, skipped: Set<Entry>): Deed | undefined {
    return this.#move(this.#undos, this.#redos, coderId, skipped);
  }

  redo(coderId: CoderId, skipped: Set<Entry>): Deed | undefined {
    return this.#move(this.#redos, this.#undos, coderId, skipped);
  }

  #move(from: Map<string, Entry[]>, to: Map<string, Entry[]>, coderId: CoderId, skipped: Set<Entry>) {
    const stack = this.#stack(from, coderId);
    const group = {};
    let done: Entry | undefined;
    for (let at = stack.length - 1; at >= 0; at--) {
      const entry = stack[at]!;
      if (skipped.has(entry)) continue;
      if (done !== undefined && entry.group !== done.group) break;
      const inverse = [...entry.patch]
        .reverse()
        .map((change): Change => ({ ...change, before: change.after, after: change.before }));
      if (!this.#fits(inverse)) {
        skipped.add(entry);
        continue;
      }
      this.#apply(inverse);
      stack.splice(at, 1);
      this.#stack(to, coderId).push({ patch: inverse, deed: entry.deed, group });
      done ??= entry;
    }
    return done?.deed;
  }

  #stack(stacks: Map<string, Entry[]>, coderId: CoderId): Entry[] {
    if (!stacks.has(coderId)) stacks.set(coderId, []);
    return stacks.get(coderId)!;
  }

  #fits(patch: Patch): boolean {
    const trial = new ModelProject();
    for (const [id, record] of this.records) trial.records.set(id, record);
    for (const { id, before, after } of patch) {
      const record = trial.records.get(id);
      if (before === null ? record !== undefined : record === undefined) return false;
      const compared =
        after === null ? new Set([...Object.keys(record!), ...Object.keys(before!)]) : undefined;
      for (const field of compared ?? Object.keys(before ?? {}))
        if (JSON.stringify(record![field]) !== JSON.stringify((before as Fields)[field])) return false;
      trial.#apply(patch.filter((change) => change.id === id));
    }
    const gone = patch.filter(({ after }) => after === null).map(({ id }) => id);
    const left = [...trial.records.values()].map((record) => JSON.stringify({ ...record, id: "" }));
    const isNamed = gone.some((id) => left.some((record) => record.includes(`"${id}"`)));
    const named = patch.flatMap(({ after }) => referring.map((field) => (after as Fields | null)?.[field]));
    return !isNamed && named.every((id) => typeof id !== "string" || trial.records.has(id));
  }

  #apply(patch: Patch): void {
    for (const { id, before, after } of patch)
      if (after === null) this.records.delete(id);
      else {
        const fields = { ...(before === null ? {} : this.records.get(id)), ...after };
        this.records.set(id, JSON.parse(JSON.stringify(fields)) as Fields);
      }
  }
}
