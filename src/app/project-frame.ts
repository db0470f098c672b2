import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { MemoTarget } from "#domain/model/memo-records";
import type { Source } from "#domain/model/records";
import type { IdeaDialog } from "#features/memos/idea-dialog";
import type { CommandDialog } from "#features/search/command";
import type { SourcesImportEvent } from "#features/transcripts/sources-import-event";
import type { ImportHost } from "#app/import-host";
import { inHand, passageLookedAt } from "#app/in-hand";
import type { LeaveDialog } from "#app/leave-dialog";
import { projectFrameStyles } from "#app/project-frame-styles";
import type { ProjectRoute } from "#app/project-route";
import { screens } from "#app/screens";
import type { TopBar } from "#app/top-bar";
import { settleSource } from "#app/source-choice";
import { memosText } from "#messages/memos";
import { shellText as text } from "#messages/shell";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import { WatchController } from "#ui/controllers/watch-controller";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { ImportOpenEvent } from "#ui/events/import-open-event";
import { idle } from "#ui/idle";
import { goTo, type Screen } from "#ui/route";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import "#app/backup-reminder";
import "#app/import-host";
import "#app/leave-dialog";
import "#app/rail";
import "#app/save-banner";
import "#app/top-bar";
import "#app/who-dialog";
import "#ui/components/progress";

/** What is not shown is loaded this long after the project was opened: before anybody asks for it, after all that is shown first. */
const restLoadMs = 500;

