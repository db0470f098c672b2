import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { iconPaths, type IconName } from "#ui/components/icon-paths";

/** A drawn icon in the colour of the text around it. Decorative: the control it stands in has the name. */
@customElement("sm-icon")
export class Icon extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 1rem;
      block-size: 1rem;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
    }
  `;

  @property() name: IconName = "document";

  override render() {
    return html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d=${iconPaths[this.name]}></path></svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-icon": Icon;
  }
}
