import type { TextGeometry } from "#editor/text-geometry";
import type { TranscriptEditor } from "#editor/transcript-editor";

/** Where an offset should come to stand when scrolled to. */
export type ScrollAlign = "start" | "center" | "nearest";

/** Scrolls a transcript to places in its text, also to those that were never laid out. */
export class StageScrolling {
  readonly #scroller: HTMLElement;
  readonly #editor: TranscriptEditor;
  readonly #geometry: TextGeometry;
  readonly #measured: () => void;

  /** @param measured is told when a section got its true height */
  constructor(scroller: HTMLElement, editor: TranscriptEditor, geometry: TextGeometry, measured: () => void) {
    this.#scroller = scroller;
    this.#editor = editor;
    this.#geometry = geometry;
    this.#measured = measured;
  }

  to(offset: number, align: ScrollAlign): void {
    const { turns } = this.#editor;
    if (turns.length === 0) return;
    const turn = turns.turnAt(offset);
    const section = turns.sectionOf(turn);
    this.#editor.fillTo(turn);
    const laidOut = this.#layOut(section);
    this.#place(offset, align);
    // Sections that come into view with it get their true height now, not after it was placed.
    const beside = [section - 1, section + 1].flatMap((one) =>
      this.#isInView(one) ? this.#layOut(one) : [],
    );
    if (beside.length > 0) this.#place(offset, align);
    requestAnimationFrame(() => {
      for (const element of [...laidOut, ...beside]) element.style.removeProperty("content-visibility");
    });
  }

  #place(offset: number, align: ScrollAlign): void {
    const scroller = this.#scroller;
    const { top, bottom } = this.#geometry.extentOf({ start: offset, end: offset + 1 });
    const room = scroller.clientHeight;
    const edge = Math.min(scrollEdge, (room - (bottom - top)) / 2);
    if (align === "center") scroller.scrollTop = (top + bottom - room) / 2;
    else if (align === "start" || top - edge < scroller.scrollTop) scroller.scrollTop = top - edge;
    else if (bottom + edge > scroller.scrollTop + room) scroller.scrollTop = bottom + edge - room;
  }

  /** @returns its element, or none where the section is laid out already or does not exist */
  #layOut(section: number): HTMLElement[] {
    const element = this.#editor.sectionElement(section);
    if (!element || this.#geometry.live.has(section)) return [];
    element.style.setProperty("content-visibility", "visible");
    this.#geometry.live.add(section);
    this.#measured();
    return [element];
  }

  #isInView(section: number): boolean {
    const box = this.#editor.sectionElement(section)?.getBoundingClientRect();
    const view = this.#scroller.getBoundingClientRect();
    return box !== undefined && box.bottom > view.top && box.top < view.bottom;
  }
}

/** Room kept between what is scrolled to and the edge of the viewport, px. */
const scrollEdge = 84;
