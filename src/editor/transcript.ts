import { html } from "lit";
import type { PropertyValues } from "lit";
import { customElement, query } from "lit/decorators.js";
import type { TextRange } from "#domain/model/text-range";
import { CorrectionMode } from "#editor/correction-mode";
import { SelectionChangeEvent } from "#editor/events/selection-change-event";
import { highlightStyles } from "#editor/highlight-styles";
import { isSingleKey, keyName, turnMenuKey } from "#editor/keymap";
import "#editor/margin";
import type { Margin } from "#editor/margin";
import { listenToMargin } from "#editor/margin-link";
import { marginWording } from "#editor/segment-description";
import type { SegmentView } from "#editor/segment-view";
import { StageKeeper } from "#editor/stage-keeper";
import { SizingController } from "#editor/sizing-controller";
import type { SizedElement } from "#editor/sizing-controller";
import { TranscriptAttention } from "#editor/transcript-attention";
import type { AttentionHost } from "#editor/transcript-attention";
import { TranscriptCommands } from "#editor/transcript-commands";
import { drawAround, drawPaint } from "#editor/transcript-drawing";
import type { Drawing } from "#editor/transcript-drawing";
import { TranscriptPointer } from "#editor/transcript-pointer";
import { TranscriptProperties } from "#editor/transcript-properties";
import type { ScrollAlign } from "#editor/stage-scrolling";
import type { TranscriptStage } from "#editor/transcript-stage";
import { transcriptStyles } from "#editor/transcript-styles";

/**
 * A transcript to read and code: turns with their speakers, coding painted on the words, brackets beside them. The words are
 * locked, unless they are being corrected. It scrolls itself; give it a height. Selecting, moving and choosing segments happen here; whatever changes the
 * project is asked for by an event.
 *
 * Set `text`, `turns`, `speakers` and `segments` together. All offsets are UTF-16 code units of `text`.
 *
 * @fires {SelectionChangeEvent} sm-selection-change - caret or selection moved, by a person or by `selectRange`
 * @fires {SegmentFocusEvent} sm-segment-focus - a segment was chosen or let go
 * @fires {SegmentHoverEvent} sm-segment-hover - the pointer entered or left a segment
 * @fires {SegmentResizeEvent} sm-segment-resize - a segment should get another extent
 * @fires {TranscriptCommandEvent} sm-transcript-command - a key asks for a code, the palette, a memo or removal
 * @fires {CodeDropEvent} sm-code-drop - a code was dropped on words
 * @fires {PassageOpenEvent} sm-passage-open - coded words were tapped in the narrow layout
 * @fires {TurnsCorrectEvent} sm-turns-correct - words were typed and the turn was left: they shall be kept
 * @fires {TypingLostEvent} sm-typing-lost - what was typed met a change from elsewhere
 * @fires {CorrectingLeaveEvent} sm-correcting-leave - the words shall be locked again
 * @fires {TurnCommandEvent} sm-turn-command - the turns' menu is asked for, or a turn to be divided or joined
 * @fires {MemoOpenEvent} sm-memo-open - a memo's mark was pressed
 * @fires {AnnounceEvent} sm-announce - something for the page's live region
 */
@customElement("sm-transcript")
export class Transcript extends TranscriptProperties implements AttentionHost, SizedElement {
  static override styles = [transcriptStyles, highlightStyles(".surface")];

  @query(".page", true) private _page!: HTMLElement;
  @query(".surface", true) private _surface!: HTMLElement;
  @query(".overlay", true) private _overlay!: HTMLElement;
  @query("sm-margin", true) private _margin!: Margin;

