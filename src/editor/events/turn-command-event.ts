/** What is asked of turns: their menu; a turn to begin at the caret; one to go on from the one before. */
export type TurnCommand = "menu" | "split" | "join";

/** Asks something of the turns that the selection, or the caret, is in. What was typed was handed on before. */
export class TurnCommandEvent extends Event {
  readonly command: TurnCommand;
  constructor(command: TurnCommand) {
    super("sm-turn-command", { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-turn-command": TurnCommandEvent;
  }
}
