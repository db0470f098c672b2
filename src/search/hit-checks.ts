import { hitAt, hitKey, type HitList, type ListedHit } from "#search/hit-list";

/** Which hits are taken along: all or none, but for some. Replaced, never changed; remembered while lists are made anew. */
export class HitChecks {
  readonly #others: boolean;
  /** Starts of the exceptions, by what these are remembered by: most hits of a long list are told apart by the start alone. */
  readonly #exceptions: ReadonlyMap<string, number>;

  /** @param others whether hits are checked that nobody said anything about */
  constructor(others = true, exceptions: ReadonlyMap<string, number> = new Map()) {
    this.#others = others;
    this.#exceptions = exceptions;
  }

  /** Whether hits are left out that nobody looked at. */
  get leavesOut(): boolean {
    return !this.#others;
  }

  has(hit: ListedHit): boolean {
    return this.#exceptions.has(hitKey(hit)) !== this.#others;
  }

  /** With this hit checked where it was not, or left out where it was checked. */
  toggled(hit: ListedHit): HitChecks {
    const exceptions = new Map(this.#exceptions);
    if (!exceptions.delete(hitKey(hit))) exceptions.set(hitKey(hit), hit.start);
    return new HitChecks(this.#others, exceptions);
  }

  /** Places of the checked hits of a list, in its order. */
  placesIn(list: HitList): readonly number[] {
    const starts = new Set(this.#exceptions.values());
    const places: number[] = [];
    for (let at = 0; at < list.start.length; at++)
      if (starts.has(list.start[at]!) ? this.has(hitAt(list, at)) : this.#others) places.push(at);
    return places;
  }
}
