/** Size of the drawing of a code's use along the transcripts, in its own units. */
export const barsSize = { width: 54, height: 14 } as const;

/** Bars of a small drawing, the tallest at full height, as the data of one path; "" where there are none. */
export function barsPath(bars: readonly number[]): string {
  const most = Math.max(0, ...bars);
  if (most === 0) return "";
  const pitch = Math.min(8, barsSize.width / bars.length);
  const width = Math.max(1, pitch - 1);
  return bars
    .map((count, at) => {
      if (count === 0) return "";
      const height = Math.max(1, (count / most) * barsSize.height);
      const x = at * pitch;
      return `M${x} ${barsSize.height}v${-height}h${width}v${height}z`;
    })
    .join("");
}
