import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import { comparedCodings, comparedSources, type LeftOut } from "#domain/agreement/units-codings";
import { addCharacterMarks, addUnitMarks, emptyMarks, finishedMarks } from "#domain/agreement/units-marks";
import { unitsOfSource } from "#domain/agreement/units-of-source";
import { inCodePoints, united } from "#domain/agreement/units-ranges";
import { unitParts } from "#domain/agreement/units-parts";
import { unitTableDraft, type Marks, type UnitTable } from "#domain/agreement/units-table";
import type { CoderId, SourceId } from "#domain/model/ids";

/**
 * Units of analysis, and for each code which coders marked which of them: what all figures about units are made from.
 * Plain data for a worker.
 */
export interface ReliabilityData {
  readonly coderIds: readonly CoderId[];
  /** Sources with units in them, by id. */
  readonly sourceIds: readonly SourceId[];
  readonly units: UnitTable;
  /** `marks[k]`: of the specification's column `k`. */
  readonly marks: readonly Marks[];
  readonly leftOut: LeftOut;
}

/**
 * From codings to units: which units each coder marked with each of the specification's columns.
 *
 * A coder's overlapping segments are united first, so they count once. A source that is not assigned or not complete is
 * missing for that coder; elsewhere a unit without a coding was looked at and not coded. Nothing depends on the order in
 * which anything was stored. Costs (units) + (segments × log units), and the units that segments touch.
 *
 * @throws RangeError where the snapshot lacks the words, sentences or segments that the unit needs
 */
export function reliabilityData(snapshot: Snapshot, specification: Specification): ReliabilityData {
  const { coderIds, columns, unit, rule } = specification;
  const sources = comparedSources(snapshot, specification);
  const { bySource, leftOut } = comparedCodings(snapshot, specification, sources);
  const drafts = columns.map(emptyMarks);
  const table = unitTableDraft();
  const sourceIds: SourceId[] = [];
  for (const source of sources) {
    const units = unitsOfSource(source, specification, snapshot.assignments);
    if (units.length === 0) continue;
    const first = table.count();
    const parts = unitParts(units, first, source.wideCharacters);
    table.add(sourceIds.length, units, unit === "character" ? parts.sizes : undefined);
    sourceIds.push(source.id);
    const rates = (coder: number, of: number): boolean => units[of - first]!.raters.includes(coder);
    bySource.get(source.id)?.forEach((coders, column) => {
      const ranges = coders.map((own) =>
        united(own, true).map((range) => inCodePoints(range, source.wideCharacters)),
      );
      if (ranges.every((own) => own.length === 0)) return;
      if (unit === "character") addCharacterMarks(drafts[column]!, parts, ranges, rates);
      else addUnitMarks(drafts[column]!, parts, ranges, rule, rates);
    });
  }
  return { coderIds, sourceIds, units: table.finished(), marks: drafts.map(finishedMarks), leftOut };
}
