import type { Observer, Subscription, Watchable } from "#domain/model/watchable";

/** A value that is replaced now and then, and whoever wants to know. */
export class WatchedValue<T> implements Watchable<T> {
  #value: T;
  readonly #observers = new Set<Observer<T>>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  /** Tells the observers, unless it is the same value (by `Object.is`). */
  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const observer of [...this.#observers]) observer.next(value);
  }

  subscribe(observer: Observer<T>): Subscription {
    this.#observers.add(observer);
    observer.next(this.#value);
    return { unsubscribe: () => this.#observers.delete(observer) };
  }
}
