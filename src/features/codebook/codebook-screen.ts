import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import { retiredNodes } from "#domain/codebook/book-rows";
import type { CodeNode } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";
import type { BookCommand, BookCommandEvent } from "#features/codebook/book-command-event";
import { BookDeeds } from "#features/codebook/book-deeds";
import "#features/codebook/book-panel";
import type { BookPanel } from "#features/codebook/book-panel";
import { BookState } from "#features/codebook/book-state";
import "#features/codebook/changes/changes-view";
import { draftChoice } from "#features/codebook/changes/version-choice";
import type { LookAskEvent } from "#features/codebook/changes/look-ask-event";
import { codebookScreenStyles } from "#features/codebook/codebook-screen-styles";
import "#features/codebook/compare/code-comparison";
import "#features/codebook/deeds/deed-panel";
import "#features/codebook/deeds/freeze-dialog";
import type { FreezeAskEvent } from "#features/codebook/deeds/freeze-dialog";
import type { SplitAskEvent } from "#features/codebook/deeds/split-ask-event";
import "#features/codebook/deeds/split-dialog";
import "#features/codebook/duplicates-view";
import "#features/codebook/editor/code-editor";
import type { CodeEditor } from "#features/codebook/editor/code-editor";
import { exportChanges, type BookFormat } from "#features/codebook/exchange/export-codebook";
import { BookExchange } from "#features/codebook/exchange/book-exchange";
import "#features/codebook/exchange/exchange-report";
import type { ExchangeOutcome } from "#features/codebook/exchange/exchange-report";
import "#features/codebook/exchange/starter-dialog";
import type { StarterAskEvent } from "#features/codebook/exchange/starter-dialog";
import { RoomWatch } from "#features/codebook/room-watch";
import { screenHeader, type HeaderHandlers, type ScreenView } from "#features/codebook/screen-header";
import "#features/codebook/several-codes";
import "#features/codebook/side/code-side";
import { bookText as text } from "#messages/codebook";
import type { OpenProject } from "#storage/read/open-project";
import "#ui/components/icon";
import type { Select } from "#ui/components/select";
import "#ui/components/split";
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
export class CodebookScreen extends LitElement implements DeedHost<OpenProject> {
  static override styles = [baseStyles, buttonStyles, textStyles, codebookScreenStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** The code to begin with, as the address says. */
  @property({ attribute: false }) codeId: CodeId | undefined;

  @state() private view: ScreenView = { name: "edit" };
  @state() private chosen: ReadonlySet<CodeId> = new Set();
  @state() private weighing: Weighing | undefined;
  @state() private splitting: CodeId | undefined;
  @state() private freezing = false;
  @state() private starting = false;
  @state() private outcome: ExchangeOutcome | undefined;
  /** Where the window is narrow: whether the page is shown instead of the tree. */
  @state() private paged = false;
  @query("sm-book-panel") private readonly panel!: BookPanel | null;
  @query("sm-code-editor") private readonly editor!: CodeEditor | null;
  @query(".page") private readonly page!: HTMLElement | null;
  @query("#file") private readonly file!: HTMLInputElement;

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
    new ShortcutController(this, () => [
      {
        name: "book.find",
        keys: ["/", "q"],
        label: text.find(),
        group: text.codebook(),
        enabled: () => this.view.name === "edit",
        run: () => this.panel?.focusFind(),
      },
      {
        name: "book.new",
        keys: ["n"],
        label: text.newCode(),
        group: text.codebook(),
        enabled: () => this.view.name === "edit",
        run: () => this.panel?.startNew(),
      },
    ]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { nodeOf, nodes } = this.project.index.codeTree;
    if (changed.has("codeId") && this.codeId !== undefined) {
      this.view = { name: "edit" };
      this.chosen = new Set([this.codeId]);
    }
    // A merged code is shown as the one it counts for; of those that are gone nothing is.
    const standing = [...this.chosen].map((id) => nodeOf.get(id)?.code.id).filter((id) => id !== undefined);
    if (standing.length !== this.chosen.size || standing.some((id) => !this.chosen.has(id)))
      this.chosen = new Set(standing);
    if (this.chosen.size === 0 && nodes.length > 0) this.chosen = new Set([this.#firstCode()]);
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
        .anchor=${this.#anchor()}
        @sm-book-command=${this.#command}
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
      <sm-starter-dialog
        .open=${this.starting}
        @sm-starter-ask=${this.#loadStarter}
        @sm-dialog-close=${this.#stopStarting}
      ></sm-starter-dialog>
      <sm-exchange-report .outcome=${this.outcome} @sm-dialog-close=${this.#closeReport}></sm-exchange-report>
      <input
        id="file"
        type="file"
        hidden
        accept=".qdc,.qdpx,.qde,.csv,.xlsx,.json,.samtale,.zip"
        aria-label=${text.importFile()}
        @change=${this.#import}
      />`;
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

  #edit() {
    const tree = this.#tree();
    const page = html`<div class="page scroll" data-region=${text.page()} tabindex="-1">
      ${this.#page()} ${this.#room.room === "wide" ? nothing : this.#side("below")}
    </div>`;
    if (this.#room.room === "narrow")
      return this.paged && this.chosen.size > 0
        ? html`<div class="only" @sm-book-command=${this.#command}>
            <div class="back">
              <button class="button" @click=${this.#showTree}>
                <sm-icon name="arrow-left"></sm-icon>${text.backToBook()}
              </button>
            </div>
            ${page}
          </div>`
        : html`<div class="only" @sm-book-command=${this.#command}>${tree}</div>`;
    const main =
      this.#room.room === "wide"
        ? html`<sm-split side="end" name="codebook.side" .label=${text.use()} .initial=${316} .min=${240}>
            ${page}
            <div slot="panel" class="side scroll" data-region=${text.use()} tabindex="-1">
              ${this.#side("")}
            </div>
          </sm-split>`
        : page;
    return html`<sm-split
      class="parts"
      name="codebook.tree"
      .label=${text.codebook()}
      .initial=${this.#room.room === "wide" ? 408 : 320}
      .min=${248}
      .max=${640}
      @sm-book-command=${this.#command}
      ><div slot="panel" class="only" data-region=${text.codebook()} tabindex="-1">${tree}</div>
      ${main}
    </sm-split>`;
  }

  #tree = () =>
    html`<sm-book-panel
      .tree=${this.project.index.codeTree}
      .uses=${this.#book.uses}
      .notes=${this.#book.notes}
      .folded=${this.#folded.ids}
      .chosen=${this.chosen}
      @starter=${this.#openStarter}
    ></sm-book-panel>`;

  #page() {
    const nodes = this.#nodes();
    const [node] = nodes;
    if (node === undefined) return html`<p class="hint">${text.emptyPage()}</p>`;
    if (nodes.length > 1)
      return html`<sm-several-codes .nodes=${nodes} .uses=${this.#book.uses}></sm-several-codes>`;
    return html`<sm-code-editor
      .node=${node}
      .since=${this.#book.since(node.code.id)}
      .sinceNumber=${this.#book.newest?.number}
      .version=${this.#watch.version}
    ></sm-code-editor>`;
  }

  #side(kind: string) {
    const [node, another] = this.#nodes();
    if (node === undefined || another !== undefined) return nothing;
    return html`<sm-code-side
      class=${kind}
      .index=${this.project.index}
      .projectId=${this.project.id}
      .node=${node}
      .version=${this.#watch.version}
    ></sm-code-side>`;
  }

  #nodes = (): readonly CodeNode[] => {
    const { nodeOf } = this.project.index.codeTree;
    return [...this.chosen].map((id) => nodeOf.get(id)).filter((node) => node !== undefined);
  };

  /** The first that can be applied, since groups say little; else the first of all. */
  #firstCode(): CodeId {
    const { codeTree } = this.project.index;
    const retired = retiredNodes(codeTree);
    const listed = codeTree.nodes.filter((node) => !retired.has(node));
    return (listed.find(({ code }) => code.isCodable) ?? codeTree.nodes[0]!).code.id;
  }

  #anchor = (): DOMRectReadOnly | undefined =>
    this.editor?.renderRoot.querySelector(".top")?.getBoundingClientRect() ??
    this.page?.getBoundingClientRect();

  #command = (event: BookCommandEvent): void => {
    event.stopPropagation();
    void this.#do(event.command);
  };

  async #do(command: BookCommand): Promise<void> {
    switch (command.name) {
      case "choose":
        this.chosen = new Set(command.codeIds);
        return;
      case "open":
        this.paged = true;
        await this.updateComplete;
        await this.editor?.updateComplete;
        this.editor?.focusName();
        return;
      case "fold":
        this.#folded.set(command.codeId, command.folded);
        return;
      case "weigh":
        if (command.deed === "split") this.splitting = command.codeIds[0];
        else this.weighing = command;
        return;
      case "compare":
        this.view = { name: "compare", codeIds: command.codeIds };
        return;
      case "create": {
        const made = await this.#deeds.create(command.draft);
        if (made !== undefined) this.#show(made);
        return;
      }
      case "change":
        return this.#deeds.change(command.codeId, command.edits);
      case "step":
        return this.#deeds.step(command.codeIds, command.step);
      case "move":
        return this.#deeds.move(command.codeIds, command.destination);
      case "merge":
        await this.#deeds.merge(command.codeIds, command.targetId);
        this.#show(command.targetId);
        return;
      case "unmerge":
        await this.#deeds.unmerge(command.codeId);
        this.#show(command.codeId);
        return;
      case "retire":
        return this.#deeds.retire(command.codeIds, command.retired);
      case "delete":
        return this.#deeds.delete(command.codeId);
    }
  }

  /** Chooses a code; in the tree it has the focus. */
  #show(codeId: CodeId): void {
    this.chosen = new Set([codeId]);
    if (this.view.name === "edit") this.panel?.focusCode(codeId);
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
    if (codeId !== undefined) this.#show(codeId);
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

  #openStarter = (): void => {
    this.starting = true;
  };

  #stopStarting = (): void => {
    this.starting = false;
  };

  #loadStarter = async ({ starterId }: StarterAskEvent): Promise<void> => {
    this.outcome = await this.#exchange.loadStarter(starterId);
  };

  #import = async (): Promise<void> => {
    const [file] = this.file.files ?? [];
    if (file !== undefined) this.outcome = await this.#exchange.importFile(file);
    this.file.value = "";
  };

  #closeReport = (): void => {
    this.outcome = undefined;
  };

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
      else if (value === "import") this.file.click();
      else if (value === "starter") this.starting = true;
      else void this.#exchange.export(value as BookFormat).then((outcome) => (this.outcome = outcome));
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-codebook-screen": CodebookScreen;
  }
}
