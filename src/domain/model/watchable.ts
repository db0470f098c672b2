/** Something that can be watched: the value it has now at once, and every later one. Dexie's live queries have this shape too. */
export interface Watchable<T> {
  subscribe(observer: Observer<T>): Subscription;
}

export interface Observer<T> {
  next(value: T): void;
  error?(reason: unknown): void;
}

export interface Subscription {
  unsubscribe(): void;
}
