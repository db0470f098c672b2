import type { ReliabilityData } from "#domain/agreement/reliability-data";
import type { Snapshot, SnapshotTurn } from "#domain/agreement/snapshot";
import type { Marks, UnitTable } from "#domain/agreement/units-table";
import type { CoderId, SourceId } from "#domain/model/ids";
import type { ParticipantRole } from "#domain/model/records";

/** Part of what is compared: only units in some sources, or spoken in by somebody of a role, or only some of the coders. */
export interface Selection {
  readonly sourceIds?: readonly SourceId[];
  /** Units that begin in a turn of this role: for units that are turns or lie in them. */
  readonly role?: ParticipantRole;
  /** In the order of the data; others are passed over. */
  readonly coderIds?: readonly CoderId[];
}

/** The units and marks of a selection, as if nothing else had been compared: units nobody left looked at are out. */
export function selected(data: ReliabilityData, snapshot: Snapshot, selection: Selection): ReliabilityData {
  const { units } = data;
  const coders = data.coderIds.flatMap((id, coder) =>
    (selection.coderIds?.includes(id) ?? true) ? [coder] : [],
  );
  const newCoder = new Int32Array(data.coderIds.length).fill(-1);
  coders.forEach((coder, index) => (newCoder[coder] = index));
  const raterSets = units.raterSets.map((set) =>
    set.map((coder) => newCoder[coder]!).filter((of) => of >= 0),
  );
  const inSelection = unitsIn(data, snapshot, selection);
  const kept = Int32Array.from(
    Array.from({ length: units.count }, (_, unit) => unit).filter(
      (unit) => inSelection(unit) && raterSets[units.raters[unit]!]!.length > 0,
    ),
  );
  const newUnit = new Int32Array(units.count).fill(-1);
  kept.forEach((unit, index) => (newUnit[unit] = index));
  const { table, sources } = tableOf(units, kept, raterSets);
  return {
    coderIds: coders.map((coder) => data.coderIds[coder]!),
    sourceIds: sources.map((source) => data.sourceIds[source]!),
    units: table,
    marks: data.marks.map((own) => marksOf(own, newUnit, newCoder)),
    leftOut: data.leftOut,
  };
}

function unitsIn(
  { sourceIds, units }: ReliabilityData,
  { sources }: Snapshot,
  { sourceIds: wanted, role }: Selection,
): (unit: number) => boolean {
  const isWanted = sourceIds.map((id) => wanted?.includes(id) ?? true);
  const turns = sourceIds.map((id) => sources.find((source) => source.id === id)?.turns ?? []);
  return (unit) => {
    const source = units.source[unit]!;
    if (isWanted[source] !== true) return false;
    return role === undefined || turnAt(turns[source]!, units.start[unit]!)?.role === role;
  };
}

/** The turn that holds a position. */
function turnAt(turns: readonly SnapshotTurn[], position: number): SnapshotTurn | undefined {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (turns[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low];
  return turn !== undefined && turn.start <= position ? turn : undefined;
}

/** The rows of the units kept, their blocks and sources numbered anew without gaps. */
function tableOf(
  units: UnitTable,
  kept: Int32Array,
  raterSets: UnitTable["raterSets"],
): { table: UnitTable; sources: number[] } {
  const renumbered = (of: Int32Array): { numbers: Int32Array; found: number[] } => {
    const numberOf = new Map<number, number>();
    const numbers = kept.map((unit) => {
      const number = numberOf.get(of[unit]!) ?? numberOf.size;
      numberOf.set(of[unit]!, number);
      return number;
    });
    return { numbers, found: [...numberOf.keys()] };
  };
  const blocks = renumbered(units.block);
  const sources = renumbered(units.source);
  return {
    table: {
      count: kept.length,
      source: sources.numbers,
      start: kept.map((unit) => units.start[unit]!),
      end: kept.map((unit) => units.end[unit]!),
      weight: Float64Array.from(kept, (unit) => units.weight[unit]!),
      block: blocks.numbers,
      blocks: blocks.found.length,
      raters: kept.map((unit) => units.raters[unit]!),
      raterSets,
    },
    sources: sources.found,
  };
}

/** The entries of the units and coders kept; those nobody is left in are out. */
function marksOf(marks: Marks, newUnit: Int32Array, newCoder: Int32Array): Marks {
  const [unit, start, weight, from, coder, covered]: number[][] = [[], [], [], [], [], []];
  for (let entry = 0; entry < marks.unit.length; entry++) {
    const own = newUnit[marks.unit[entry]!]!;
    if (own < 0) continue;
    const before = coder!.length;
    for (let at = marks.from[entry]!; at < marks.from[entry + 1]!; at++) {
      const who = newCoder[marks.coder[at]!]!;
      if (who < 0) continue;
      coder!.push(who);
      covered!.push(marks.covered[at]!);
    }
    if (coder!.length === before) continue;
    unit!.push(own);
    start!.push(marks.start[entry]!);
    weight!.push(marks.weight[entry]!);
    from!.push(before);
  }
  return {
    unit: Int32Array.from(unit!),
    start: Int32Array.from(start!),
    weight: Float64Array.from(weight!),
    from: Int32Array.from([...from!, coder!.length]),
    coder: Int32Array.from(coder!),
    covered: Float64Array.from(covered!),
  };
}
