/**
 * A stretch of one source's text at one revision: half-open `[start, end)` in UTF-16 code units.
 * A segment of the field's language.
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** True where the ranges share at least one code unit. */
export const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** True where `outer` holds every code unit of `inner`. */
export const contains = (outer: TextRange, inner: TextRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