  readonly #attention = new TranscriptAttention(this);
  readonly #commands = new TranscriptCommands(this.#attention);
  readonly #correction = new CorrectionMode(this.#attention, this.#commands);
  readonly #pointer = new TranscriptPointer(this, this.#attention);
  readonly #sizing = new SizingController(this);
  readonly #keeper = new StageKeeper(this, {
    elements: () => ({ scroller: this, page: this._page, surface: this._surface }),
    metrics: () => this.#sizing.read(),
    handOn: () => this.#correction.handOn(),
    host: {
      handleKey: (event) => this.#handleKey(event),
      handleDrop: (event) => this.#pointer.drop(event),
      selectionMoved: () => this.#caretMoved(false),
      typed: () => this.#caretMoved(true),
      redraw: () => this.requestUpdate(),
    },
  });
  #forced = matchMedia("(forced-colors: active)");
  #hasCaret = false;

  /** The open text. There from the first update on, while the element is connected. */
  get stage(): TranscriptStage {
    return this.#keeper.stage;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forced.addEventListener("change", this.#redraw);
    this.addEventListener("scroll", this.#scroll, { passive: true });
    document.addEventListener("visibilitychange", this.#handOn);
    if (this.hasUpdated) {
      this.#keeper.open();
      this.requestUpdate();
    }
  }

  override disconnectedCallback(): void {
    this.#forced.removeEventListener("change", this.#redraw);
    this.removeEventListener("scroll", this.#scroll);
    document.removeEventListener("visibilitychange", this.#handOn);
    this.#hasCaret = false;
    this.#keeper.close();
    super.disconnectedCallback();
  }

  /** The segment that is focused; setting it neither scrolls nor tells. */
  get focusedId(): string | undefined {
    return this.#attention.focusedId;
  }
  set focusedId(id: string | undefined) {
    this.#attention.focusedId = id;
    this.requestUpdate();
  }

  /** The selection; undefined where only a caret stands. May hold white space at its ends. */
  get selectionRange(): TextRange | undefined {
    this.#catchUp();
    return this.stage.editor.range;
  }

  /** Text offset of the caret, or of the end of the selection that moves. */
  get caret(): number {
    return this.stage.editor.caret;
  }

  /** Turn of the caret, from 0. */
  get caretTurn(): number {
    return this.stage.editor.caretTurn;
  }

  /** The turns that the selection, or the caret, is in: half-open, from 0. */
  get chosenTurns(): TextRange {
    const { range, turns, caretTurn } = this.stage.editor;
    return range
      ? { start: turns.turnAt(range.start), end: turns.turnAt(range.end - 1) + 1 }
      : { start: caretTurn, end: caretTurn + 1 };
  }

  /** Hands on what is being typed, before something else is done. */
  handOn(): void {
    if (this.#keeper.isOpen) this.#correction.handOn();
  }

  /** Shows turns as they were given, without what was typed in them. */
  takeBack(turns: readonly number[]): void {
    this.#catchUp();
    this.stage.takeBack(turns);
    this.requestUpdate();
  }

  /** Selects words, or puts the caret at `range.start` where the range is empty. Neither scrolls nor takes the focus. */
  selectRange(range: TextRange): void {
    this.#catchUp();
    this.stage.editor.select(range.start, range.end);
  }

  /** Focuses a segment and, unless told otherwise, scrolls to it. Undefined focuses none. */
  focusSegment(id: string | undefined, scroll = true): void {
    this.#catchUp();
    const segment = id === undefined ? undefined : this.stage.segments.get(id);
    if (segment && scroll) this.#attention.visit(segment);
    else this.#attention.focus(segment?.id);
  }

  scrollToOffset(offset: number, align: ScrollAlign = "nearest"): void {
    this.#catchUp();
    this.stage.scrollTo(offset, align);
    this.requestUpdate();
  }

  scrollToTurn(turn: number, align: ScrollAlign = "start"): void {
    this.#catchUp();
    this.scrollToOffset(this.stage.editor.turns.rangeOf(turn).start, align);
  }

  /** The box around words in the window, for placing something beside them; undefined where they are far from the viewport. */
  rectOf(range: TextRange): DOMRect | undefined {
    this.#catchUp();
    return this.stage.geometry.boxOf(range);
  }

  /** Segments that share words with a range, in text order. */
  segmentsTouching(range: TextRange): readonly SegmentView[] {
    this.#catchUp();
    return this.stage.segments.touching(range);
  }

  /** The box of a turn's number and speaker in the window; undefined where it is far from the viewport. */
  labelRectOf(turn: number): DOMRect | undefined {
    this.#catchUp();
    return this.stage.editor.turnElement(turn)?.firstElementChild?.getBoundingClientRect();
  }

  /** Puts the keyboard into the words. */
  override focus(): void {
    this.stage.editor.focus();
  }

  /** When width or type may have changed. */
  sizeChanged(): void {
    if (!this.#keeper.isOpen) return;
    this.stage.measure(this.#sizing.read());
    this.stage.editor.writable = this.layout !== "narrow";
    this.#keeper.lock();
    this.requestUpdate();
  }

  override render() {
    return html`<div class="page">
      <div class="probe" aria-hidden="true"><i></i>etaoin shrdlu cmfwyp vbgkjq xz etaoin shrdlu</div>
      <div class="surface" @focusin=${this.#showCaret} @focusout=${this.#handOn}></div>
      <div class="overlay"></div>
      <sm-margin
        .layout=${this.layout}
        .focusedId=${this.#attention.focusedId}
        .hoveredId=${this.#attention.hoveredId}
        .wording=${marginWording(this)}
      ></sm-margin>
    </div>`;
  }

  protected override firstUpdated(): void {
    this.#pointer.listenOn(this._surface);
    listenToMargin(this._margin, {
      attention: this.#attention,
      commands: this.#commands,
      pointer: this.#pointer,
      handleKey: (event) => !this.correcting && this.#handleKey(event),
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    if (changed.has("textId") || changed.has("text") || changed.has("turns")) {
      if (this.#keeper.show()) this.#hasCaret = false;
    } else {
      if (described.some((name) => changed.has(name))) this.#keeper.describe();
      if (changed.has("segments")) this.stage.setSegments(this.segments);
    }
    if (changed.has("correcting")) this.#keeper.lock();
    drawPaint(this.#drawing);
    drawAround(this.#drawing);
  }

  get #drawing(): Drawing {
    return {
      page: this._page,
      overlay: this._overlay,
      margin: this._margin,
      stage: this.stage,
      attention: this.#attention,
      memos: this.memos,
      mode: this.view !== "full" ? "none" : this.#forced.matches ? "forced" : "colors",
      isNarrow: this.layout === "narrow",
      isLocked: !this.correcting,
      openMenu: this.#correction.openMenu,
      showsCaret: this.#hasCaret,
      dropTarget: this.#pointer.dropTarget,
      grab: this.#pointer.grabHandle,
    };
  }

  /** Applies properties that were set just now, so that methods answer for them. */
  #catchUp(): void {
    if (this.isConnected && this.isUpdatePending) this.performUpdate();
  }

  #redraw = (): void => this.requestUpdate();

  // Comes once a frame, before it is painted.
  #scroll = (): void => {
    if (this.#keeper.isOpen) drawAround(this.#drawing);
  };

  #showCaret = (): void => {
    this.#hasCaret = true;
    this.requestUpdate();
  };

  #handOn = (): void => this.handOn();

  #caretMoved(byTyping: boolean): void {
    this.#hasCaret = true;
    if (!byTyping) this.#attention.selectionMoved();
    this.requestUpdate();
    if (this.correcting) this.#correction.caretMoved();
    else this.dispatchEvent(new SelectionChangeEvent(this.stage.editor.range, this.caret, this.caretTurn));
  }

  #handleKey = (event: KeyboardEvent): boolean => {
    const name = keyName(event);
    if (name === turnMenuKey) return this.#correction.openMenu();
    if (this.stage.editor.correcting) return this.#correction.handleKey(event);
    const action = this.keymap[name];
    if (!action || (isSingleKey(name) && !this.singleKeys)) return false;
    return this.#commands.run(action);
  };
}

/** What turns are described by, apart from the words. */
const described = ["speakers", "language", "wording", "parts"] as const;

declare global {
  interface HTMLElementTagNameMap {
    "sm-transcript": Transcript;
  }
}
