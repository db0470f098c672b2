import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ProjectId } from "#domain/model/ids";
import { screens, type ScreenEntry } from "#app/screens";
import { shellText as text } from "#messages/shell";
import type { IconName } from "#ui/components/icon-paths";
import { ImportOpenEvent } from "#ui/events/import-open-event";
import { routePath, type Screen } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/icon";
import "#ui/components/tooltip";

/**
 * The screens of a project, with import and settings at its foot. Icons alone where the window is narrow.
 * @fires {ImportOpenEvent} sm-import-open
 */
@customElement("sm-rail")
export class Rail extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        inline-size: var(--rail);
        padding-block: var(--s-2) var(--s-1);
        overflow: hidden auto;
        scrollbar-width: none;
        border-inline-end: var(--hairline) solid var(--line);
        background: var(--panel);
      }
      nav {
        display: flex;
        flex-direction: column;
        flex: 1;
      }
      ul {
        display: flex;
        flex-direction: column;
        align-items: stretch;
      }
      .foot {
        margin-block-start: auto;
      }
      sm-tooltip {
        display: flex;
      }
      a,
      button {
        position: relative;
        display: flex;
        flex: 1;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        gap: 0.3125rem;
        min-block-size: 3.25rem;
        margin: 0;
        padding: 0;
        border: 0;
        border-radius: 0;
        background: none;
        color: var(--ink-2);
        font: var(--t-11);
        text-decoration: none;
        cursor: pointer;
      }
      a:hover,
      button:hover {
        background: var(--hover);
        color: var(--ink);
      }
      a:focus-visible,
      button:focus-visible {
        outline-offset: -3px;
      }
      a[aria-current="page"] {
        color: var(--ink);
        font-weight: 700;
        /* The longest name has to clear the mark beside it. */
        letter-spacing: -0.02em;
      }
      a[aria-current="page"]::before {
        content: "";
        position: absolute;
        inset-block: 0.5rem;
        inset-inline-start: 0;
        inline-size: 3px;
        background: var(--ink);
      }
      @media (width < 1280px) {
        a,
        button {
          min-block-size: 2.75rem;
        }
        .label {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
      @media (forced-colors: active) {
        a[aria-current="page"]::before {
          background: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) projectId!: ProjectId;
  @property() current: Screen = "coding";

  override render() {
    return html`<nav aria-label=${text.screens()}>
      <ul>
        ${this.#links(screens.filter(({ foot, offRail }) => foot !== true && offRail !== true))}
      </ul>
      <ul class="foot">
        <li>
          <sm-tooltip side="end" text=${text.importTranscripts()}
            ><button @click=${this.#import}>${this.#inside("import", text.import())}</button></sm-tooltip
          >
        </li>
        ${this.#links(screens.filter(({ foot }) => foot === true))}
      </ul>
    </nav>`;
  }

  #links = (entries: readonly ScreenEntry[]) =>
    entries.map(
      ({ screen, icon, label, key }) =>
        html`<li>
          <sm-tooltip side="end" text=${label()} keys=${`g ${key}`} command=${`go.${screen}`}
            ><a
              href=${routePath({ screen, projectId: this.projectId })}
              aria-current=${screen === this.current ? "page" : "false"}
              >${this.#inside(icon, label())}</a
            ></sm-tooltip
          >
        </li>`,
    );

  #inside = (icon: IconName, label: string) =>
    html`<sm-icon .name=${icon}></sm-icon><span class="label">${label}</span>`;

  #import = (): boolean => this.dispatchEvent(new ImportOpenEvent());
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-rail": Rail;
  }
}
