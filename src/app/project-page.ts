import { ContextProvider, consume } from "@lit/context";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { libraryContext } from "#contexts/library-context";
import { projectContext } from "#contexts/project-context";
import { ProjectSearch } from "#contexts/project-search";
import { searchContext } from "#contexts/search-context";
import { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import { AppError } from "#domain/errors";
import type { CoderId } from "#domain/model/ids";
import type { Subscription } from "#domain/model/watchable";
import type { ProjectFrame } from "#app/project-frame";
import type { ProjectRoute } from "#app/project-route";
import { rememberProject } from "#features/project/known-projects";
import { projectErrorText } from "#features/project/project-error-text";
import { shellText as text } from "#messages/shell";
import type { Library } from "#storage/read/library";
import type { OpenProject } from "#storage/read/open-project";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#app/project-frame";
import "#ui/components/progress";

/** Opening that takes less is not worth a word. */
const patienceMs = 400;

/** Opens one project, provides it to the screens inside, and closes it when it leaves the page. Another project, another element. */
@customElement("sm-project")
export class ProjectPage extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        min-block-size: 0;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      }
      main {
        display: grid;
        align-content: center;
        justify-items: center;
        gap: var(--s-4);
        padding: var(--s-6);
        text-align: center;
      }
      sm-progress {
        inline-size: 12rem;
      }
    `,
  ];

  @consume({ context: libraryContext }) library!: Library;
  /** Where in the project one is. Its project never changes. */
  @property({ attribute: false }) route!: ProjectRoute;
  /** Transcripts that wait to be imported: dropped before there was a project. */
  @property({ attribute: false }) waitingFiles: readonly File[] = [];

  @state() private error: AppError | undefined;
  @state() private slow = false;
  @query("sm-project-frame") private readonly frame!: ProjectFrame | null;
  readonly #project = new ContextProvider(this, { context: projectContext });
  readonly #session = new ContextProvider(this, { context: sessionContext });
  readonly #search = new ContextProvider(this, { context: searchContext });
  #opened: OpenProject | undefined;
  #searching: ProjectSearch | undefined;
  #subscription: Subscription | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** Whether the focus went with the screens that are made anew. */
  #hadFocus = false;

  /** The project, once it is open. */
  get project(): OpenProject | undefined {
    return this.#opened;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const session = new Session(this.route.projectId);
    this.#session.setValue(session);
    this.#subscription = session.watch(({ coderId }) => coderId).subscribe({ next: this.#viewedBy });
    this.#open(session.state.coderId);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#subscription?.unsubscribe();
    clearTimeout(this.#patience);
    this.#close();
  }

  override render() {
    if (this.#opened !== undefined)
      return html`<sm-project-frame
        .route=${this.route}
        .waitingFiles=${this.waitingFiles}
      ></sm-project-frame>`;
    if (this.error !== undefined)
      return html`<main>
        <p role="alert">${projectErrorText(this.error, this.route.projectId)}</p>
        <a class="button" href=${routePath({ screen: "home" })}>${text.toProjects()}</a>
      </main>`;
    return this.slow
      ? html`<main>
          <p>${text.opening()}</p>
          <sm-progress label=${text.opening()}></sm-progress>
        </main>`
      : nothing;
  }

  #open(viewer: CoderId | undefined): void {
    this.slow = false;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => (this.slow = true), patienceMs);
    this.library.open(this.route.projectId, viewer).then(this.#show, (cause: unknown) => {
      this.error = AppError.from(cause);
    });
  }

  #close(): void {
    this.#searching?.close();
    this.#opened?.close();
    this.#searching = undefined;
    this.#opened = undefined;
  }

  /** Whoever codes now may see more, or less, while a blind round runs: then everything is read anew, and the screens too. */
  #viewedBy = (coderId: CoderId | undefined): void => {
    if (this.#opened === undefined || this.#opened.fits(coderId)) return;
    this.#hadFocus = this.matches(":focus-within");
    this.#close();
    this.requestUpdate();
    this.#open(coderId);
  };

  #show = (project: OpenProject): void => {
    const viewer = this.#session.value.state.coderId;
    if (!this.isConnected || !project.fits(viewer)) {
      project.close();
      if (this.isConnected) this.#open(viewer);
      return;
    }
    project.onSightChange(() => this.#viewedBy(this.#session.value.state.coderId));
    this.#opened = project;
    rememberProject(this.library, project.id).catch(reportError);
    this.#project.setValue(project);
    this.#search.setValue((this.#searching = new ProjectSearch(project)));
    this.requestUpdate();
    if (this.#hadFocus) void this.#focusAgain();
  };

  async #focusAgain(): Promise<void> {
    this.#hadFocus = false;
    await this.updateComplete;
    await this.frame?.updateComplete;
    if (document.activeElement === document.body) this.frame?.focusContent();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-project": ProjectPage;
  }
}
