import { provide } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { appStyles } from "#app/app-styles";
import type { AppearanceDialog } from "#app/appearance-dialog";
import { deviceEnvironment } from "#app/environment";
import { ErrorController } from "#app/error-controller";
import type { KeyboardDialog } from "#app/keyboard-dialog";
import { OfflineCopy, type CopyState } from "#app/offline-copy";
import type { ProjectPage } from "#app/project-page";
import { cycleRegion } from "#app/regions";
import type { UnexpectedDialog } from "#app/unexpected-dialog";
import { libraryContext } from "#contexts/library-context";
import { errorText } from "#messages/errors";
import { shellText as text } from "#messages/shell";
import { ProjectDatabase } from "#storage/project-database";
import { Library, type LibraryState } from "#storage/read/library";
import { announce } from "#ui/announce";
import type { Toast } from "#ui/components/toast";
import type { ToastShowEvent } from "#ui/components/toast-show-event";
import { WatchController } from "#ui/controllers/watch-controller";
import type { ErrorShowEvent } from "#ui/events/error-show-event";
import type { ImportOpenEvent } from "#ui/events/import-open-event";
import { parseRoute, type Route } from "#ui/route";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#app/appearance-dialog";
import "#app/banner";
import "#app/keyboard-dialog";
import "#app/project-page";
import "#app/unexpected-dialog";
import "#app/update-notice";
import "#features/project/home";
import "#ui/components/toast";

/** The program: its database, the place one is at, and what may be said or asked on any screen. */
@customElement("sm-app")
export class App extends LitElement {
  static override styles = [baseStyles, buttonStyles, appStyles];

  @provide({ context: libraryContext })
  library = new Library(new ProjectDatabase(), deviceEnvironment);

  /** Begun by `main.ts`, where the program was built. */
  readonly copy = new OfflineCopy();

  @state() private route: Route = parseRoute(location.hash);
  /** Transcripts that were dropped before there was a project to import them into. */
  @state() private waitingFiles: readonly File[] = [];

  @query("sm-toast") private readonly toast!: Toast;
  @query("sm-keyboard-dialog") private readonly keyboardDialog!: KeyboardDialog;
  @query("sm-appearance-dialog") private readonly appearanceDialog!: AppearanceDialog;
  @query("sm-unexpected-dialog") private readonly unexpectedDialog!: UnexpectedDialog;
  @query("sm-project") private readonly page!: ProjectPage | null;
  @query(".page") private readonly content!: HTMLElement;
  readonly #errors = new ErrorController(this, (cause) =>
    this.unexpectedDialog.show(cause, this.page?.project?.index.project),
  );
  readonly #library = new WatchController<LibraryState>(this, () => this.library.state);
  readonly #copy = new WatchController<CopyState>(this, () => this.copy.state);

  constructor() {
    super();
    const group = text.everywhere();
    const inFields = true;
    new ShortcutController(this, () => [
      { name: "keyboard", keys: ["F1"], label: text.thisList(), group, inFields, run: this.#openKeyboard },
      { name: "region.next", keys: ["F6"], label: text.nextRegion(), group, inFields, run: this.#nextRegion },
      {
        name: "region.previous",
        keys: ["shift+F6"],
        label: text.previousRegion(),
        group,
        inFields,
        run: this.#previousRegion,
      },
    ]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this.#arrive);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this.#arrive);
  }

  override render() {
    const { route } = this;
    return html`<button class="button skip" @click=${this.#skip}>${text.skip()}</button>
      ${this.#banners()}
      <div
        class="page"
        tabindex="-1"
        @sm-toast-show=${this.#showToast}
        @sm-error-show=${this.#showError}
        @sm-import-open=${this.#keepFiles}
        @sm-keyboard-open=${this.#openKeyboard}
        @sm-appearance-open=${this.#openAppearance}
      >
        ${
          route.screen === "home"
            ? html`<sm-home .worksOffline=${this.#copy.value !== "none"}></sm-home>`
            : keyed(
                route.projectId,
                html`<sm-project .route=${route} .waitingFiles=${this.waitingFiles}></sm-project>`,
              )
        }
      </div>
      <sm-toast></sm-toast>
      <sm-update-notice .copy=${this.copy}></sm-update-notice>
      <sm-keyboard-dialog></sm-keyboard-dialog>
      <sm-appearance-dialog></sm-appearance-dialog>
      <sm-unexpected-dialog></sm-unexpected-dialog>`;
  }

  #banners() {
    const state = this.#library.value;
    return html`${
      state === "outdated" || state === "blocked"
        ? html`<sm-banner
            >${state === "outdated" ? text.outdated() : text.waiting()}
            <button slot="action" class="button small" @click=${this.#reload}>${text.reload()}</button>
          </sm-banner>`
        : nothing
    }
    ${
      this.#errors.error === undefined
        ? nothing
        : html`<sm-banner kind="bad"
            >${errorText(this.#errors.error)}
            <button slot="action" class="button small" @click=${this.#errors.dismiss}>
              ${text.dismiss()}
            </button>
          </sm-banner>`
    }`;
  }

  #arrive = (): void => {
    const before = this.route;
    this.route = parseRoute(location.hash);
    this.#errors.dismiss();
    if (this.route.screen === "home") {
      document.title = text.name();
      this.waitingFiles = [];
      if (before.screen !== "home") announce(text.home());
    }
  };

  #skip = (): void => {
    const inner = this.page?.shadowRoot?.querySelector("sm-project-frame");
    if (inner) inner.focusContent();
    else this.content.focus();
  };

  #showToast = ({ text: words, action }: ToastShowEvent): void => this.toast.show(words, action);
  #showError = ({ error }: ErrorShowEvent): void => this.#errors.take(error);
  #keepFiles = ({ files }: ImportOpenEvent): void => {
    this.waitingFiles = files;
  };
  #openKeyboard = (): void => this.keyboardDialog.show();
  #openAppearance = (): void => this.appearanceDialog.show();
  #nextRegion = (): void => this.#cycle(1);
  #previousRegion = (): void => this.#cycle(-1);
  #reload = (): void => location.reload();

  #cycle(step: 1 | -1): void {
    const region = cycleRegion(this, step);
    if (region !== undefined) announce(region);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-app": App;
  }
}
