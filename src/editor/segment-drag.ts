import type { TextRange } from "#domain/model/text-range";
import type { TextGeometry } from "#editor/text-geometry";
import { snapToWord } from "#editor/word-walk";
import type { WalkedText } from "#editor/word-walk";

/** What happens while an end of a segment follows the pointer. */
export interface SegmentDragSteps {
  preview(range: TextRange): void;
  /** @param apply false where the drag was given up */
  end(apply: boolean): void;
}

/**
 * Lets one end of a segment follow the pointer until it goes up: to words, or to characters with Alt. Escape and a lost
 * pointer give up.
 */
export function dragSegment(
  pointer: PointerEvent,
  edge: "start" | "end",
  range: TextRange,
  walked: WalkedText,
  geometry: TextGeometry,
  steps: SegmentDragSteps,
): void {
  const grip = pointer.currentTarget as HTMLElement;
  const stop = new AbortController();
  const { signal } = stop;
  let wanted = range;
  const end = (apply: boolean): void => {
    stop.abort();
    steps.end(apply && (wanted.start !== range.start || wanted.end !== range.end));
  };
  const follow = (event: PointerEvent): void => {
    const near = geometry.offsetNear(xWithin(geometry, event.clientX, edge), event.clientY);
    if (near === undefined) return;
    const at = event.altKey ? near : snapToWord(walked, near, edge);
    const moved = { ...wanted, [edge]: at };
    if (moved.start >= moved.end) return;
    wanted = moved;
    steps.preview(wanted);
  };
  pointer.preventDefault();
  grip.setPointerCapture(pointer.pointerId);
  grip.addEventListener("pointermove", follow, { signal });
  grip.addEventListener("pointerup", () => end(true), { signal });
  grip.addEventListener("pointercancel", () => end(false), { signal });
  grip.ownerDocument.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      end(false);
    },
    { signal, capture: true },
  );
}

/** Beside the words a start goes to the beginning of the line, an end to its end. */
function xWithin(geometry: TextGeometry, x: number, edge: "start" | "end"): number {
  const column = geometry.column;
  if (!column || (x > column.left && x < column.right)) return x;
  const isLeft = x <= column.left || edge === "start";
  return isLeft ? column.left + 1 : column.right - 1;
}
