import type { ReliabilityData } from "#domain/agreement/reliability-data";

/**
 * Part of a unit (all of it, unless units are characters) in which every coder marked the same codes throughout.
 * @param sets `sets[c]`: positions in `columns` of what coder `c` marked, with what it covers; used again after the call
 */
export type VisitStretch = (unit: number, weight: number, sets: readonly (readonly Marked[])[]) => void;

export interface Marked {
  /** Position in the list of columns asked for. */
  readonly code: number;
  /** Characters of the unit that the coder covered with it. */
  readonly covered: number;
}

/**
 * Visits all units in order, cut where any of several columns begins or ends inside them; of every unit the part that
 * nobody marked comes last, if there is any. Costs (units) + (entries × log entries).
 */
export function eachStretch(
  { coderIds, units, marks }: ReliabilityData,
  columns: readonly number[],
  visit: VisitStretch,
): void {
  const ends = endsOf(marks, columns);
  const sets = coderIds.map((): Marked[] => []);
  let next = 0;
  for (let unit = 0; unit < units.count; unit++) {
    let rest = units.weight[unit]!;
    let since = 0;
    let marking = 0;
    for (; ends[next]?.unit === unit; next++) {
      const { at, opens, code, entry } = ends[next]!;
      if (marking > 0 && at > since) {
        visit(unit, at - since, sets);
        rest -= at - since;
      }
      since = at;
      const { from, coder, covered } = marks[columns[code]!]!;
      for (let place = from[entry]!; place < from[entry + 1]!; place++) {
        const set = sets[coder[place]!]!;
        if (opens) set.push({ code, covered: covered[place]! });
        else
          set.splice(
            set.findIndex((marked) => marked.code === code),
            1,
          );
        marking += opens ? 1 : -1;
      }
    }
    if (rest > 0) visit(unit, rest, sets);
  }
}

interface End {
  readonly unit: number;
  readonly at: number;
  readonly opens: boolean;
  readonly code: number;
  readonly entry: number;
}

function endsOf(marks: ReliabilityData["marks"], columns: readonly number[]): End[] {
  const ends: End[] = [];
  columns.forEach((column, code) => {
    const { unit, start, weight } = marks[column]!;
    unit.forEach((of, entry) => {
      const at = start[entry]!;
      ends.push(
        { unit: of, at, opens: true, code, entry },
        { unit: of, at: at + weight[entry]!, opens: false, code, entry },
      );
    });
  });
  // what closes comes before what opens at the same place: a coder's adjoining entries of one code are not two at once
  return ends.sort(
    (a, b) => a.unit - b.unit || a.at - b.at || Number(a.opens) - Number(b.opens) || a.code - b.code,
  );
}
