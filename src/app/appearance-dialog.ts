import { LitElement, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { shellText as text } from "#messages/shell";
import "#ui/components/dialog";
import "#ui/components/reading-choices";

/** How the program looks and reads on this device, from anywhere. */
@customElement("sm-appearance-dialog")
export class AppearanceDialog extends LitElement {
  @state() private open = false;

  show(): void {
    this.open = true;
  }

  override render() {
    return html`<sm-dialog
      heading=${text.appearanceHeading()}
      .open=${this.open}
      @sm-dialog-close=${this.#close}
    >
      <sm-reading-choices></sm-reading-choices>
    </sm-dialog>`;
  }

  #close = (): void => {
    this.open = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-appearance-dialog": AppearanceDialog;
  }
}
