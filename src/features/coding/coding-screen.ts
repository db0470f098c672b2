import { consume } from "@lit/context";
import { LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { CodeId, CodingId, SourceId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import { codedSegments, type CodedSegment, type CodedSegments } from "#domain/query/coded-segments";
import type { Transcript } from "#editor/transcript";
import type { CodingPanel } from "#features/coding/coding-panel";
import "#features/coding/coding-panel";
import { codingScreenStyles } from "#features/coding/coding-screen-styles";
import { Correcting, type CorrectingHost } from "#features/coding/corrections/correcting";
import { coderLayers, type CoderLayer } from "#features/coding/document/coder-layer";
import type { CodingDocument } from "#features/coding/document/coding-document";
import { IndexWatch } from "#ui/controllers/index-watch";
import type { InspectorPanel } from "#features/coding/inspector/inspector-panel";
import { keepLast } from "#ui/keep-last";
import { LookedAt } from "#features/coding/looked-at";
import type { OpenText } from "#features/coding/open-text";
import { openTextTask } from "#features/coding/open-text-task";
import type { PassagePalette } from "#features/coding/palette/passage-palette";
import type { Passage } from "#features/coding/passage";
import type { PassageSheet } from "#features/coding/passage-sheet";
import { ScreenCommands, type CommandScreen } from "#features/coding/screen-commands";
import { screenHandlers } from "#features/coding/screen-handlers";
import { screenKeys, type KeyScreen } from "#features/coding/screen-keys";
import { ScreenPanels } from "#features/coding/screen-panels";
import { screenView } from "#features/coding/screen-view";
import type { OpenProject } from "#storage/read/open-project";
import { WatchController } from "#ui/controllers/watch-controller";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

const nothingCoded: CodedSegments = { shown: [], hidden: 0 };

/**
 * Where transcripts are read and coded: transcripts and codebook at the left, the text with its brackets, the inspector.
 * It shows the session's transcript. What is asked for anywhere in it is carried out by {@link ScreenCommands}.
 */
@customElement("sm-coding-screen")
export class CodingScreen extends LitElement implements CommandScreen, KeyScreen, CorrectingHost {
  static override styles = [baseStyles, buttonStyles, codingScreenStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** A passage to show first: a range of the newest text. */
  @property({ attribute: false }) range: TextRange | undefined;

  /** Where the passage is in the window, while the palette is open on it. */
  @state() private paletteAnchor: DOMRectReadOnly | undefined;
  /** What was just applied and can be rated, where the palette was. */
  @state() offered: CommandScreen["offered"];
  @state() private editedCode: CodeId | undefined;
  @state() private describedSource: SourceId | undefined;

  @query("sm-coding-document") private readonly page!: CodingDocument | null;
  @query("sm-coding-panel") private readonly panel!: CodingPanel | null;
  @query("sm-inspector-panel") private readonly inspector!: InspectorPanel | null;
  @query("sm-passage-palette") private readonly palette!: PassagePalette | null;
  @query("sm-passage-sheet") private readonly sheet!: PassageSheet;

  readonly #panels = new ScreenPanels(this);
  readonly #lookedAt = new LookedAt(this);
  readonly #state = new WatchController<SessionState>(this, () => this.session.watch((all) => all));
  readonly #commands = new ScreenCommands(this);
  readonly correcting = new Correcting(this);
  readonly #on = screenHandlers(this, this.#lookedAt, this.#panels, this.#commands, this.correcting);
  readonly #text = openTextTask(
    this,
    () => this.project,
    () => this.source?.id,
  );
  readonly #segments = keepLast<CodedSegments>();
  #shownSegments: { readonly id: SourceId; readonly segments: CodedSegments } | undefined;
  #shownSource: SourceId | undefined;
  #wanted: TextRange | undefined;

  constructor() {
    super();
    new IndexWatch(this, () => this.project.index);
    new ShortcutController(this, () => screenKeys(this, this.#commands));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.source?.id !== this.#shownSource) {
      this.#shownSource = this.source?.id;
      this.#lookedAt.forget();
      this.paletteAnchor = this.offered = undefined;
      this.#panels.closeOver();
    }
    if (changed.has("range")) this.#wanted = this.range;
  }

  protected override updated(): void {
    if (this.#wanted !== undefined && this.openText !== undefined) void this.#showWanted(this.#wanted);
  }

  override render() {
    const { index } = this.project;
    return screenView({
      index,
      coderId: this.#state.value!.coderId,
      source: this.source,
      open: this.openText,
      segments: this.segments,
      passage: this.passage,
      panels: this.#panels,
      paletteAnchor: this.paletteAnchor,
      offered: this.offered?.codingId,
      editedCode: this.editedCode,
      describedSource: this.describedSource && index.sources.get(this.describedSource),
      correcting: this.correcting,
      on: this.#on,
    });
  }

  /** The transcript of the session; undefined where there is none, or it was removed. */
  get source(): Source | undefined {
    const { sourceId } = this.#state.value!;
    const source = sourceId && this.project.index.sources.get(sourceId);
    return source && source.removed !== true ? source : undefined;
  }

  get openText(): OpenText | undefined {
    const open = this.#text.value;
    return open !== undefined && open.id === this.source?.id ? open : undefined;
  }

  get segments(): CodedSegments {
    const { source } = this;
    if (source === undefined) return nothingCoded;
    const { index } = this.project;
    const { coderId, hiddenCoders, shownLayers, hiddenCodes } = this.#state.value!;
    const { id } = source;
    // Words and coding change together: while the newest words are being read, both stay as they are.
    const isRead = this.openText === undefined || this.openText.revision === index.revisionOf(id);
    if (!isRead && this.#shownSegments?.id === id) return this.#shownSegments.segments;
    const segments = this.#segments(
      [
        ...[id, coderId, hiddenCoders, shownLayers, hiddenCodes, index.codeTree, index.revisionOf(id)],
        ...[index.codingsOf(id), index.agreedCodingsOf(id)],
      ],
      () => codedSegments(index, id, { coderId, hiddenCoders, shownLayers, hiddenCodes }),
    );
    this.#shownSegments = { id, segments };
    return segments;
  }

  get transcript(): Transcript | null {
    return this.page?.transcript ?? null;
  }

  get passage(): Passage | undefined {
    return this.#lookedAt.passage;
  }

  get canCode(): boolean {
    return this.openText !== undefined && this.#panels.room !== "phone";
  }

  get deeds() {
    return this.#commands;
  }

  get isInText(): boolean {
    return this.transcript?.matches(":focus-within") === true;
  }

  forgetPassage(): void {
    this.#lookedAt.forget();
  }

  get layers(): readonly CoderLayer[] {
    const { source } = this;
    return source === undefined ? [] : coderLayers(this.project.index, source.id, this.#state.value!);
  }

  segmentOf(id: CodingId): CodedSegment | undefined {
    return this.#lookedAt.segmentOf(id);
  }

  openPalette(): void {
    const { passage, transcript } = this;
    if (passage === undefined || transcript === null) return;
    this.offered = undefined;
    this.paletteAnchor = transcript.rectOf(passage.range) ?? transcript.getBoundingClientRect();
  }

  closePalette(): void {
    if (this.paletteAnchor === undefined) return;
    this.paletteAnchor = this.offered = undefined;
    this.transcript?.focus();
  }

  offerRating(codingId: CodingId, keepOpen: boolean): void {
    if (this.paletteAnchor !== undefined) this.offered = { codingId, keepOpen };
  }

  clearPalette(): void {
    this.palette?.clear();
  }

  openCode(codeId: CodeId): void {
    this.editedCode = codeId;
  }

  openSource({ sourceId }: { readonly sourceId: SourceId }): void {
    this.describedSource = sourceId;
  }

  closeDialogs(): void {
    this.editedCode = undefined;
    this.describedSource = undefined;
  }

  openPassage(turn: number, segmentIds: readonly CodingId[]): void {
    const segments = segmentIds.map((id) => this.segmentOf(id)).filter((segment) => segment !== undefined);
    this.sheet.show(turn + 1, segments);
  }

  startMemo(): void {
    this.#panels.toggleInspector(true);
    void this.updateComplete.then(() => this.inspector?.startMemo());
  }

  stepSegment(by: 1 | -1): void {
    this.#lookedAt.step(by);
  }

  goToSegment(id: CodingId): void {
    this.#lookedAt.goTo(id);
  }

  select(range: TextRange): void {
    this.#lookedAt.select(range);
  }

  focusCode(codeId: CodeId): void {
    void this.panel?.focusCode(codeId);
  }

  resized(): void {
    this.page?.resized();
  }

  togglePanel(): void {
    this.#panels.toggleLeft();
  }

  toggleInspector(): void {
    this.#panels.toggleInspector();
  }

  findInPanel(): void {
    this.#panels.toggleLeft(true);
    void this.updateComplete.then(() => this.panel?.focusFind());
  }

  restoreFocus(): void {
    if (this.isConnected && document.activeElement === document.body && this.canCode)
      this.transcript?.focus();
  }

  /** Shows the passage that the address asks for, once its text is there. */
  async #showWanted(wanted: TextRange): Promise<void> {
    this.#wanted = undefined;
    await this.page?.updateComplete;
    await this.transcript?.updateComplete;
    this.#lookedAt.select(wanted);
    this.transcript?.scrollToOffset(wanted.start, "center");
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-coding-screen": CodingScreen;
  }
}
