import type { TypeMetrics } from "#editor/text-geometry";

/** How the transcript is laid out: by the room it has. */
export type TranscriptLayout = "wide" | "full" | "compact" | "narrow";

/**
 * The layout for a width in rem: number, speaker, words and margin with full labels (wider words where there is room), the
 * same closer together without initials, or one column with brackets in a gutter.
 */
export function layoutFor(width: number): TranscriptLayout {
  if (width < 37.5) return "narrow";
  if (width < 50) return "compact";
  return width < 58.25 ? "full" : "wide";
}

/** Type as it is on the page, and where in its line a word stands. px. */
export interface MeasuredType extends TypeMetrics {
  /** From a line's top to the words' baseline. */
  readonly baseline: number;
}

/**
 * Measures the type of the words from a hidden line of it.
 *
 * @param probe holds an empty inline block, then sample text, and has the padding of a turn
 * @param surface where turns go
 */
export function measureType(probe: HTMLElement, surface: HTMLElement): MeasuredType {
  const style = getComputedStyle(probe);
  const sample = probe.lastChild!;
  const range = document.createRange();
  range.selectNodeContents(sample);
  const top = probe.getBoundingClientRect().top;
  const mark = probe.firstElementChild!.getBoundingClientRect();
  const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd);
  return {
    lineHeight: parseFloat(style.lineHeight),
    baseline: Math.round(mark.bottom - top),
    charWidth: range.getBoundingClientRect().width / (sample.textContent?.length ?? 1),
    columnWidth: surface.clientWidth - padding,
    turnGap: parseFloat(style.marginBlockEnd),
    rem: rootFontSize(),
  };
}

/** Size of the page's own type, px: what 1rem is. */
export const rootFontSize = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);
