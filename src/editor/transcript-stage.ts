import type { TextRange } from "#domain/model/text-range";
import { highlights } from "#editor/highlight-names";
import { assignLanes } from "#editor/lanes";
import type { Lanes } from "#editor/lanes";
import type { MarginContent } from "#editor/margin-content";
import { layOutMargin } from "#editor/margin-layout";
import type { MemoMark } from "#editor/memo-mark";
import { mapped } from "#editor/mapped";
import { SectionPainter } from "#editor/section-painter";
import type { PaintMode } from "#editor/section-painter";
import { SegmentIndex } from "#editor/segment-index";
import type { SegmentView } from "#editor/segment-view";
import { StageScrolling } from "#editor/stage-scrolling";
import type { ScrollAlign } from "#editor/stage-scrolling";
import { TextGeometry } from "#editor/text-geometry";
import type { TypeMetrics } from "#editor/text-geometry";
import type { TextUpdate } from "#editor/text-update";
import { TranscriptEditor } from "#editor/transcript-editor";
import type { TranscriptEditorHost } from "#editor/transcript-editor";
import type { TranscriptText } from "#editor/transcript-text";

/** The elements of the transcript that the stage works on. */
export interface StageElements {
  /** What scrolls. */
  readonly scroller: HTMLElement;
  /** What positions are relative to. */
  readonly page: HTMLElement;
  /** Where the editor goes. */
  readonly surface: HTMLElement;
}

/** Where somebody is in a text. */
export interface ReadingPlace {
  /** What stands at the upper edge, and how far from it, px. */
  readonly top: number;
  readonly shift: number;
  /** Ends of the selection. */
  readonly anchor: number;
  readonly caret: number;
}

/** What the stage tells the element it stands in. */
export interface StageHost extends Omit<TranscriptEditorHost, "sectionsAdded"> {
  /** Sections near the viewport came or went: draw again. */
  redraw(): void;
}

/**
 * One open text with everything that depends on it: the locked document, where its words stand, the coding painted on it and
 * the lanes of its brackets. Made anew for another text; `destroy` takes all of it out of the page.
 */
export class TranscriptStage {
  readonly editor: TranscriptEditor;
  readonly geometry: TextGeometry;
  /** On the words on the screen. */
  segments = new SegmentIndex([]);
  /** On the words that were given. */
  #given: readonly SegmentView[] = [];
  readonly #elements: StageElements;
  readonly #painter: SectionPainter;
  readonly #scrolling: StageScrolling;
  readonly #stop = new AbortController();
  #lanes: Lanes | undefined;

