import type { TextRange } from "#domain/model/text-range";

/** What ranges cover together: in order and apart, those that overlap or touch as one; empty ones are left out. */
export function unionOf(ranges: readonly TextRange[]): readonly TextRange[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (start >= end) continue;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** What two lists of ranges, each in order and apart, have in common: in order and apart. */
export function intersectionOf(
  some: readonly TextRange[],
  others: readonly TextRange[],
): readonly TextRange[] {
  const common: TextRange[] = [];
  for (let i = 0, j = 0; i < some.length && j < others.length;) {
    const one = some[i]!;
    const other = others[j]!;
    const start = Math.max(one.start, other.start);
    const end = Math.min(one.end, other.end);
    if (start < end) common.push({ start, end });
    if (one.end < other.end) i++;
    else j++;
  }
  return common;
}
