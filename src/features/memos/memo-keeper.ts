/** A pause in writing after which what was written is kept, ms. */
const pauseMs = 3000;
/** Writing that never pauses is kept this often, ms. */
const longestMs = 30_000;

/**
 * Keeps what is written by itself: after a pause, after long writing, and when it is left; so that the log has an entry for each time
 * somebody wrote, not for each key.
 */
export class MemoKeeper {
  readonly #keep: () => Promise<void>;
  readonly #told: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;
  #last: Promise<void> = Promise.resolve();

  /**
   * @param keep writes what there is
   * @param told something is to be kept, or was
   */
  constructor(keep: () => Promise<void>, told: () => void) {
    this.#keep = keep;
    this.#told = told;
  }

  /** Something was written that is not kept yet. */
  get isPending(): boolean {
    return this.#timer !== undefined;
  }

  /** Something was written. @param now ms */
  wrote(now: number): void {
    const since = (this.#since ??= now);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => void this.flush(),
      Math.max(0, Math.min(pauseMs, since + longestMs - now)),
    );
    this.#told();
  }

  /** Keeps what is not kept yet, now. Resolves when it is written, or there was nothing. */
  flush(): Promise<void> {
    if (this.#timer === undefined) return this.#last;
    this.drop();
    this.#last = this.#last.then(this.#keep).finally(this.#told);
    return this.#last;
  }

  /** Gives up what is not kept yet. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#since = undefined;
  }
}