  constructor(elements: StageElements, shown: TranscriptText, metrics: TypeMetrics, host: StageHost) {
    this.#elements = elements;
    this.editor = new TranscriptEditor(elements.surface, shown, {
      handleKey: (event) => host.handleKey(event),
      handleDrop: (event) => host.handleDrop(event),
      selectionMoved: () => host.selectionMoved(),
      typed: (turns) => {
        this.#changed(turns);
        host.typed(turns);
      },
      sectionsAdded: (from, done) => this.#sectionsAdded(from, done),
    });
    this.geometry = new TextGeometry(this.editor, elements.page, metrics);
    this.#painter = new SectionPainter(this.editor);
    this.#scrolling = new StageScrolling(elements.scroller, this.editor, this.geometry, () => {
      this.#lanes = undefined;
    });
    this.editor.dom.addEventListener(
      "contentvisibilityautostatechange",
      (event: Event) => {
        const section = Array.prototype.indexOf.call(this.editor.dom.children, event.target);
        const { live } = this.geometry;
        const isSkipped = (event as ContentVisibilityAutoStateChangeEvent).skipped;
        if (isSkipped !== live.has(section)) return;
        if (isSkipped) live.delete(section);
        else {
          live.add(section);
          this.#lanes = undefined;
        }
        host.redraw();
      },
      { signal: this.#stop.signal },
    );
  }

  /** Shows the first screen at once; the rest follows in slices. Call once. */
  start(): void {
    const { scroller, surface } = this.#elements;
    let estimated = 0;
    let inView = 0;
    for (let section = 0; section < this.editor.turns.sections; section++) {
      if (estimated < scroller.clientHeight) inView = section + 1;
      estimated += this.geometry.estimate(section);
    }
    surface.style.setProperty("--_all", `${estimated}px`);
    for (let section = 0; section < inView; section++) this.geometry.live.add(section);
    this.editor.start(inView);
  }

  destroy(): void {
    this.#stop.abort();
    this.#painter.clear();
    this.editor.destroy();
  }

  /** Where the reader is. */
  get place(): ReadingPlace {
    const { scrollTop } = this.#elements.scroller;
    const { anchor, caret } = this.editor;
    const top = this.#textWithin(scrollTop, scrollTop + 1).start;
    return { top, shift: this.#topOf(top) - scrollTop, anchor, caret };
  }

  /** Goes to where a reader was when other turns of the same text were shown. */
  restore({ top, shift, anchor, caret }: ReadingPlace): void {
    this.editor.select(anchor, caret);
    this.scrollTo(top, "start");
    this.#elements.scroller.scrollTop = this.#topOf(top) - shift;
  }

  #topOf(offset: number): number {
    return this.geometry.extentOf({ start: offset, end: offset + 1 }).top;
  }

  /** Type or width may have changed. */
  measure(metrics: TypeMetrics): void {
    if (sameMetrics(metrics, this.geometry.metrics)) return;
    this.geometry.reset(metrics);
    this.#lanes = undefined;
    this.#estimateHeights(0);
  }

  setSegments(segments: readonly SegmentView[]): void {
    this.#given = segments;
    this.#placeSegments();
  }

  /** Shows the same transcript with other words or turns. @returns what became of it, or undefined where it has to be opened anew */
  update(shown: TranscriptText): TextUpdate | undefined {
    return this.#follow(this.editor.update(shown));
  }

  /** Shows turns without what was typed in them. */
  takeBack(turns: readonly number[]): void {
    this.#follow(this.editor.takeBack(turns));
  }

  #follow(update: TextUpdate | undefined): TextUpdate | undefined {
    if (update === undefined) return undefined;
    if (update.window === undefined) this.#changed(update.changed);
    else {
      const section = this.editor.turns.sectionOf(update.window.start);
      this.#painter.forgetFrom(section);
      this.geometry.reset(this.geometry.metrics);
      this.#estimateHeights(section);
      this.#placeSegments();
    }
    return update;
  }

  #changed(turns: Iterable<number>): void {
    this.#painter.forget(turns);
    this.geometry.forget(turns);
    this.#placeSegments();
  }

  /** Where the coding is on the words on the screen, while something is typed. */
  #placeSegments(): void {
    this.segments = new SegmentIndex(mapped(this.#given, this.editor.pendingEdits));
    this.#lanes = undefined;
  }

  paint(mode: PaintMode): void {
    this.#painter.paint(this.geometry.live, this.segments, mode);
  }

  /** Paints a segment in its strong tint. */
  emphasise(role: "hover" | "focus", segment: SegmentView | undefined, range: TextRange | undefined): void {
    this.#painter.mark(role, highlights.strong(segment?.color ?? 1), range);
  }

  paintSelection(): void {
    this.#painter.mark("selection", highlights.selection, this.editor.range);
  }

  /** What the margin shows near the viewport. */
  margin(
    memos: readonly MemoMark[],
    focused: SegmentView | undefined,
    resizing: TextRange | undefined,
    fold: number,
  ): MarginContent {
    const { scroller } = this.#elements;
    const { rem } = this.geometry.metrics;
    const window = {
      top: scroller.scrollTop - overscan,
      bottom: scroller.scrollTop + scroller.clientHeight + overscan,
    };
    this.#lanes ??= assignLanes(this.segments.all, this.geometry);
    return layOutMargin({
      segments: this.segments,
      lanes: this.#lanes,
      memos: mapped(memos, this.editor.pendingEdits),
      selection: this.editor.range,
      focused,
      resizing,
      near: this.#textWithin(window.top, window.bottom),
      window,
      viewTop: scroller.scrollTop,
      extentOf: (range) => this.geometry.extentOf(range),
      stack: { fold: scroller.scrollTop + fold, middle: rem / 2, spacing: 1.25 * rem, slack: 4.5 * rem },
    });
  }

  scrollTo(offset: number, align: ScrollAlign): void {
    this.#scrolling.to(offset, align);
  }

  #sectionsAdded(from: number, done: boolean): void {
    this.#estimateHeights(from);
    if (done) this.#elements.surface.style.removeProperty("--_all");
  }

  #estimateHeights(from: number): void {
    for (let section = from; section < this.editor.filledSections; section++) {
      this.editor
        .sectionElement(section)
        ?.style.setProperty("--_tall", `${this.geometry.estimate(section)}px`);
    }
  }

  /** The text of the turns that stand between two heights of the page, as far as it is laid out. */
  #textWithin(top: number, bottom: number): TextRange {
    const { turns } = this.editor;
    const pageTop = this.#elements.page.getBoundingClientRect().top;
    let start = Infinity;
    let end = 0;
    for (const section of this.geometry.live) {
      const box = this.editor.sectionElement(section)?.getBoundingClientRect();
      if (!box || box.bottom - pageTop < top || box.top - pageTop > bottom) continue;
      const { start: first, end: last } = turns.turnsOf(section);
      for (let turn = first; turn < last; turn++) {
        const turnBox = this.editor.turnElement(turn)?.getBoundingClientRect();
        if (!turnBox || turnBox.bottom - pageTop < top || turnBox.top - pageTop > bottom) continue;
        const range = turns.rangeOf(turn);
        start = Math.min(start, range.start);
        end = Math.max(end, range.end);
      }
    }
    return start < end ? { start, end } : { start: 0, end: 0 };
  }
}

const sameMetrics = (a: TypeMetrics, b: TypeMetrics): boolean =>
  a.lineHeight === b.lineHeight &&
  a.charWidth === b.charWidth &&
  a.columnWidth === b.columnWidth &&
  a.turnGap === b.turnGap &&
  a.rem === b.rem;

/** How far beyond the viewport the margin is drawn, so that scrolling does not wait for it, px. */
const overscan = 300;
