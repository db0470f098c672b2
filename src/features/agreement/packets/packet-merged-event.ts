import type { CoderId } from "#domain/model/ids";

/** Tells that a file that a coder handed back was merged. */
export class PacketMergedEvent extends Event {
  readonly coderId: CoderId;

  constructor(coderId: CoderId) {
    super("sm-packet-merged", { bubbles: true, composed: true });
    this.coderId = coderId;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-packet-merged": PacketMergedEvent;
  }
}
