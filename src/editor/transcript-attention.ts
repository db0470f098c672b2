import type { TextRange } from "#domain/model/text-range";
import { AnnounceEvent } from "#editor/events/announce-event";
import { SegmentFocusEvent } from "#editor/events/segment-focus-event";
import { SegmentHoverEvent } from "#editor/events/segment-hover-event";
import { SegmentResizeEvent } from "#editor/events/segment-resize-event";
import { segmentDescription } from "#editor/segment-description";
import type { SegmentIndex } from "#editor/segment-index";
import type { SegmentView } from "#editor/segment-view";
import type { CommandTarget } from "#editor/transcript-commands";
import type { TranscriptEditor } from "#editor/transcript-editor";
import type { TranscriptStage } from "#editor/transcript-stage";
import type { TranscriptWording } from "#editor/transcript-wording";
import { countWords } from "#editor/word-stops";

/** How much a screen reader is told beside the words: nothing, what is asked for, or also where coding starts and ends. */
export type Verbosity = "off" | "on-request" | "on-entering";

/** What attention needs of the transcript element. */
export interface AttentionHost extends HTMLElement {
  readonly stage: TranscriptStage;
  readonly wording: TranscriptWording;
  readonly verbosity: Verbosity;
  requestUpdate(): void;
}

/** Where attention is in a transcript: the focused and the hovered segment, and the extent that is being changed. */
export class TranscriptAttention implements CommandTarget {
  focusedId: string | undefined;
  hoveredId: string | undefined;
  resizing: TextRange | undefined;
  readonly #host: AttentionHost;
  /** Segments around the caret, to tell when it enters or leaves one. */
  #around: readonly SegmentView[] = [];
  #isVisiting = false;

  constructor(host: AttentionHost) {
    this.#host = host;
  }

  get editor(): TranscriptEditor {
    return this.#host.stage.editor;
  }

  get segments(): SegmentIndex {
    return this.#host.stage.segments;
  }

  get focused(): SegmentView | undefined {
    return this.focusedId === undefined ? undefined : this.segments.get(this.focusedId);
  }

  get hovered(): SegmentView | undefined {
    return this.hoveredId === undefined ? undefined : this.segments.get(this.hoveredId);
  }

  dispatchEvent(event: Event): boolean {
    return this.#host.dispatchEvent(event);
  }

  announce(message: string): void {
    if (this.#host.verbosity !== "off") this.dispatchEvent(new AnnounceEvent(message));
  }

  /** Focuses a segment, puts the caret at its start and says what it is. */
  visit(segment: SegmentView | undefined): void {
    if (segment) {
      this.#isVisiting = true;
      this.editor.select(segment.start, segment.start);
      this.#isVisiting = false;
      this.#around = this.segments.at(segment.start);
      this.reveal(segment.end - 1);
      this.reveal(segment.start);
      this.announce(segmentDescription(segment, this.#host));
    }
    this.focus(segment?.id);
  }

  /** Focuses a segment and leaves the caret where it is. */
  focus(id: string | undefined): void {
    if (id === this.focusedId) return;
    this.focusedId = id;
    this.resizing = undefined;
    this.#host.requestUpdate();
    this.dispatchEvent(new SegmentFocusEvent(id));
  }

  hover(id: string | undefined): void {
    if (id === this.hoveredId) return;
    this.hoveredId = id;
    this.#host.requestUpdate();
    this.dispatchEvent(new SegmentHoverEvent(id));
  }

  reveal(offset: number): void {
    this.#host.stage.scrollTo(offset, "nearest");
  }

  /** The caret or the selection moved: a segment it is not in loses the focus. */
  selectionMoved(): void {
    const { caret, range } = this.editor;
    const around = this.segments.at(caret);
    if (this.#host.verbosity === "on-entering" && !this.#isVisiting) this.#announcePassing(around);
    this.#around = around;
    const { focused } = this;
    if (this.#isVisiting || !focused) return;
    if (range || caret < focused.start || caret > focused.end) this.focus(undefined);
  }

  startResize(segment: SegmentView): void {
    this.resizing = { start: segment.start, end: segment.end };
    this.announce(this.#host.wording.resizing(segment));
    this.#host.requestUpdate();
  }

  previewResize(range: TextRange): void {
    if (range.start === this.resizing?.start && range.end === this.resizing.end) return;
    this.resizing = range;
    const { text, language } = this.editor;
    this.announce(this.#host.wording.words(countWords(text.slice(range.start, range.end), language)));
    this.#host.requestUpdate();
  }

  endResize(apply: boolean): void {
    const { focused, resizing } = this;
    this.resizing = undefined;
    this.#host.requestUpdate();
    if (!focused || !resizing) return;
    const isChanged = resizing.start !== focused.start || resizing.end !== focused.end;
    if (apply && isChanged) this.dispatchEvent(new SegmentResizeEvent(focused.id, resizing));
    else this.announce(this.#host.wording.resizeCancelled);
  }

  #announcePassing(around: readonly SegmentView[]): void {
    const { wording } = this.#host;
    const left = this.#around.filter(({ id }) => !around.some((one) => one.id === id));
    const entered = around.filter(({ id }) => !this.#around.some((one) => one.id === id));
    const messages = [...left.map((one) => wording.left(one)), ...entered.map((one) => wording.entered(one))];
    if (messages.length > 0) this.announce(messages.join(", "));
  }
}
