import { viewModes, type Session, type SessionState } from "#contexts/session";
import type { CodeId, CodingId, MemoId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { CodedSegment } from "#domain/query/coded-segments";
import type { TranscriptCommandEvent } from "#editor/events/transcript-command-event";
import type { CodeCommandEvent } from "#features/coding/codebook/code-command-event";
import { CorrectionDeeds } from "#features/coding/corrections/correction-deeds";
import { TurnDeeds } from "#features/coding/corrections/turn-deeds";
import { CodebookDeeds } from "#features/coding/deeds/codebook-deeds";
import { PassageDeeds } from "#features/coding/deeds/passage-deeds";
import { SourceDeeds } from "#features/coding/deeds/source-deeds";
import type { ViewCommand } from "#features/coding/document/view-command-event";
import type { InspectorCommand } from "#features/coding/inspector/inspector-command-event";
import type { OpenText } from "#features/coding/open-text";
import type { PaletteCommand } from "#features/coding/palette/palette-command-event";
import type { Passage } from "#features/coding/passage";
import type { SourceCommand } from "#features/coding/transcripts/source-command-event";
import { codingText as text } from "#messages/coding";
import { codebookText } from "#messages/coding-codebook";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import { goTo } from "#ui/route";
import { setReadingSize } from "#ui/theme";
import { DeedRunner, type DeedHost } from "#ui/deed-runner";

/** What the commands need of the screen. */
export interface CommandScreen extends DeedHost<OpenProject> {
  readonly session: Session;
  /** Undefined while no transcript is open. */
  readonly openText: OpenText | undefined;
  readonly passage: Passage | undefined;
  segmentOf(id: CodingId): CodedSegment | undefined;
  /** Opens the palette on the passage. */
  openPalette(): void;
  /** Closes it; the transcript has the focus again. */
  closePalette(): void;
  /** For the next code on the same passage. */
  clearPalette(): void;
  /** Offers the scale of the coding's code where the palette is. @param keepOpen the palette comes back afterwards */
  offerRating(codingId: CodingId, keepOpen: boolean): void;
  /** What a rating is offered for. */
  readonly offered: { readonly codingId: CodingId; readonly keepOpen: boolean } | undefined;
  openCode(codeId: CodeId): void;
  openSource(command: Extract<SourceCommand, { name: "describe" }>): void;
  /** Opens the inspector with an empty memo. */
  startMemo(): void;
  /** To the next coded segment, or the one before. */
  stepSegment(by: 1 | -1): void;
  goToSegment(id: CodingId): void;
  /** Selects words, so that they can be coded anew. */
  select(range: TextRange): void;
  focusCode(codeId: CodeId): void;
  /** Is told that the size of the text is another. */
  resized(): void;
}

/** How long the palette may stay after a code was chosen in it, ms: no key comes as soon after another. */
const unseenMs = 60;

/** Carries out what is asked of the coding screen, by whatever part of it. */
export class ScreenCommands {
  readonly #screen: CommandScreen;
  readonly #runner: DeedRunner<OpenProject>;
  readonly #passages: PassageDeeds;
  readonly #codebook: CodebookDeeds;
  readonly #sources: SourceDeeds;

  #isClosing = false;

  /** What can be done with words and turns of transcripts. */
  readonly corrections: CorrectionDeeds;
  readonly turns: TurnDeeds;

  constructor(screen: CommandScreen) {
    this.#screen = screen;
    this.#runner = new DeedRunner(screen);
    this.#passages = new PassageDeeds(this.#runner, () => screen.openText!);
    this.#codebook = new CodebookDeeds(this.#runner);
    this.#sources = new SourceDeeds(this.#runner);
    this.corrections = new CorrectionDeeds(this.#runner);
    this.turns = new TurnDeeds(this.#runner);
  }

  /** Applies a code to what is looked at. */
  async apply(codeId: CodeId, range = this.#screen.passage?.range): Promise<void> {
    if (range === undefined) this.#runner.say(text.noPassage());
    else await this.#passages.apply(codeId, range);
  }

  async applyKey(key: number): Promise<void> {
    const { nodes } = this.#screen.project.index.codeTree;
    const node = nodes.find(({ code }) => code.key === key);
    if (node === undefined) this.#runner.say(text.noKey(key));
    else await this.apply(node.code.id);
  }

  async resize(id: CodingId, range: TextRange): Promise<void> {
    const segment = this.#screen.segmentOf(id);
    if (segment !== undefined) await this.#passages.resize(segment, range);
  }

  /** Takes the coder's own code off; its words stay selected. */
  async remove(id: CodingId | undefined): Promise<void> {
    const segment = id && this.#screen.segmentOf(id);
    if (!segment) {
      this.#runner.say(text.noPassage());
      return;
    }
    const wasLookedAt = this.#screen.passage?.segmentId === id;
    if ((await this.#passages.remove(segment)) && wasLookedAt) this.#screen.select(segment);
  }

  async transcript({ command, segmentId }: TranscriptCommandEvent): Promise<void> {
    switch (command.name) {
      case "apply-key":
        return this.applyKey(command.key);
      case "open-palette":
        this.palette();
        return;
      case "write-memo":
        this.memo();
        return;
      case "remove-code":
        return this.remove(segmentId as CodingId | undefined);
    }
  }

  palette(): void {
    if (this.#screen.passage === undefined) this.#runner.say(text.noPassage());
    else this.#screen.openPalette();
  }

  memo(): void {
    if (this.#screen.passage === undefined) this.#runner.say(text.noPassage());
    else this.#screen.startMemo();
  }

  async fromPalette(command: PaletteCommand): Promise<void> {
    if (this.#isClosing) return; // a key pressed twice in haste
    const range = this.#screen.passage?.range;
    if (command.name === "close") this.#screen.closePalette();
    else if (command.name === "memo") {
      this.#screen.closePalette();
      this.memo();
    } else if (command.name === "rate") await this.#rateOffered(command.rating);
    else if (range !== undefined) {
      const isRated = command.name === "apply" && this.#passages.hasScale(command.codeId);
      if (command.keepOpen) this.#screen.clearPalette();
      const deed =
        command.name === "create"
          ? this.#passages.applyNew(command.as, command.inVivo, range)
          : this.#passages.apply(command.codeId, range);
      if (!isRated && !command.keepOpen) await this.#closeWith(deed);
      const codingId = await deed;
      if (isRated && codingId !== undefined) this.#screen.offerRating(codingId, command.keepOpen);
      else if (isRated && !command.keepOpen) this.#screen.closePalette();
    }
  }

  /** The palette goes in the frame in which the code comes: two frames would take longer. It waits no longer than is unseen. */
  async #closeWith(deed: Promise<unknown>): Promise<void> {
    this.#isClosing = true;
    try {
      await Promise.race([deed, new Promise((resolve) => setTimeout(resolve, unseenMs))]);
    } finally {
      this.#isClosing = false;
      this.#screen.closePalette();
    }
  }

  async #rateOffered(rating: number | undefined): Promise<void> {
    const { offered } = this.#screen;
    if (offered === undefined) return;
    if (offered.keepOpen) this.#screen.openPalette();
    else this.#screen.closePalette();
    await this.#passages.rate([offered.codingId], rating);
  }

  async fromInspector(command: InspectorCommand): Promise<void> {
    const range = this.#screen.passage?.range;
    switch (command.name) {
      case "step":
        this.#screen.stepSegment(command.by);
        return;
      case "go":
        this.#screen.goToSegment(command.segmentId);
        return;
      case "add-code":
        this.palette();
        return;
      case "remove":
        return this.remove(command.segmentId);
      case "join":
        return this.#passages.join(command.codingIds);
      case "rate":
        return this.#passages.rate(command.codingIds, command.rating);
      case "write-memo":
        if (range !== undefined) await this.#passages.writeMemo(command.text, range);
        return;
      case "edit-memo":
        return this.#passages.editMemo(command.memoId, command.text);
      case "open-memo":
        goTo({ screen: "memos", projectId: this.#screen.project.id, memoId: command.memoId });
        return;
      case "remove-memo":
        return this.#passages.removeMemo(command.memoId);
    }
  }

  async code({ command }: CodeCommandEvent): Promise<void> {
    switch (command.name) {
      case "apply":
        return this.apply(command.codeId);
      case "edit":
        this.#screen.openCode(command.codeId);
        return;
      case "hide": {
        const { name } = this.#screen.project.index.codes.get(command.codeId)!;
        this.#screen.session.showCode(command.codeId, !command.hidden);
        announce(command.hidden ? codebookText.hidden(name) : codebookText.shown(name));
        return;
      }
      default: {
        const codeId = await this.#codebook.change(command);
        if (codeId !== undefined && command.name !== "change") this.#screen.focusCode(codeId);
      }
    }
  }

  async source(command: SourceCommand): Promise<void> {
    if (command.name === "describe") this.#screen.openSource(command);
    else await this.#sources.change(command);
  }

  view(command: Exclude<ViewCommand, { name: "correct" | "corrections" | "replace" }>): void {
    const { session } = this.#screen;
    switch (command.name) {
      case "coder":
        this.showCoder(command.coderId, command.shown);
        break;
      case "everybody":
        session.set({ hiddenCoders: new Set() });
        break;
      case "all-codes":
        session.set({ hiddenCodes: new Set() });
        break;
      case "mode":
        this.draw(command.mode);
        break;
      case "size":
        setReadingSize(command.size);
        this.#screen.resized();
    }
  }

  /** Draws coding in another way: the given one, or the next. */
  draw(mode?: SessionState["viewMode"]): void {
    const { session } = this.#screen;
    const next = viewModes[(viewModes.indexOf(session.state.viewMode) + 1) % viewModes.length]!;
    session.set({ viewMode: mode ?? next });
    announce(text.viewOf(mode ?? next));
  }

  showCoder(coderId: NonNullable<SessionState["coderId"]>, shown: boolean): void {
    const { session, project, openText } = this.#screen;
    if (project.index.people.has(coderId)) session.showCoder(coderId, shown);
    else session.showLayer(coderId, shown);
    const name = project.index.coders.get(coderId)?.name ?? "";
    const here = openText === undefined ? 0 : project.index.codingCountOf(openText.id, coderId);
    announce(shown ? text.coderShown(name) : text.coderHidden(name, here));
  }

  /** Shows where a memo is linked to. */
  openMemo(memoId: MemoId): void {
    const { project, openText } = this.#screen;
    const target = project.index.memos
      .get(memoId)
      ?.targets.find((each) => each.kind === "passage" && each.sourceId === openText?.id);
    if (target?.kind !== "passage") return;
    this.#screen.select(project.index.place(target.sourceId, target, target.revision));
  }
}
