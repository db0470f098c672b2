/** What the pure rooms may not reach for themselves, passed in so that the same steps give the same records in a test. */
export interface Environment {
  /** A new UUID. */
  newId(): string;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}
