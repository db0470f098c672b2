import { dropRange, carriesCode } from "#editor/code-drop";
import { CodeDropEvent, draggedCodeType } from "#editor/events/code-drop-event";
import { PassageOpenEvent } from "#editor/events/passage-open-event";
import type { TextRange } from "#domain/model/text-range";
import { dragSegment } from "#editor/segment-drag";
import type { AttentionHost, TranscriptAttention } from "#editor/transcript-attention";

/** From here on a press is a drag, px. */
const dragDistance = 4;

/** What the pointer needs of the transcript element. */
export interface PointerHost extends AttentionHost {
  readonly layout: string;
  readonly correcting: boolean;
}

/** What the pointer does on the words: focus and hover segments, drag their ends, drop codes. */
export class TranscriptPointer {
  /** Words that a dragged code would be applied to. */
  dropTarget: TextRange | undefined;
  readonly #host: PointerHost;
  readonly #attention: TranscriptAttention;
  #down = { x: 0, y: 0 };
  #lastClick = -1;

  constructor(host: PointerHost, attention: TranscriptAttention) {
    this.#host = host;
    this.#attention = attention;
  }

  /** Listens on the element that holds the words, for as long as it is there. */
  listenOn(surface: HTMLElement): void {
    surface.addEventListener("pointerdown", this.#press);
    surface.addEventListener("click", this.#click);
    surface.addEventListener("pointermove", this.#hover);
    surface.addEventListener("pointerleave", this.#leave);
    surface.addEventListener("dragover", this.#dragOver);
    surface.addEventListener("dragleave", this.#dragLeave);
  }

  #press = ({ clientX, clientY }: PointerEvent): void => {
    this.#down = { x: clientX, y: clientY };
  };

  /** A click focuses the innermost segment there; again at the same place, the one around it. */
  #click = (event: MouseEvent): void => {
    const { stage } = this.#host;
    const { editor, segments, geometry } = stage;
    // Selecting by dragging or by several clicks is no click on a segment.
    const moved = Math.hypot(event.clientX - this.#down.x, event.clientY - this.#down.y);
    if (event.detail > 1 || moved > dragDistance) return;
    const at = geometry.characterAt(event.clientX, event.clientY);
    const inner = at === undefined ? [] : segments.at(at).reverse();
    if (this.#host.layout === "narrow") {
      if (at !== undefined && inner.length > 0) {
        const ids = inner.map(({ id }) => id).reverse();
        this.#host.dispatchEvent(new PassageOpenEvent(editor.turns.turnAt(at), ids));
      }
      return;
    }
    const isAgain = at === this.#lastClick;
    this.#lastClick = at ?? -1;
    const now = inner.findIndex(({ id }) => id === this.#attention.focusedId);
    const next = isAgain && now >= 0 ? inner[(now + 1) % inner.length] : inner[0];
    this.#attention.focus(next?.id);
  };

  // The browser sends one move a frame, so that each may be answered at once.
  #hover = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse" || event.buttons !== 0) return;
    const { geometry, segments } = this.#host.stage;
    const at = geometry.characterAt(event.clientX, event.clientY);
    this.#attention.hover(at === undefined ? undefined : segments.at(at).at(-1)?.id);
  };

  #leave = (): void => this.#attention.hover(undefined);

  /** A handle over the words was taken hold of. */
  grabHandle = (event: PointerEvent): void => {
    const { edge } = (event.currentTarget as HTMLElement).dataset;
    this.grab(edge === "start" ? "start" : "end", event);
  };

  /** An end of the focused segment was taken hold of. */
  grab(edge: "start" | "end", event: PointerEvent): void {
    const { focused, editor } = this.#attention;
    if (!focused) return;
    const range = { start: focused.start, end: focused.end };
    this.#attention.resizing = range;
    dragSegment(event, edge, range, editor, this.#host.stage.geometry, {
      preview: (wanted) => this.#attention.previewResize(wanted),
      end: (apply) => this.#attention.endResize(apply),
    });
  }

  #dragOver = (event: DragEvent): void => {
    const { editor, segments, geometry } = this.#host.stage;
    const isWelcome = carriesCode(event) && this.#host.layout !== "narrow" && !this.#host.correcting;
    const at = isWelcome ? geometry.characterAt(event.clientX, event.clientY) : undefined;
    this.#target(at === undefined ? undefined : dropRange(editor, segments, at));
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = this.dropTarget ? "copy" : "none";
  };

  #dragLeave = (): void => this.#target(undefined);

  /** @returns true where a code was dropped on words */
  drop = (event: DragEvent): boolean => {
    if (!carriesCode(event)) return false;
    const range = this.dropTarget;
    this.#target(undefined);
    event.preventDefault();
    if (range) {
      this.#host.dispatchEvent(new CodeDropEvent(event.dataTransfer!.getData(draggedCodeType), range));
    }
    return true;
  };

  #target(range: TextRange | undefined): void {
    if (range?.start === this.dropTarget?.start && range?.end === this.dropTarget?.end) return;
    this.dropTarget = range;
    this.#host.requestUpdate();
  }
}
