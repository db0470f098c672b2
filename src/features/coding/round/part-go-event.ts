import type { TurnRun } from "#domain/rounds/assigned-parts";

/** Asks for the next part that is to be coded, or the one before. */
export class PartGoEvent extends Event {
  readonly by: 1 | -1;
  readonly runs: readonly TurnRun[];

  constructor(by: 1 | -1, runs: readonly TurnRun[]) {
    super("sm-part-go", { bubbles: true, composed: true });
    this.by = by;
    this.runs = runs;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-part-go": PartGoEvent;
  }
}
