import type { Extent } from "#editor/margin-content";

/** From one lane to the next, and the arms that point to the text, px. */
export const lanePitch = 8;
export const tick = 4.5;
/** Where a bracket's outer edge stands in its lane, px. */
export const bracketWidth = 7;
/** Period of the dashes of others' brackets, px: dash and gap. */
export const dashes = [4, 2.5] as const;
/** Open stretch in the stem of a code whose palette colour is used again, px. */
const gap = 4;

/**
 * Outline of a bracket as an SVG path: arm, stem, arm, open to the text. Stretches beyond the window are left out.
 *
 * @param stroke width of the line: the path runs in its middle
 * @param notches gaps in the stem, 0 to 2
 */
export function bracketPath(
  lane: number,
  extent: Extent,
  stroke: number,
  notches: number,
  window: Extent,
): string {
  const text = lane * lanePitch;
  const stem = text + bracketWidth - stroke / 2;
  const top = extent.top + stroke / 2;
  const bottom = extent.bottom - stroke / 2;
  const period = dashes[0] + dashes[1];
  // Cut at whole dashes, so that they do not move when the window does.
  const from = top < window.top ? top + Math.ceil((window.top - top) / period) * period : top;
  const to = Math.min(bottom, window.bottom);
  const parts = [from === top ? `M${text} ${top}H${stem}` : `M${stem} ${from}`];
  for (let i = 1; i <= notches; i++) {
    const middle = top + ((bottom - top) * i) / (notches + 1);
    if (middle - gap < from || middle + gap > to) continue;
    parts.push(`V${middle - gap / 2}M${stem} ${middle + gap / 2}`);
  }
  parts.push(`V${to}`);
  if (to === bottom) parts.push(`H${text}`);
  return parts.join("");
}

/**
 * The hairline from a bracket to its label: straight where the label stands beside the bracket, else around it, beyond all
 * lanes.
 *
 * @param middle of the label, px
 * @param end where the label begins, px from the text's side
 */
export function leaderPath(lane: number, extent: Extent, middle: number, lanes: number, end: number): string {
  const start = lane * lanePitch + bracketWidth + 1;
  if (middle <= extent.bottom) return `M${start} ${Math.max(middle, extent.top + 0.5)}H${end}`;
  const turn = Math.max(start, lanes * lanePitch + 2);
  return `M${start} ${extent.bottom - 0.5}H${turn}V${middle}H${end}`;
}
