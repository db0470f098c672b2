import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { KnownProject } from "#features/project/known-projects";
import { LostCommandEvent } from "#features/project/lost-command-event";
import { keepingText as text } from "#messages/keeping";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";

/**
 * Says which projects are gone from the device though nobody deleted them, and which file each of them was saved to.
 * @fires {LostCommandEvent} sm-lost-command
 */
@customElement("sm-lost-list")
export class LostList extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      section {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--s-2) var(--s-3);
        margin-block: var(--s-4);
        padding: var(--s-4);
        border-radius: var(--r-control);
        background: var(--warn-t);
      }
      section > * {
        grid-column: 2;
        text-wrap: pretty;
      }
      sm-icon {
        grid-column: 1;
        margin-block-start: 0.125rem;
        color: var(--warn);
      }
      h3 {
        font: var(--t-14-heading);
      }
      ul {
        display: grid;
        gap: var(--s-2);
        overflow-wrap: anywhere;
      }
      li > :first-child {
        display: block;
        font: var(--t-title);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-2);
        margin-block-start: var(--s-2);
      }
    `,
  ];

  /** At least one. */
  @property({ attribute: false }) projects: readonly KnownProject[] = [];

  override render() {
    const files = this.projects.filter(({ savedAt }) => savedAt !== undefined).length;
    return html`<section role="alert" aria-label=${text.lostHeading(this.projects.length)}>
      <sm-icon name="warning"></sm-icon>
      <h3>${text.lostHeading(this.projects.length)}</h3>
      <p>${text.lostCause()}</p>
      <ul>
        ${this.projects.map(
          ({ name, savedAt, file }) =>
            html`<li>
              <span>${name}</span>
              ${savedAt === undefined ? text.lostUnsaved() : text.lostSaved(savedAt, file)}
            </li>`,
        )}
      </ul>
      <div class="actions">
        ${
          files > 0
            ? html`<button class="button" @click=${this.#open}>${text.openLost(files)}</button>`
            : nothing
        }
        <button class="button quiet" @click=${this.#dismiss}>${text.lostDismiss()}</button>
      </div>
    </section>`;
  }

  #open = (): boolean => this.dispatchEvent(new LostCommandEvent("open"));
  #dismiss = (): boolean => this.dispatchEvent(new LostCommandEvent("dismiss"));
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-lost-list": LostList;
  }
}
