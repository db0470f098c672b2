import type { Shown } from "#features/explore/passages-place";

/** A person wants to see what was found in another way. */
export class ShownChangeEvent extends Event {
  readonly shown: Partial<Shown>;
  constructor(shown: Partial<Shown>) {
    super("sm-shown-change", { bubbles: true, composed: true });
    this.shown = shown;
  }
}
