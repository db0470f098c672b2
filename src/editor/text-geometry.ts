import type { TextRange } from "#domain/model/text-range";
import type { LineSource } from "#editor/lanes";
import type { Extent } from "#editor/margin-content";
import type { TranscriptEditor } from "#editor/transcript-editor";
import { placeIn, rangeIn } from "#editor/word-places";

/** Type of the words and room for them, px. */
export interface TypeMetrics {
  readonly lineHeight: number;
  /** Mean width of a character, for lines that are not laid out. */
  readonly charWidth: number;
  /** Width of the column of words. */
  readonly columnWidth: number;
  /** From one turn's last line to the next turn's first, with what else a turn holds above its words. */
  readonly turnGap: number;
  /** Size of the page's own type: labels grow with it. */
  readonly rem: number;
}

/**
 * Where words stand. Measures only what is asked for and only in live sections (those the browser lays out); elsewhere it
 * estimates. Every line of a turn has the same height, so a measured line number lasts until type or width change.
 */
export class TextGeometry implements LineSource {
  metrics: TypeMetrics;
  /** Sections that the browser lays out, near the viewport. */
  readonly live = new Set<number>();
  readonly #editor: TranscriptEditor;
  readonly #page: HTMLElement;
  /** Of each turn, the lines of the places in it that were measured so far; and the sections that were measured in. */
  readonly #lines = new Map<number, Map<number, number>>();
  readonly #measured = new Set<number>();
  readonly #probe = document.createRange();

  constructor(editor: TranscriptEditor, page: HTMLElement, metrics: TypeMetrics) {
    this.#editor = editor;
    this.#page = page;
    this.metrics = metrics;
  }

  /** Type or width changed: everything must be measured anew. */
  reset(metrics: TypeMetrics): void {
    this.metrics = metrics;
    this.#lines.clear();
    this.#measured.clear();
  }

  /** The words of these turns are others now. */
  forget(turns: Iterable<number>): void {
    for (const turn of turns) this.#lines.delete(turn);
  }

  get turnStarts(): Int32Array {
    return this.#editor.turns.starts;
  }

  lineOf = (offset: number, turn: number): number => {
    const { turns } = this.#editor;
    const section = turns.sectionOf(turn);
    const inTurn = offset - turns.starts[turn]!;
    if (!this.live.has(section) && !this.#measured.has(section)) {
      return Math.floor(inTurn / this.#charsPerLine);
    }
    this.#measured.add(section);
    let lines = this.#lines.get(turn);
    if (lines === undefined) this.#lines.set(turn, (lines = new Map<number, number>()));
    const known = lines.get(inTurn);
    if (known !== undefined) return known;
    const line = this.#measureLine(turn, inTurn);
    lines.set(inTurn, line);
    return line;
  };

  /** From the top of the first line to the bottom of the last that a range stands on. */
  extentOf(range: TextRange): Extent {
    return {
      top: this.#lineTop(range.start),
      bottom: this.#lineTop(Math.max(range.start, range.end - 1)) + this.metrics.lineHeight,
    };
  }

  /** Estimated height of a section that was never laid out. */
  estimate(section: number): number {
    const { turns } = this.#editor;
    const { start, end } = turns.turnsOf(section);
    let height = 0;
    for (let turn = start; turn < end; turn++) {
      const range = turns.rangeOf(turn);
      const lines = Math.max(1, Math.ceil((range.end - range.start) / this.#charsPerLine));
      height += lines * this.metrics.lineHeight + this.metrics.turnGap;
    }
    return Math.round(height);
  }

  /** Boxes of the words of a range, one or more a line, in window coordinates. Only what is laid out. */
  boxesOf(range: TextRange): DOMRect[] {
    const { turns } = this.#editor;
    const boxes: DOMRect[] = [];
    for (let turn = turns.turnAt(range.start); turn <= turns.turnAt(range.end); turn++) {
      const words = this.live.has(turns.sectionOf(turn)) && this.#editor.wordsElement(turn);
      if (!words) continue;
      const { start, end } = turns.rangeOf(turn);
      const part = rangeIn(words, Math.max(range.start, start) - start, Math.min(range.end, end) - start);
      if (!part) continue;
      this.#probe.setStart(part.startContainer, part.startOffset);
      this.#probe.setEnd(part.endContainer, part.endOffset);
      boxes.push(...this.#probe.getClientRects());
    }
    return boxes;
  }

  /** The box around all of them; undefined where nothing of the range is laid out. */
  boxOf(range: TextRange): DOMRect | undefined {
    const boxes = this.boxesOf(range);
    if (boxes.length === 0) return undefined;
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  }

  /** The box of the words of a turn that is laid out: left and right hold for all. */
  get column(): DOMRect | undefined {
    const [section] = this.live;
    if (section === undefined) return undefined;
    return this.#editor.wordsElement(this.#editor.turns.turnsOf(section).start)?.getBoundingClientRect();
  }

  /** The character whose box holds a point of the window; undefined beside the words. */
  characterAt(x: number, y: number): number | undefined {
    const near = this.offsetNear(x, y);
    if (near === undefined) return undefined;
    return [near, near - 1].find((offset) =>
      this.boxesOf({ start: offset, end: offset + 1 }).some(
        (box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom,
      ),
    );
  }

  /** The place between two characters nearest to a point of the window. */
  offsetNear(x: number, y: number): number | undefined {
    const root = this.#page.getRootNode();
    const place =
      root instanceof ShadowRoot ? document.caretPositionFromPoint(x, y, { shadowRoots: [root] }) : null;
    if (place && this.#editor.dom.contains(place.offsetNode)) {
      return this.#editor.offsetOfPlace(place.offsetNode, place.offset);
    }
    return this.#editor.offsetNear(x, y);
  }

  /** Upper edge of the line that the character at an offset stands on. */
  #lineTop(offset: number): number {
    const { turns } = this.#editor;
    const turn = turns.turnAt(offset);
    const section = turns.sectionOf(turn);
    const pageTop = this.#page.getBoundingClientRect().top;
    if (this.live.has(section)) {
      const words = this.#editor.wordsElement(turn);
      const top = words?.getBoundingClientRect().top ?? 0;
      return top - pageTop + this.lineOf(offset, turn) * this.metrics.lineHeight;
    }
    // Far away and only there to say that a bracket goes on: anywhere in its section will do.
    const box = this.#editor.sectionElement(section)?.getBoundingClientRect();
    if (!box) return this.#page.scrollHeight;
    const { start, end } = turns.turnsOf(section);
    return box.top - pageTop + (box.height * (turn - start)) / (end - start);
  }

  #measureLine(turn: number, offset: number): number {
    const words = this.#editor.wordsElement(turn);
    const place = words && placeIn(words, offset, true);
    if (!place || place.node.length === 0) return 0;
    const at = Math.min(place.offset, place.node.length - 1);
    this.#probe.setStart(place.node, at);
    this.#probe.setEnd(place.node, at + 1);
    const boxes = [...this.#probe.getClientRects()];
    const box = boxes.find(({ width }) => width > 0) ?? boxes[0] ?? this.#probe.getBoundingClientRect();
    const middle = (box.top + box.bottom) / 2 - words.getBoundingClientRect().top;
    return Math.max(0, Math.floor(middle / this.metrics.lineHeight));
  }

  get #charsPerLine(): number {
    return Math.max(8, this.metrics.columnWidth / this.metrics.charWidth);
  }
}
