/** A name typed in place is settled: the new one, or undefined where it was given up or nothing stands there. */
export class InlineNameEvent extends Event {
  readonly name: string | undefined;
  constructor(name: string | undefined) {
    super("sm-inline-name", { bubbles: true, composed: true });
    this.name = name;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-inline-name": InlineNameEvent;
  }
}
