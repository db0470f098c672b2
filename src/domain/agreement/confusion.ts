import type { ReliabilityData } from "#domain/agreement/reliability-data";
import { eachStretch } from "#domain/agreement/units-stretches";

/** Which codes coders put in each other's place. */
export interface Confusion {
  /** Columns compared, and "none of them" as the last. */
  readonly size: number;
  /**
   * `counts[c * size + k]`: units (characters, where units are characters) and pairs of coders in which one coder gave `c`
   * without `k` and the other `k` without `c`; on the diagonal, in which both gave `c`. A code set against "none" stands
   * where the other coder gave no code of their own at all.
   */
  readonly counts: Float64Array;
}

/**
 * Confusion between codes over all units that two coders looked at. For codes that exclude each other this is the table of
 * categories by categories; where a unit has several codes, what both gave is agreement and the rest is set against
 * whatever the other gave instead.
 *
 * @param columns positions in the specification; the order of rows and columns
 * @param pair rows are the first coder's choice, columns the second's; all pairs where absent, and the matrix is then
 *   symmetric, a disagreement standing in both triangles
 */
export function confusion(
  data: ReliabilityData,
  columns: readonly number[],
  pair?: readonly [first: number, second: number],
): Confusion {
  const { raters, raterSets } = data.units;
  const size = columns.length + 1;
  const counts = new Float64Array(size * size);
  const none = columns.length;
  const pairsOf = raterSets.map((set) =>
    pair === undefined
      ? set.flatMap((first, at) => set.slice(at + 1).map((second) => [first, second] as const))
      : pair.every((coder) => set.includes(coder))
        ? [pair]
        : [],
  );
  eachStretch(data, columns, (unit, weight, sets) => {
    const pairs = pairsOf[raters[unit]!]!;
    if (sets.every((set) => set.length === 0)) {
      counts[none * size + none]! += weight * pairs.length; // nearly all of most texts
      return;
    }
    const codes = sets.map((set) => set.map(({ code }) => code));
    for (const [first, second] of pairs) {
      const [a, b] = [codes[first]!, codes[second]!];
      const onlyFirst = a.filter((code) => !b.includes(code));
      const onlySecond = b.filter((code) => !a.includes(code));
      for (const code of a) if (b.includes(code)) counts[code * size + code]! += weight;
      if (a.length === 0 && b.length === 0) counts[none * size + none]! += weight;
      if (onlyFirst.length + onlySecond.length === 0) continue;
      for (const c of onlyFirst.length > 0 ? onlyFirst : [none])
        for (const k of onlySecond.length > 0 ? onlySecond : [none]) {
          counts[c * size + k]! += weight;
          if (pair === undefined) counts[k * size + c]! += weight;
        }
    }
  });
  return { size, counts };
}
