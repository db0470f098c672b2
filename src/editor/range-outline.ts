/** A line box, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * One outline around words that may run over several lines, as an SVG path: down the right ends of the lines and up their left
 * ends. Boxes come in reading order; those of one line are joined.
 *
 * @returns "" where there are no boxes
 */
export function rangeOutline(boxes: readonly Box[]): string {
  const lines = linesOf(boxes);
  const first = lines[0];
  if (!first) return "";
  const down = lines.map(
    ({ right, bottom }, i) => `V${i === 0 ? first.top : lines[i - 1]!.bottom}H${right}V${bottom}`,
  );
  const up = lines.toReversed().map(({ left, top }) => `H${left}V${top}`);
  return `M${first.left} ${first.top}${down.join("")}${up.join("")}Z`;
}

/** One box a line, with no gap between lines. */
function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of boxes) {
    if (right <= left) continue;
    const line = lines.at(-1);
    if (line && (top + bottom) / 2 < line.bottom) {
      lines[lines.length - 1] = {
        left: Math.min(line.left, left),
        top: Math.min(line.top, top),
        right: Math.max(line.right, right),
        bottom: Math.max(line.bottom, bottom),
      };
    } else lines.push({ left, top: line ? line.bottom : top, right, bottom });
  }
  return lines;
}
