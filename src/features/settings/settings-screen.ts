import { consume } from "@lit/context";
import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { AnalysisPhase } from "#domain/model/records";
import type { CoderId } from "#domain/model/ids";
import { settingsStyles } from "#features/settings/settings-styles";
import { settingsText as text } from "#messages/settings";
import type { OpenProject } from "#storage/read/open-project";
import { WatchController } from "#ui/controllers/watch-controller";
import { DeedRunner } from "#ui/deed-runner";
import { routePath, settingsPages, type SettingsPage } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/settings/about-settings";
import "#features/settings/analysis-settings";
import "#features/settings/backup-settings";
import "#features/settings/change-settings";
import "#features/settings/coder-settings";
import "#features/settings/key-settings";
import "#features/settings/wave-settings";
import "#ui/components/reading-choices";

const ofProject: readonly SettingsPage[] = ["analysis", "coders", "waves", "changes"];

/** Settings of the project and of this device, a page a subject. */
@customElement("sm-settings-screen")
export class SettingsScreen extends LitElement {
  static override styles = [
    baseStyles,
    textStyles,
    settingsStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0;
        max-inline-size: none;
        block-size: 100%;
        min-block-size: 0;
        background: var(--paper);
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--s-5);
        min-block-size: var(--header);
        padding-inline: var(--s-5);
        border-block-end: var(--hairline) solid var(--line);
      }
      .parts {
        flex: 1;
        display: grid;
        grid-template-columns: 13.5rem minmax(0, 1fr);
        min-block-size: 0;
      }
      nav {
        overflow: auto;
        padding-block: var(--s-5);
        border-inline-end: var(--hairline) solid var(--line);
        background: var(--panel);
      }
      nav h2 {
        padding: 0 var(--s-5) var(--s-2);
        color: var(--ink-2);
        font: var(--t-12);
        font-weight: 600;
      }
      nav ul + h2 {
        padding-block-start: var(--s-5);
      }
      nav a {
        display: flex;
        align-items: center;
        min-block-size: 2.125rem;
        padding-inline: calc(var(--s-5) - 3px) var(--s-5);
        border-inline-start: 3px solid transparent;
        color: var(--ink);
        text-decoration: none;
      }
      nav a:hover {
        background: var(--hover);
      }
      nav a:focus-visible {
        outline-offset: -3px;
      }
      nav a[aria-current="page"] {
        border-inline-start-color: var(--accent);
        background: var(--accent-t);
        font-weight: 600;
      }
      .page {
        overflow: auto;
        padding: var(--s-8) var(--s-8) var(--s-14);
      }
      .reading {
        display: grid;
        gap: var(--s-5);
        max-inline-size: 36rem;
      }
      @media (width < 760px) {
        .note {
          display: none;
        }
        .parts {
          display: block;
          overflow: auto;
        }
        nav {
          padding-block: var(--s-3);
          border-inline-end: 0;
          border-block-end: var(--hairline) solid var(--line);
        }
        nav ul {
          display: flex;
          flex-wrap: wrap;
          padding-inline: var(--s-2);
        }
        nav a {
          min-block-size: 2.75rem;
          padding-inline: var(--s-3);
          border: 0;
        }
        .page {
          overflow: visible;
          padding: var(--s-5);
        }
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @property() page: SettingsPage = "analysis";
  /** Of the changes: those of this phase alone. */
  @property({ attribute: false }) phase: AnalysisPhase | undefined;
  @query(".page") private readonly content!: HTMLElement;
  readonly #state = new WatchController<SessionState>(this, () => this.session.watch((all) => all));
  readonly #runner = new DeedRunner<OpenProject>(this);

  override render() {
    const isOfProject = ofProject.includes(this.page);
    return html`<header>
        <h1 class="title">${text.title()}</h1>
        <p class="note small second">${isOfProject ? text.note() : text.deviceNote()}</p>
      </header>
      <div class="parts">
        <nav aria-label=${text.pages()}>
          <h2>${text.thisProject()}</h2>
          ${this.#links(ofProject)}
          <h2>${text.thisDevice()}</h2>
          ${this.#links(settingsPages.filter((page) => !ofProject.includes(page)))}
        </nav>
        <div class="page" tabindex="-1">${this.#page()}</div>
      </div>`;
  }

  /** Fields keep their focus themselves. */
  restoreFocus(): void {
    if (this.shadowRoot?.activeElement === null && document.activeElement === document.body)
      this.content.focus();
  }

  #links = (pages: readonly SettingsPage[]) =>
    html`<ul>
      ${pages.map(
        (page) =>
          html`<li>
            <a
              href=${routePath({ screen: "settings", projectId: this.project.id, page })}
              aria-current=${page === this.page ? "page" : "false"}
              >${text[page]()}</a
            >
          </li>`,
      )}
    </ul>`;

  #page() {
    const { project } = this;
    const runner = this.#runner;
    switch (this.page) {
      case "analysis":
        return html`<sm-analysis-settings .project=${project} .runner=${runner}></sm-analysis-settings>`;
      case "coders":
        return html`<sm-coder-settings
          .project=${project}
          .runner=${runner}
          .coderId=${this.#state.value!.coderId}
          .switchTo=${this.#switchTo}
        ></sm-coder-settings>`;
      case "waves":
        return html`<sm-wave-settings .project=${project} .runner=${runner}></sm-wave-settings>`;
      case "changes":
        return html`<sm-change-settings .project=${project} .phase=${this.phase}></sm-change-settings>`;
      case "keyboard":
        return html`<sm-key-settings></sm-key-settings>`;
      case "reading":
        return html`<div class="reading">
          <h2>${text.reading()}</h2>
          <sm-reading-choices></sm-reading-choices>
        </div>`;
      case "backup":
        return html`<sm-backup-settings .project=${project}></sm-backup-settings>`;
      case "about":
        return html`<sm-about-settings></sm-about-settings>`;
    }
  }

  #switchTo = (coderId: CoderId): void => this.session.set({ coderId });
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-settings-screen": SettingsScreen;
  }
}
