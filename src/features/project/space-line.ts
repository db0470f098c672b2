import { consume } from "@lit/context";
import { LitElement, css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { libraryContext } from "#contexts/library-context";
import { homeText as text } from "#messages/home";
import type { Library, SpaceEstimate } from "#storage/read/library";
import "#ui/components/progress";

/** How much of the room that the browser gives is used. Nothing where it does not say. */
@customElement("sm-space-line")
export class SpaceLine extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      gap: var(--s-2);
      font: var(--t-13);
      color: var(--ink-2);
    }
    sm-progress {
      inline-size: 6rem;
    }
  `;

  @consume({ context: libraryContext }) library!: Library;
  @state() private space: SpaceEstimate | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.library.space().then((space) => (this.space = space), reportError);
  }

  override render() {
    const { used, available, persisted } = this.space ?? {};
    if (used === undefined || available === undefined) return nothing;
    return html`<sm-progress label=${text.spaceLabel()} .value=${used} .max=${available}></sm-progress>
      <span>${text.space(used, available)}</span>
      ${persisted === true ? html`<span>${text.persisted()}</span>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-space-line": SpaceLine;
  }
}
