import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import type { Continuum, ValuedSegment } from "#domain/agreement/u-alpha-continuum";
import { comparedCodings, comparedSources, type LeftOut } from "#domain/agreement/units-codings";
import { comparedText, lookedAt } from "#domain/agreement/units-of-source";
import { inCodePoints, intersected, united } from "#domain/agreement/units-ranges";
import type { SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

/** Coders' segments on one continuum, for the unitizing coefficients. */
export interface ContinuumData {
  readonly continuum: Continuum;
  /** `values[v]`: the columns that value `v` stands for; more than one where a coder's segments of several overlap. */
  readonly values: readonly (readonly number[])[];
  /** Characters on which a coder's segments of several columns overlap, over all coders. */
  readonly conflicts: number;
  /** Sources on the continuum, by id: those that all coders compared have completed. */
  readonly sourceIds: readonly SourceId[];
  readonly leftOut: LeftOut;
}

/**
 * Lays the sources end to end, in code points, with the segments that each coder marked with any of `columns`.
 *
 * The coefficients know no missing data: a source counts only where every coder compared has completed it, and of it the
 * parts all were assigned. Turns of roles left out are cut out and the ends joined. The coefficients want one value at a
 * place: where a coder's segments of several columns overlap, the overlap is a segment of its own whose value is all of
 * them together; how much there is of it is said in `conflicts`.
 */
export function continuumOf(
  snapshot: Snapshot,
  specification: Specification,
  columns: readonly number[] = [...specification.columns.keys()],
): ContinuumData {
  const sources = comparedSources(snapshot, specification);
  const { bySource, leftOut } = comparedCodings(snapshot, specification, sources);
  const values = new Map<string, { index: number; columns: readonly number[] }>();
  const coders = specification.coderIds.map((): ValuedSegment[] => []);
  const sourceIds: SourceId[] = [];
  let [length, conflicts] = [0, 0];
  for (const source of sources) {
    const text = specification.coderIds
      .map((coderId) => lookedAt(source, coderId, snapshot.assignments))
      .reduce(intersected, comparedText(source, specification))
      .map((range) => inCodePoints(range, source.wideCharacters));
    if (specification.coderIds.length === 0 || text.length === 0) continue;
    sourceIds.push(source.id);
    const place = placeOn(text, length);
    const codings = bySource.get(source.id);
    coders.forEach((segments, coder) => {
      const marked = columns.flatMap((column) =>
        united(codings?.[column]?.[coder] ?? []).map((range) => {
          const { start, end } = inCodePoints(range, source.wideCharacters);
          return { start: place(start), end: place(end), column };
        }),
      );
      for (const { start, end, together } of apart(marked)) {
        const key = together.join();
        const value = values.get(key) ?? { index: values.size, columns: together };
        values.set(key, value);
        segments.push({ start, end, value: value.index });
        if (together.length > 1) conflicts += end - start;
      }
    });
    length = place(Infinity);
  }
  return {
    continuum: { length, values: values.size, coders },
    values: [...values.values()].map((value) => value.columns),
    conflicts,
    sourceIds,
    leftOut,
  };
}

/** Where a position of a source comes to lie when its parts are laid end to end from `offset` on. */
function placeOn(parts: readonly TextRange[], offset: number): (position: number) => number {
  return (position) => {
    let place = offset;
    for (const { start, end } of parts) {
      if (position <= start) break;
      place += Math.min(position, end) - start;
    }
    return place;
  };
}

/** Cuts segments wherever one begins or ends, so that none overlap; each piece has the columns together there. */
function apart(
  marked: readonly (TextRange & { readonly column: number })[],
): (TextRange & { readonly together: readonly number[] })[] {
  const ends = marked
    .filter(({ start, end }) => start < end)
    .flatMap(({ start, end, column }) => [
      { at: start, opens: true, column },
      { at: end, opens: false, column },
    ])
    .sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  const pieces: (TextRange & { together: readonly number[] })[] = [];
  const open = new Set<number>();
  let since = 0;
  for (const { at, opens, column } of ends) {
    if (open.size > 0 && at > since)
      pieces.push({ start: since, end: at, together: [...open].sort((a, b) => a - b) });
    since = at;
    if (opens) open.add(column);
    else open.delete(column);
  }
  return pieces;
}