/** The frame of an open project: top bar, rail, the screen, and the import of transcripts from anywhere in it. */
@customElement("sm-project-frame")
export class ProjectFrame extends LitElement {
  static override styles = [baseStyles, projectFrameStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @property({ attribute: false }) route!: ProjectRoute;
  @property({ attribute: false }) waitingFiles: readonly File[] = [];

  @state() private loaded: ReadonlySet<Screen> = new Set();
  @query(".outlet") private readonly outlet!: HTMLElement;
  @query("sm-leave-dialog") private readonly leaveDialog!: LeaveDialog;
  @query("sm-top-bar") private readonly topBar!: TopBar;
  @query("sm-command") private readonly command!: CommandDialog;
  @query("sm-idea-dialog") private readonly ideaDialog!: IdeaDialog;
  @query("sm-import-host") private readonly importHost!: ImportHost;
  readonly #state = new WatchController<SessionState>(this, () => this.session.watch((all) => all));
  readonly #sources = new WatchController<readonly Source[]>(this, () =>
    this.project.index.watch(({ sourceList }) => sourceList),
  );
  readonly #name = new WatchController<string>(this, () =>
    this.project.index.watch(({ project }) => project.name),
  );

  constructor() {
    super();
    const group = text.everywhere();
    new ShortcutController(this, () => [
      ...screens.map(({ screen, key, goLabel }) => ({
        name: `go.${screen}`,
        keys: [`g ${key}`],
        label: goLabel(),
        group,
        run: () => this.#goTo(screen),
      })),
      {
        name: "search",
        keys: ["mod+k"],
        label: text.searchCommand(),
        group,
        inFields: true,
        run: this.#openSearch,
      },
      { name: "go.home", keys: ["g h"], label: text.goHome(), group, run: this.#leave },
      {
        name: "memo.new",
        keys: ["m"],
        label: memosText.newKey(),
        group,
        enabled: () => this.#hasCoder() && this.route.screen !== "coding",
        run: () => goTo({ screen: "memos", projectId: this.project.id, about: this.#inHand() }),
      },
      {
        name: "memo.idea",
        keys: ["shift+m"],
        label: memosText.ideaKey(),
        group,
        enabled: () => this.#hasCoder(),
        run: () => void this.#startIdea(),
      },
    ]);
    this.addEventListener("sm-import-open", this.#openImport);
    this.addEventListener("sm-project-leave", this.#leave);
    this.addEventListener("sm-search-open", this.#openSearch);
    this.addEventListener("sm-project-save", () => this.topBar.saveFile());
    this.addEventListener("sm-selection-change", this.#lookAt);
    this.addEventListener("sm-segment-focus", this.#lookAt);
    this.addEventListener("dragover", this.#dragOver);
    this.addEventListener("drop", this.#drop);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { sourceId } = this.#state.value!;
    const isElsewhere =
      this.route.screen === "coding" && !changed.has("route") && sourceId !== this.route.sourceId;
    if (isElsewhere && this.#sources.value!.some(({ id }) => id === sourceId))
      goTo({ screen: "coding", projectId: this.project.id, sourceId });
    else settleSource(this.route, this.project.index, this.session);
    document.title = `${this.#name.value!} – ${text.name()}`;
    if (changed.has("route")) this.#load();
  }

  protected override firstUpdated(): void {
    setTimeout(() => void this.#loadRest().catch(() => undefined), restLoadMs);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("route") || this.route.screen !== "coding" || this.route.importing !== true) return;
    goTo({ ...this.route, importing: false }, { replace: true });
    if (this.#hasCoder()) this.dispatchEvent(new ImportOpenEvent(this.waitingFiles));
  }

  override render() {
    const { coderId, sourceId } = this.#state.value!;
    const { screen } = this.route;
    const hasCoder = this.#hasCoder();
    return html`<sm-top-bar
        role="banner"
        data-region=${text.topBar()}
        .screen=${screen}
        .sourceId=${sourceId}
        .coderId=${hasCoder ? coderId : undefined}
      ></sm-top-bar>
      <sm-rail data-region=${text.screens()} .projectId=${this.project.id} .current=${screen}></sm-rail>
      <main class="content">
        <sm-save-banner></sm-save-banner>
        <sm-backup-reminder></sm-backup-reminder>
        <div class="outlet" tabindex="-1">${hasCoder ? this.#screen(screen) : nothing}</div>
      </main>
      ${hasCoder ? nothing : html`<sm-who-dialog></sm-who-dialog>`}
      <sm-leave-dialog></sm-leave-dialog>
      <sm-command></sm-command>
      <sm-idea-dialog></sm-idea-dialog>
      <sm-import-host @sm-sources-import=${this.#imported}></sm-import-host>`;
  }

  /** For the skip link. */
  focusContent(): void {
    this.outlet.focus();
  }

  #hasCoder(): boolean {
    const { coderId } = this.#state.value!;
    return coderId !== undefined && this.project.index.people.has(coderId);
  }

  #screen(screen: Screen) {
    const entry = screens.find((each) => each.screen === screen)!;
    return this.loaded.has(screen)
      ? entry.render(this.route)
      : html`<sm-progress class="loading" label=${text.loadingScreen()}></sm-progress>`;
  }

  #load(): void {
    const { screen } = this.route;
    if (this.loaded.has(screen)) return;
    screens
      .find((each) => each.screen === screen)!
      .load()
      .then(
        () => (this.loaded = new Set([...this.loaded, screen])),
        (cause: unknown) => this.dispatchEvent(new ErrorShowEvent(cause)),
      );
  }

  /** Search and the other screens, one after another while nothing else is to be done: they are there before they are asked for. */
  async #loadRest(): Promise<void> {
    await import("#features/search/command");
    for (const { load } of screens) {
      await idle();
      if (!this.isConnected) return;
      await load();
    }
  }

  #goTo(screen: Screen): void {
    goTo({ screen, projectId: this.project.id });
    announce(screens.find((each) => each.screen === screen)!.label());
    this.focusContent();
  }

  #leave = (): void => this.leaveDialog.leave();

  /** Loaded once the project is shown: it is open before the key that follows ⌘K. */
  #openSearch = (): void => {
    if (customElements.get("sm-command") !== undefined) this.command.show();
    else
      void import("#features/search/command").then(
        () => this.command.show(),
        (cause: unknown) => this.dispatchEvent(new ErrorShowEvent(cause)),
      );
  };

  /** Loaded when first asked for. */
  async #startIdea(): Promise<void> {
    const target = this.#inHand();
    try {
      await import("#features/memos/idea-dialog");
      this.ideaDialog.show(target);
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  }

  #inHand(): MemoTarget | null {
    return inHand(this.project.index, this.session, this.route, this.outlet.firstElementChild);
  }

  /** The screen has taken the passage already: it hears of it first. */
  #lookAt = (): void => {
    const passage = passageLookedAt(this.project.index, this.outlet.firstElementChild);
    if (passage !== undefined) this.session.lastPassage = passage;
  };

  #openImport = (event: ImportOpenEvent): void => {
    event.stopPropagation();
    void this.importHost.begin(event.files);
  };

  /** The first of the new transcripts is shown, where none was open. */
  #imported = ({ sourceIds }: SourcesImportEvent): void => {
    const { sourceId } = this.#state.value!;
    if (this.#sources.value!.some(({ id }) => id === sourceId) && this.route.screen === "coding") return;
    goTo({ screen: "coding", projectId: this.project.id, sourceId: sourceIds[0] });
  };

  #dragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  };

  #drop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    this.dispatchEvent(new ImportOpenEvent(files));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-project-frame": ProjectFrame;
  }
}
