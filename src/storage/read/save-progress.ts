import { AppError } from "#domain/errors";
import type { Instant } from "#domain/model/records";
import { WatchedValue } from "#domain/model/watched-value";

/** Whether what was done is on the disk. Screens show `saving` after 400 ms only. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: Instant }
  | { readonly kind: "saving"; readonly since: Instant }
  /** The last change could not be written; whoever made it has the error too. */
  | { readonly kind: "failed"; readonly error: AppError };

/** What the top bar says about saving. */
export class SaveProgress {
  readonly state: WatchedValue<SaveState>;
  #savedAt: Instant;
  #running = 0;

  constructor(savedAt: Instant) {
    this.#savedAt = savedAt;
    this.state = new WatchedValue<SaveState>({ kind: "saved", at: savedAt });
  }

  /** Begins to save; the result is called once, with the time it was saved at or with what went wrong. */
  begin(now: Instant): (outcome: unknown) => void {
    this.#running++;
    if (this.state.value.kind !== "saving") this.state.set({ kind: "saving", since: now });
    return (outcome) => {
      this.#running--;
      if (typeof outcome === "number") this.#savedAt = outcome;
      else if (!(outcome instanceof AppError && outcome.code === "storage/stale")) {
        this.fail(outcome);
        return;
      }
      if (this.#running === 0) this.state.set({ kind: "saved", at: this.#savedAt });
    };
  }

  fail(error: unknown): void {
    this.state.set({ kind: "failed", error: AppError.from(error) });
  }
}
