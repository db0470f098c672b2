import { LitElement, html } from "lit";
import type { PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { TextRange } from "#domain/model/text-range";
import { SelectionChangeEvent } from "#editor/events/selection-change-event";
import { adoptWordHighlights, highlightStyles } from "#editor/highlight-styles";
import { defaultKeymap, isSingleKey, keyName } from "#editor/keymap";
import type { Keymap } from "#editor/keymap";
import "#editor/margin";
import type { Margin } from "#editor/margin";
import { listenToMargin } from "#editor/margin-link";
import type { MemoMark } from "#editor/memo-mark";
import { marginWording } from "#editor/segment-description";
import type { SegmentView } from "#editor/segment-view";
import { SizingController } from "#editor/sizing-controller";
import type { SizedElement } from "#editor/sizing-controller";
import type { SpeakerView } from "#editor/speaker-view";
import { TranscriptAttention } from "#editor/transcript-attention";
import type { AttentionHost, Verbosity } from "#editor/transcript-attention";
import { TranscriptCommands } from "#editor/transcript-commands";
import type { TranscriptLayout } from "#editor/transcript-layout";
import { drawAround, drawPaint } from "#editor/transcript-drawing";
import type { Drawing } from "#editor/transcript-drawing";
import { TranscriptPointer } from "#editor/transcript-pointer";
import { TranscriptStage } from "#editor/transcript-stage";
import type { ScrollAlign } from "#editor/transcript-stage";
import { transcriptStyles } from "#editor/transcript-styles";
import type { TranscriptText } from "#editor/transcript-text";
import type { TranscriptWording } from "#editor/transcript-wording";
import type { TurnList } from "#editor/turn-list";
import type { ViewMode } from "#editor/view-mode";

/**
 * A transcript to read and code: turns with their speakers, coding painted on the words, brackets beside them. The words are
 * locked. It scrolls itself; give it a height. Selecting, moving and choosing segments happen here; whatever changes the
 * project is asked for by an event.
 *
 * Set `text`, `turns` and `speakers` together. All offsets are UTF-16 code units of `text`.
 *
 * @fires {SelectionChangeEvent} sm-selection-change - caret or selection moved, by a person or by `selectRange`
 * @fires {SegmentFocusEvent} sm-segment-focus - a segment was chosen or let go
 * @fires {SegmentHoverEvent} sm-segment-hover - the pointer entered or left a segment
 * @fires {SegmentResizeEvent} sm-segment-resize - a segment should get another extent
 * @fires {TranscriptCommandEvent} sm-transcript-command - a key asks for a code, the palette, a memo or removal
 * @fires {CodeDropEvent} sm-code-drop - a code was dropped on words
 * @fires {PassageOpenEvent} sm-passage-open - coded words were tapped in the narrow layout
 * @fires {MemoOpenEvent} sm-memo-open - a memo's mark was pressed
 * @fires {AnnounceEvent} sm-announce - something for the page's live region
 */
@customElement("sm-transcript")
export class Transcript extends LitElement implements AttentionHost, SizedElement {
  static override styles = [transcriptStyles, highlightStyles(".surface")];

  @property({ attribute: false }) text = "";
  @property({ attribute: false }) turns: TurnList = [];
  @property({ attribute: false }) speakers: readonly SpeakerView[] = [];
  /** BCP 47 language of the words. */
  @property({ attribute: false }) language: string | undefined;
  @property({ attribute: false }) segments: readonly SegmentView[] = [];
  @property({ attribute: false }) memos: readonly MemoMark[] = [];
  @property({ attribute: false }) wording!: TranscriptWording;
  @property({ attribute: false }) keymap: Keymap = defaultKeymap;
  /** False switches off keys that are a single character. */
  @property({ attribute: false }) singleKeys = true;
  @property({ attribute: false }) verbosity: Verbosity = "on-request";
  @property({ reflect: true }) view: ViewMode = "full";
  /** Follows the width; read only from outside. */
  @property({ reflect: true }) layout: TranscriptLayout = "full";

  /** The open text. There from the first update on, while the element is connected. */
  stage!: TranscriptStage;

  @query(".page", true) private _page!: HTMLElement;
  @query(".surface", true) private _surface!: HTMLElement;
  @query(".overlay", true) private _overlay!: HTMLElement;
  @query("sm-margin", true) private _margin!: Margin;

  readonly #attention = new TranscriptAttention(this);
  readonly #commands = new TranscriptCommands(this.#attention);
  readonly #pointer = new TranscriptPointer(this, this.#attention);
  readonly #sizing = new SizingController(this);
  #forced = matchMedia("(forced-colors: active)");
  #hasCaret = false;
  #isOpen = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forced.addEventListener("change", this.#redraw);
    this.addEventListener("scroll", this.#scroll, { passive: true });
    if (this.hasUpdated) {
      this.#open();
      this.requestUpdate();
    }
  }

  override disconnectedCallback(): void {
    this.#forced.removeEventListener("change", this.#redraw);
    this.removeEventListener("scroll", this.#scroll);
    this.#close();
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
    return this.stage.editor.turns.turnAt(this.caret);
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

  /** Puts the keyboard into the words. */
  override focus(): void {
    this.stage.editor.focus();
  }

  /** When width or type may have changed. */
  sizeChanged(): void {
    if (!this.#isOpen) return;
    this.stage.measure(this.#sizing.read());
    this.stage.editor.writable = this.layout !== "narrow";
    this.requestUpdate();
  }

  override render() {
    return html`<div class="page">
      <div class="probe" aria-hidden="true"><i></i>etaoin shrdlu cmfwyp vbgkjq xz etaoin shrdlu</div>
      <div class="surface" @focusin=${this.#showCaret}></div>
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
      handleKey: this.#handleKey,
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    if (changed.has("text") || changed.has("turns")) this.#open();
    else {
      if (changed.has("speakers") || changed.has("language") || changed.has("wording")) {
        this.stage.editor.describe(this.#shown);
      }
      if (changed.has("segments")) this.stage.setSegments(this.segments);
    }
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
      showsCaret: this.#hasCaret,
      dropTarget: this.#pointer.dropTarget,
      grab: this.#pointer.grabHandle,
    };
  }

  /** Applies properties that were set just now, so that methods answer for them. */
  #catchUp(): void {
    if (this.isConnected && this.isUpdatePending) this.performUpdate();
  }

  get #shown(): TranscriptText {
    const { text, turns, speakers, language, wording } = this;
    return { text, turns, speakers, language, wording };
  }

  #open(): void {
    const place = this.#isOpen && this.stage.editor.text === this.text ? this.stage.place : undefined;
    this.#close();
    this.stage = new TranscriptStage(
      { scroller: this, page: this._page, surface: this._surface },
      this.#shown,
      this.#sizing.read(),
      {
        handleKey: this.#handleKey,
        handleDrop: this.#pointer.drop,
        selectionMoved: this.#selectionMoved,
        redraw: this.#redraw,
      },
    );
    this.#isOpen = true;
    this.stage.setSegments(this.segments);
    this.stage.start();
    if (place) this.stage.restore(place);
    else this.scrollTop = 0;
    adoptWordHighlights(this.shadowRoot!, this.stage.editor.dom);
  }

  #close(): void {
    this.#hasCaret = false;
    if (this.#isOpen) this.stage.destroy();
    this.#isOpen = false;
  }

  #redraw = (): void => this.requestUpdate();

  // Comes once a frame, before it is painted.
  #scroll = (): void => {
    if (this.#isOpen) drawAround(this.#drawing);
  };

  #showCaret = (): void => {
    this.#hasCaret = true;
    this.requestUpdate();
  };

  #selectionMoved = (): void => {
    this.#hasCaret = true;
    this.#attention.selectionMoved();
    this.requestUpdate();
    this.dispatchEvent(new SelectionChangeEvent(this.stage.editor.range, this.caret, this.caretTurn));
  };

  #handleKey = (event: KeyboardEvent): boolean => {
    const name = keyName(event);
    const action = this.keymap[name];
    if (!action || (isSingleKey(name) && !this.singleKeys)) return false;
    return this.#commands.run(action);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-transcript": Transcript;
  }
}
