import { consume } from "@lit/context";
import { LitElement, html, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { CodeId } from "#domain/model/ids";
import type { BookCommandEvent } from "#features/codebook/book-command-event";
import { runBookCommand, type CommandScreen } from "#features/codebook/book-commands";
import { BookDeeds } from "#features/codebook/book-deeds";
import type { BookPanel } from "#features/codebook/book-panel";
import { BookState } from "#features/codebook/book-state";
import { draftChoice } from "#features/codebook/changes/version-choice";
import type { LookAskEvent } from "#features/codebook/changes/look-ask-event";
import { codebookKeys } from "#features/codebook/codebook-keys";
import { codebookScreenStyles } from "#features/codebook/codebook-screen-styles";
import { deedDialogs, type Weighing } from "#features/codebook/deeds/deed-dialogs";
import type { FreezeAskEvent } from "#features/codebook/deeds/freeze-dialog";
import type { SplitAskEvent } from "#features/codebook/deeds/split-ask-event";
import type { CodeEditor } from "#features/codebook/editor/code-editor";
import { editView, enterEdit } from "#features/codebook/edit-view";
import { exportChanges, type BookFormat } from "#features/codebook/exchange/export-codebook";
import { BookExchange } from "#features/codebook/exchange/book-exchange";
import "#features/codebook/exchange/exchange-desk";
import type { ExchangeDesk } from "#features/codebook/exchange/exchange-desk";
import { enterOtherView, otherView } from "#features/codebook/other-view";
import { RoomWatch } from "#features/codebook/room-watch";
import {
  screenHeader,
  viewTitle,
  type HeaderHandlers,
  type ScreenView,
} from "#features/codebook/screen-header";
import { standingCodes } from "#features/codebook/standing-codes";
import { bookText as text } from "#messages/codebook";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { Select } from "#ui/components/select";
import { FoldedCodes } from "#ui/controllers/folded-codes";
import { IndexWatch } from "#ui/controllers/index-watch";
import { WatchController } from "#ui/controllers/watch-controller";
import { DeedRunner, type DeedHost } from "#ui/deed-runner";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";

/** The codebook: built and ordered at the left, one code as a page, its use at the side; its versions and what became of it. */
@customElement("sm-codebook-screen")
export class CodebookScreen extends LitElement implements DeedHost<OpenProject>, CommandScreen {
  static override styles = [baseStyles, buttonStyles, textStyles, codebookScreenStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** The code to begin with, as the address says. */
  @property({ attribute: false }) codeId: CodeId | undefined;

  @state() private view: ScreenView = { name: "edit" };
  @state() chosen: ReadonlySet<CodeId> = new Set();
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
  readonly #room: RoomWatch = new RoomWatch(this, () => this.restoreFocus());
  readonly #watch = new IndexWatch(this, () => this.project.index);
  readonly #book = new BookState(() => this.project.index);
  /** The codes as they stood when they were drawn last. */
  #order: readonly CodeId[] = [];

  constructor() {
    super();
    new ShortcutController(this, () => codebookKeys(() => (this.view.name === "edit" ? this.panel : null)));
    this.addEventListener("keydown", this.#leaveByKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { codeTree } = this.project.index;
    if (changed.has("codeId") && this.codeId !== undefined) {
      this.view = { name: "edit" };
      this.chosen = new Set([this.codeId]);
    }
    this.chosen = standingCodes(codeTree, this.#order, this.chosen);
    this.#order = codeTree.nodes.map(({ code }) => code.id);
  }

  override render() {
    const { index } = this.project;
    const { coderId } = this.#state.value!;
    return html`${screenHeader(this.view, this.#book, index, this.#on)} ${this.#content()}
      ${deedDialogs({
        book: this.#book,
        coderId,
        codes: index.codeTree.nodes.length,
        version: this.#watch.version,
        weighing: this.weighing,
        anchor: this.anchor,
        splitting: this.splitting,
        freezing: this.freezing,
        decided: this.#decided,
        split: this.#split,
        freeze: this.#freeze,
        stopWeighing: this.#stopWeighing,
        close: this.#closeDialog,
      })} <sm-exchange-desk .exchange=${this.#exchange} @close=${this.#afterExchange}></sm-exchange-desk>`;
  }

  restoreFocus(): void {
    if (!this.isConnected || document.activeElement !== document.body) return;
    if (this.view.name === "edit") enterEdit(this.renderRoot);
    else void enterOtherView(this.renderRoot);
  }

  #content() {
    const { view, project } = this;
    if (view.name === "edit") return this.#edit();
    return otherView({
      view,
      project,
      book: this.#book,
      coderId: this.#state.value!.coderId,
      version: this.#watch.version,
      command: this.#command,
      look: this.#look,
    });
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
    this.#enter({ name: "compare", codeIds });
  }

  async #focusName(): Promise<void> {
    await this.updateComplete;
    await this.editor?.updateComplete;
    this.editor?.focusName();
  }

  #showTree = (): void => {
    this.paged = false;
    this.#enterTree();
  };

  #stopWeighing = (): void => {
    this.weighing = undefined;
  };

  #closeDialog = (): void => {
    this.splitting = undefined;
    this.freezing = false;
  };

  #split = async (event: SplitAskEvent): Promise<void> => {
    const codeId = await this.#deeds.split(event);
    if (codeId !== undefined) this.show(codeId);
  };

  #freeze = ({ note }: FreezeAskEvent): void => {
    void this.#deeds.freeze(note);
  };

  #look = (event: LookAskEvent): void => {
    void this.#deeds.look(event);
  };

  /** What was pressed to bring codes in may be gone. */
  #afterExchange = (): void => {
    setTimeout(() => this.restoreFocus());
  };

  #openStarter = (): void => this.desk.openStarter();

  #seeSince = (from: string): void => {
    this.#enter({ name: "changes", from, to: draftChoice });
  };

  /** Goes on to another view, and says so. */
  #enter(view: ScreenView): void {
    this.view = view;
    announce(viewTitle(view, this.project.index));
    void this.updateComplete.then(() => enterOtherView(this.renderRoot));
  }

  /** Back to editing. */
  #leave = (): void => {
    this.view = { name: "edit" };
    this.#enterTree();
  };

  /** The tree comes anew: of several codes the last gets the focus, from which Shift with the arrows goes on. */
  #enterTree(): void {
    void this.updateComplete.then(() => enterEdit(this.renderRoot, [...this.chosen].at(-1)));
  }

  #leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || this.view.name === "edit" || this.weighing !== undefined) return;
    event.preventDefault();
    this.#leave();
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
    close: this.#leave,
    more: ({ value }) => {
      if (value === "duplicates") this.#enter({ name: "duplicates" });
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
