import { render } from "lit";
import type { TextRange } from "#domain/model/text-range";
import type { Margin } from "#editor/margin";
import type { Extent } from "#editor/margin-content";
import type { MemoMark } from "#editor/memo-mark";
import { rangeOutline } from "#editor/range-outline";
import type { PaintMode } from "#editor/section-painter";
import type { TranscriptAttention } from "#editor/transcript-attention";
import { renderOverlay } from "#editor/transcript-overlay";
import type { EndHandle } from "#editor/transcript-overlay";
import type { TranscriptStage } from "#editor/transcript-stage";

/** What to draw on, and what. */
export interface Drawing {
  readonly page: HTMLElement;
  readonly overlay: HTMLElement;
  readonly margin: Margin;
  readonly stage: TranscriptStage;
  readonly attention: TranscriptAttention;
  readonly memos: readonly MemoMark[];
  readonly mode: PaintMode;
  /** Reading only: no caret, no handles. */
  readonly isNarrow: boolean;
  /** Words cannot be typed: segments can be changed. */
  readonly isLocked: boolean;
  readonly showsCaret: boolean;
  readonly dropTarget: TextRange | undefined;
  readonly grab: (event: PointerEvent) => void;
  readonly openMenu: () => unknown;
}

/** Paints the words: coding near the viewport, the focused and the hovered segment, the selection. */
export function drawPaint({ stage, attention, mode }: Drawing): void {
  const { focused, hovered, resizing } = attention;
  stage.paint(mode);
  stage.emphasise("hover", hovered, mode === "forced" ? undefined : hovered);
  stage.emphasise("focus", focused, resizing ?? focused);
  stage.paintSelection();
}

/** Draws what stands beside and over the words. Reads the layout once, then writes. */
export function drawAround(drawing: Drawing): void {
  const { stage, attention, margin, memos, overlay, isNarrow, isLocked } = drawing;
  const content = stage.margin(memos, attention.focused, attention.resizing, labelFold);
  const focused = attention.resizing ?? attention.focused;
  const overlayContent = {
    current: drawing.showsCaret && !isNarrow ? currentTurn(drawing) : undefined,
    handles: focused && !isNarrow && isLocked ? handlesOf(focused, drawing) : [],
    color: attention.focused?.color,
    outline: outlineOf(drawing),
    grab: drawing.grab,
    openMenu: drawing.openMenu,
    menuLabel: stage.editor.wording.turnMenu,
  };
  margin.content = content;
  render(renderOverlay(overlayContent), overlay);
}

/** Upper labels keep this far from the edge of the viewport, px. */
const labelFold = 8;

function currentTurn({ stage, page }: Drawing): Extent | undefined {
  const { editor } = stage;
  const box = editor.wordsElement(editor.caretTurn)?.getBoundingClientRect();
  if (!box) return undefined;
  const top = page.getBoundingClientRect().top;
  return { top: box.top - top, bottom: box.bottom - top };
}

function handlesOf(range: TextRange, { stage, page }: Drawing): EndHandle[] {
  const { left, top, right } = page.getBoundingClientRect();
  const isRtl = page.matches(":dir(rtl)");
  const handle = (edge: "start" | "end"): EndHandle[] => {
    const offset = edge === "start" ? range.start : range.end - 1;
    const box = stage.geometry.boxesOf({ start: offset, end: offset + 1 })[0];
    if (!box) return [];
    const x = (edge === "start") !== isRtl ? box.left : box.right;
    const at = isRtl ? right - x : x - left;
    return [{ edge, left: at, top: box.top - top, bottom: box.bottom - top }];
  };
  return [...handle("start"), ...handle("end")];
}

function outlineOf({ stage, page, dropTarget }: Drawing): string {
  if (!dropTarget) return "";
  const { left, top } = page.getBoundingClientRect();
  return rangeOutline(
    stage.geometry.boxesOf(dropTarget).map((box) => ({
      left: Math.round(box.left - left) - 1,
      top: Math.round(box.top - top) - 1,
      right: Math.round(box.right - left) + 1,
      bottom: Math.round(box.bottom - top) + 1,
    })),
  );
}
