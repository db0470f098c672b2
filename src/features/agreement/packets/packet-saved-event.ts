import type { CoderId } from "#domain/model/ids";

/** Tells that a coder's packet was saved. */
export class PacketSavedEvent extends Event {
  readonly coderId: CoderId;
  readonly isLocked: boolean;

  constructor(coderId: CoderId, isLocked: boolean) {
    super("sm-packet-saved", { bubbles: true, composed: true });
    this.coderId = coderId;
    this.isLocked = isLocked;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-packet-saved": PacketSavedEvent;
  }
}
