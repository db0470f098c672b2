import { consume } from "@lit/context";
import { LitElement, html, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import { firstCode } from "#domain/codebook/book-rows";
import type { CodeId } from "#domain/model/ids";
import type { BookCommand, BookCommandEvent } from "#features/codebook/book-command-event";
import { runBookCommand, type CommandScreen } from "#features/codebook/book-commands";
import { BookDeeds } from "#features/codebook/book-deeds";
import type { BookPanel } from "#features/codebook/book-panel";
import { BookState } from "#features/codebook/book-state";
import "#features/codebook/changes/changes-view";
import { draftChoice } from "#features/codebook/changes/version-choice";
import type { LookAskEvent } from "#features/codebook/changes/look-ask-event";
import { codebookKeys } from "#features/codebook/codebook-keys";
import { codebookScreenStyles } from "#features/codebook/codebook-screen-styles";
import "#features/codebook/compare/code-comparison";
import "#features/codebook/deeds/deed-panel";
import "#features/codebook/deeds/freeze-dialog";
import type { FreezeAskEvent } from "#features/codebook/deeds/freeze-dialog";
import type { SplitAskEvent } from "#features/codebook/deeds/split-ask-event";
import "#features/codebook/deeds/split-dialog";
import "#features/codebook/duplicates-view";
import type { CodeEditor } from "#features/codebook/editor/code-editor";
import { editView } from "#features/codebook/edit-view";
import { exportChanges, type BookFormat } from "#features/codebook/exchange/export-codebook";
import { BookExchange } from "#features/codebook/exchange/book-exchange";
import "#features/codebook/exchange/exchange-desk";
import type { ExchangeDesk } from "#features/codebook/exchange/exchange-desk";
import { RoomWatch } from "#features/codebook/room-watch";
import { screenHeader, type HeaderHandlers, type ScreenView } from "#features/codebook/screen-header";
import { bookText as text } from "#messages/codebook";
import type { OpenProject } from "#storage/read/open-project";
import type { Select } from "#ui/components/select";
import { FoldedCodes } from "#ui/controllers/folded-codes";
import { IndexWatch } from "#ui/controllers/index-watch";
import { WatchController } from "#ui/controllers/watch-controller";
import { DeedRunner, type DeedHost } from "#ui/deed-runner";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";

type Weighing = Extract<BookCommand, { name: "weigh" }>;

/** The codebook: built and ordered at the left, one code as a page, its use at the side; its versions and what became of it. */
@customElement("sm-codebook-screen")
export class CodebookScreen extends LitElement implements DeedHost<OpenProject>, CommandScreen {
  static override styles = [baseStyles, buttonStyles, textStyles, codebookScreenStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** The code to begin with, as the address says. */
  @property({ attribute: false }) codeId: CodeId | undefined;

  @state() private view: ScreenView = { name: "edit" };
  @state() private chosen: ReadonlySet<CodeId> = new Set();
  @state() private weighing: Weighing | undefined;
  /** What the panel of a weighed deed opens below; what has the focus, where there is none. */
  @state() private anchor: DOMRectReadOnly | undefined;
  @state() private splitting: CodeId | undefined;
  @state() private freezing = false;
  /** Where the window is narrow: whether the page is shown instead of the tree. */
  @state() private paged = false;
  @query("sm-book-panel") private readonly panel!: BookPanel | null;
  @query("sm-code-editor") private readonly editor!: CodeEditor | null;
  @query("sm-code-editor, sm-several-codes") private readonly shown!: LitElement | null;
  @query("sm-exchange-desk") private readonly desk!: ExchangeDesk;

  readonly #runner = new DeedRunner<OpenProject>(this);
  readonly #deeds = new BookDeeds(this.#runner);
  readonly #exchange = new BookExchange(this.#runner);
  readonly #state = new WatchController<SessionState>(this, () => this.session.watch((all) => all));
  readonly #folded = new FoldedCodes(this, () => this.project.id);
  readonly #room = new RoomWatch(this);
  readonly #watch = new IndexWatch(this, () => this.project.index);
  readonly #book = new BookState(() => this.project.index);

  constructor() {
    super();
    new ShortcutController(this, () => codebookKeys(() => (this.view.name === "edit" ? this.panel : null)));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { codeTree } = this.project.index;
    if (changed.has("codeId") && this.codeId !== undefined) {
      this.view = { name: "edit" };
      this.chosen = new Set([this.codeId]);
    }
    // A merged code is shown as the one it counts for; of those that are gone nothing is.
    const standing = [...this.chosen]
      .map((id) => codeTree.nodeOf.get(id)?.code.id)
      .filter((id) => id !== undefined);
    if (standing.length !== this.chosen.size || standing.some((id) => !this.chosen.has(id)))
      this.chosen = new Set(standing);
    const first = this.chosen.size === 0 ? firstCode(codeTree) : undefined;
    if (first !== undefined) this.chosen = new Set([first]);
  }

  override render() {
    const { index } = this.project;
    const { coderId } = this.#state.value!;
    return html`${screenHeader(this.view, this.#book, index, this.#on)} ${this.#content()}
      <sm-deed-panel
        .deed=${this.weighing?.deed === "split" ? undefined : this.weighing?.deed}
        .codeIds=${this.weighing?.codeIds ?? []}
        .targetId=${this.weighing?.targetId}
        .coderId=${coderId}
        .version=${this.#watch.version}
        .anchor=${this.anchor}
        @sm-book-command=${this.#decided}
        @sm-dialog-close=${this.#stopWeighing}
      ></sm-deed-panel>
      <sm-split-dialog
        .codeId=${this.splitting}
        .coderId=${coderId}
        @sm-split-ask=${this.#split}
        @sm-dialog-close=${this.#stopSplitting}
      ></sm-split-dialog>
      <sm-freeze-dialog
        .open=${this.freezing}
        .number=${(this.#book.newest?.number ?? 0) + 1}
        .codes=${index.codeTree.nodes.length}
        .changes=${this.#book.newest === undefined ? undefined : this.#book.changes.length}
        @sm-freeze-ask=${this.#freeze}
        @sm-dialog-close=${this.#stopFreezing}
      ></sm-freeze-dialog>
      <sm-exchange-desk .exchange=${this.#exchange}></sm-exchange-desk>`;
  }

  restoreFocus(): void {
    if (this.isConnected && document.activeElement === document.body && this.view.name === "edit")
      this.panel?.focusCode();
  }

  #content() {
    const { view } = this;
    const { version } = this.#watch;
    switch (view.name) {
      case "edit":
        return this.#edit();
      case "compare":
        return html`<sm-code-comparison .codeIds=${view.codeIds} .version=${version}></sm-code-comparison>`;
      case "duplicates":
        return html`<sm-duplicates-view
          .index=${this.project.index}
          .projectId=${this.project.id}
          .version=${version}
          @sm-book-command=${this.#command}
        ></sm-duplicates-view>`;
      case "changes":
        return html`<sm-changes-view
          .changes=${this.#book.between(view.from, view.to)}
          .versions=${this.#book.versions}
          .from=${view.from}
          .to=${view.to}
          .coderId=${this.#state.value!.coderId}
          .version=${version}
          @sm-look-ask=${this.#look}
        ></sm-changes-view>`;
    }
  }

  #edit = () =>
    editView({
      project: this.project,
      book: this.#book,
      room: this.#room.room,
      chosen: this.chosen,
      folded: this.#folded.ids,
      version: this.#watch.version,
      paged: this.paged,
      command: this.#command,
      starter: this.#openStarter,
      showTree: this.#showTree,
    });

  #command = (event: BookCommandEvent): void => {
    event.stopPropagation();
    void runBookCommand(event.command, this, this.#deeds);
  };

  #decided = async (event: BookCommandEvent): Promise<void> => {
    event.stopPropagation();
    await runBookCommand(event.command, this, this.#deeds);
    this.weighing = undefined;
  };

  choose(codeIds: readonly CodeId[]): void {
    this.chosen = new Set(codeIds);
  }

  show(codeId: CodeId): void {
    this.chosen = new Set([codeId]);
    if (this.view.name === "edit") this.panel?.focusCode(codeId);
  }

  open(): void {
    this.paged = true;
    void this.#focusName();
  }

  fold(codeId: CodeId, folded: boolean): void {
    this.#folded.set(codeId, folded);
  }

  weigh(command: Weighing): void {
    if (command.deed === "split") this.splitting = command.codeIds[0];
    else {
      // Asked for now and not at every drawing, since the answer costs a layout.
      this.anchor = this.shown?.renderRoot.querySelector(".top")?.getBoundingClientRect();
      this.weighing = command;
    }
  }

  compare(codeIds: readonly CodeId[]): void {
    this.view = { name: "compare", codeIds };
  }

  async #focusName(): Promise<void> {
    await this.updateComplete;
    await this.editor?.updateComplete;
    this.editor?.focusName();
  }

  #showTree = (): void => {
    this.paged = false;
    void this.updateComplete.then(() => this.panel?.focusCode());
  };

  #stopWeighing = (): void => {
    this.weighing = undefined;
  };

  #stopSplitting = (): void => {
    this.splitting = undefined;
  };

  #split = async (event: SplitAskEvent): Promise<void> => {
    const codeId = await this.#deeds.split(event);
    if (codeId !== undefined) this.show(codeId);
  };

  #stopFreezing = (): void => {
    this.freezing = false;
  };

  #freeze = ({ note }: FreezeAskEvent): void => {
    void this.#deeds.freeze(note);
  };

  #look = (event: LookAskEvent): void => {
    void this.#deeds.look(event);
  };

  #openStarter = (): void => this.desk.openStarter();

  #seeSince = (from: string): void => {
    this.view = { name: "changes", from, to: draftChoice };
  };

  #setSides(sides: { readonly from?: string; readonly to?: string }): void {
    if (this.view.name === "changes") this.view = { ...this.view, ...sides };
  }

  readonly #on: HeaderHandlers = {
    freeze: () => {
      this.freezing = true;
    },
    see: ({ versionId }) => this.#seeSince(versionId),
    seeNewest: () => this.#seeSince(this.#book.newest!.id),
    setFrom: ({ currentTarget }) => this.#setSides({ from: (currentTarget as Select).value }),
    setTo: ({ currentTarget }) => this.#setSides({ to: (currentTarget as Select).value }),
    exportChanges: () => {
      if (this.view.name === "changes")
        exportChanges(this.#book.between(this.view.from, this.view.to), text.changesTitle());
    },
    close: () => {
      this.view = { name: "edit" };
      void this.updateComplete.then(() => this.panel?.focusCode());
    },
    more: ({ value }) => {
      if (value === "duplicates") this.view = { name: "duplicates" };
      else if (value === "import") this.desk.chooseFile();
      else if (value === "starter") this.desk.openStarter();
      else void this.desk.export(value as BookFormat);
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-codebook-screen": CodebookScreen;
  }
}
