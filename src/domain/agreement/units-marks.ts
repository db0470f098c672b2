import type { OverlapRule } from "#domain/agreement/specification";
import type { UnitParts } from "#domain/agreement/units-parts";
import type { Marks } from "#domain/agreement/units-table";
import type { TextRange } from "#domain/model/text-range";

/** Entries of {@link Marks} while they are gathered, source by source. */
export interface MarksDraft {
  readonly unit: number[];
  readonly start: number[];
  readonly weight: number[];
  readonly from: number[];
  readonly coder: number[];
  readonly covered: number[];
}

export const emptyMarks = (): MarksDraft => ({
  unit: [],
  start: [],
  weight: [],
  from: [],
  coder: [],
  covered: [],
});

export const finishedMarks = ({ unit, start, weight, from, coder, covered }: MarksDraft): Marks => ({
  unit: Int32Array.from(unit),
  start: Int32Array.from(start),
  weight: Float64Array.from(weight),
  from: Int32Array.from([...from, coder.length]),
  coder: Int32Array.from(coder),
  covered: Float64Array.from(covered),
});

/**
 * Adds which of one source's units the coders marked, one entry a unit.
 *
 * @param ranges `ranges[c]`: what coder `c` coded, disjoint, in order, in code points
 * @param rates whether a coder looked at a unit; what others coded there is not comparable
 */
export function addUnitMarks(
  draft: MarksDraft,
  { first, sizes, count, start: starts, end: ends, unit: units, furthest }: UnitParts,
  ranges: readonly (readonly TextRange[])[],
  rule: OverlapRule,
  rates: (coder: number, unit: number) => boolean,
): void {
  const covered = new Float64Array(sizes.length);
  const marked: { unit: number; coder: number; covered: number }[] = [];
  ranges.forEach((own, coder) => {
    const touched: number[] = [];
    for (const { start, end } of own)
      for (let at = firstBeyond(furthest, start); at < count && starts[at]! < end; at++) {
        const overlap = Math.min(end, ends[at]!) - Math.max(start, starts[at]!);
        if (overlap <= 0) continue;
        const unit = units[at]!;
        if (covered[unit - first] === 0) touched.push(unit);
        covered[unit - first]! += overlap;
      }
    for (const unit of touched) {
      const amount = covered[unit - first]!;
      covered[unit - first] = 0;
      if (holds(rule, amount, sizes[unit - first]!) && rates(coder, unit))
        marked.push({ unit, coder, covered: amount });
    }
  });
  marked.sort((a, b) => a.unit - b.unit || a.coder - b.coder);
  let last = -1;
  for (const { unit, coder, covered: amount } of marked) {
    if (unit !== last) {
      draft.unit.push(unit);
      draft.start.push(0);
      draft.weight.push(1);
      draft.from.push(draft.coder.length);
      last = unit;
    }
    draft.coder.push(coder);
    draft.covered.push(amount);
  }
}

/**
 * Adds the stretches of one source's text that coders marked, one entry for each stretch in which the coders marking stay
 * the same: a sweep over the ends of segments. Parameters as for {@link addUnitMarks}; parts are disjoint.
 */
export function addCharacterMarks(
  draft: MarksDraft,
  { count, start: starts, end: ends, unit: units, furthest }: UnitParts,
  ranges: readonly (readonly TextRange[])[],
  rates: (coder: number, unit: number) => boolean,
): void {
  const turns: { at: number; coder: number; opens: boolean; unit: number }[] = [];
  ranges.forEach((own, coder) => {
    for (const { start, end } of own)
      for (let at = firstBeyond(furthest, start); at < count && starts[at]! < end; at++) {
        const unit = units[at]!;
        if (!rates(coder, unit)) continue;
        turns.push(
          { at: Math.max(start, starts[at]!), coder, opens: true, unit },
          { at: Math.min(end, ends[at]!), coder, opens: false, unit },
        );
      }
  });
  turns.sort((a, b) => a.at - b.at);
  const active = new Uint8Array(ranges.length);
  let [marking, since, unit] = [0, 0, -1];
  for (const turn of turns) {
    if (marking > 0 && turn.at > since) {
      draft.unit.push(unit);
      draft.start.push(since);
      draft.weight.push(turn.at - since);
      draft.from.push(draft.coder.length);
      for (let coder = 0; coder < active.length; coder++)
        if (active[coder]! > 0) {
          draft.coder.push(coder);
          draft.covered.push(turn.at - since);
        }
    }
    since = turn.at;
    if (turn.opens) {
      if (active[turn.coder]!++ === 0) marking++;
      unit = turn.unit;
    } else if (--active[turn.coder]! === 0) marking--;
  }
}

/** Whether a unit of `size` characters carries a code whose segments cover `covered` of them, at least one. */
const holds = (rule: OverlapRule, covered: number, size: number): boolean =>
  rule === "any" || (rule === "half" ? 2 * covered >= size : covered >= size);

/** The first index whose number is greater than `place`. */
function firstBeyond(ascending: Int32Array, place: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
