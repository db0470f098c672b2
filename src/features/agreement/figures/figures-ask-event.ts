import type { Benchmark } from "#domain/agreement/benchmarks";
import type { CoderId } from "#domain/model/ids";
import type { AskedFigures } from "#features/agreement/figures/asked-figures";

/** What a person chose to look at. */
export interface FiguresAsk {
  readonly asked?: AskedFigures;
  /** Null for none. */
  readonly benchmark?: Benchmark | null;
  /** The coder whose two rounds are compared; null for coders with each other. */
  readonly withSelf?: CoderId | null;
}

/** Asks for figures of something else. */
export class FiguresAskEvent extends Event {
  readonly ask: FiguresAsk;

  constructor(ask: FiguresAsk) {
    super("sm-figures-ask", { bubbles: true, composed: true });
    this.ask = ask;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-figures-ask": FiguresAskEvent;
  }
}
