import type { Subscription, Watchable } from "#domain/model/watchable";

/** Whoever wants to be told of the changes of something. */
export class Listeners<C> {
  readonly #listeners = new Set<(change: C) => void>();

  /** Calls `listener` with every change until unsubscribed. */
  add(listener: (change: C) => void): Subscription {
    this.#listeners.add(listener);
    return { unsubscribe: () => this.#listeners.delete(listener) };
  }

  /** Tells every listener, whatever the others do; the first failure is thrown when all were told. */
  tell(change: C): void {
    const failures: unknown[] = [];
    for (const listener of [...this.#listeners])
      try {
        listener(change);
      } catch (failure) {
        failures.push(failure);
      }
    if (failures.length > 0) throw failures[0];
  }

  /**
   * What `read` gives: now, and again after each change that makes it another value (by `Object.is`).
   *
   * @param concerns which changes may matter, where reading is not quick; all by default
   */
  watch<T>(read: () => T, concerns: (change: C) => boolean = () => true): Watchable<T> {
    return {
      subscribe: (observer) => {
        let shown = read();
        const subscription = this.add((change) => {
          if (!concerns(change)) return;
          const value = read();
          if (Object.is(value, shown)) return;
          shown = value;
          observer.next(value);
        });
        observer.next(shown);
        return subscription;
      },
    };
  }
}
