/** An arrow key was pressed in the margin: asks for the next (1) or previous (-1) segment, with the focus kept there. */
export class MarginStepEvent extends Event {
  readonly step: 1 | -1;
  constructor(step: 1 | -1) {
    super("sm-margin-step", { bubbles: true });
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    "sm-margin-step": MarginStepEvent;
  }
}
