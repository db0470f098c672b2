import type { SnapshotAssignment, SnapshotSource } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import { cutAt, intersected, remaining, united, unflattened } from "#domain/agreement/units-ranges";
import type { CoderId } from "#domain/model/ids";
import { contains, type TextRange } from "#domain/model/text-range";

/** One unit of analysis in one source. */
export interface SourceUnit extends TextRange {
  /** The parts of the source that belong to it, disjoint and in order: one, or several where turns were left out. */
  readonly parts: readonly TextRange[];
  /** Which turn it starts in (paragraph, in a source without turns), numbered within the source. */
  readonly block: number;
  /** Indexes into the specification's coders, ascending: who looked at it and so could have coded it. */
  readonly raters: readonly number[];
}

/**
 * The units of analysis of one source, in order, in UTF-16 code units. Turns of roles left out hold none, and what lies
 * between turns is nobody's talk: it belongs to a unit only where the unit is a segment given beforehand or the source.
 * The unit `character` comes as whole turns, to be weighed by their length. Units nobody looked at are left out.
 *
 * @throws RangeError where the specification needs sentences, words or segments that are not there
 */
export function unitsOfSource(
  source: SnapshotSource,
  specification: Specification,
  assignments: readonly SnapshotAssignment[],
): SourceUnit[] {
  const looked = specification.coderIds.map((coderId) => lookedAt(source, coderId, assignments));
  const talk = talkOf(source, specification);
  const places = looked.flatMap((ranges) => ranges.flatMap(({ start, end }) => [start, end]));
  const raters = ratersOf(source, looked);
  const units: SourceUnit[] = [];
  for (const parts of partsOf(source, specification, talk, places)) {
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) continue;
    const { start } = first;
    const who = raters(parts);
    if (who.length > 0) units.push({ start, end: last.end, parts, block: blockOf(talk, start), raters: who });
  }
  return units;
}

/** Who has looked at all parts of a unit; worked out once where nobody was assigned less than the source. */
function ratersOf(
  source: SnapshotSource,
  looked: readonly (readonly TextRange[])[],
): (parts: readonly TextRange[]) => readonly number[] {
  const at = (parts: readonly TextRange[]): number[] =>
    looked.flatMap((ranges, coder) =>
      parts.every((part) => ranges.some((own) => contains(own, part))) ? [coder] : [],
    );
  const everybody = at([{ start: 0, end: source.length }]);
  return looked.every((ranges, coder) => ranges.length === 0 || everybody.includes(coder))
    ? () => everybody
    : at;
}

/** The parts of a source that a coder has looked at and marked complete, disjoint and in order. */
export function lookedAt(
  source: SnapshotSource,
  coderId: CoderId,
  assignments: readonly SnapshotAssignment[],
): TextRange[] {
  const whole = { start: 0, end: source.length };
  const complete = assignments.filter(
    (assignment) =>
      assignment.status === "complete" && assignment.coderId === coderId && assignment.sourceId === source.id,
  );
  return united(
    complete.flatMap(({ within }) => within ?? [whole]),
    true,
  );
}

/** The text that is compared: all of it without the turns of roles left out, disjoint and in order. */
export const comparedText = (source: SnapshotSource, { withoutRoles }: Specification): TextRange[] =>
  remaining(
    source.length,
    source.turns.filter(({ role }) => role !== undefined && withoutRoles.includes(role)),
  );

/** The turns that are compared; the paragraphs of a source that has no turns. */
function talkOf(source: SnapshotSource, { withoutRoles }: Specification): readonly TextRange[] {
  if (source.turns.length === 0) return unflattened(source.paragraphs);
  return source.turns.filter(({ role }) => role === undefined || !withoutRoles.includes(role));
}

/** Each unit's parts. */
function partsOf(
  source: SnapshotSource,
  specification: Specification,
  talk: readonly TextRange[],
  places: readonly number[],
): (readonly TextRange[])[] {
  const alone = (ranges: readonly TextRange[]): TextRange[][] =>
    ranges.filter(({ start, end }) => start < end).map((range) => [range]);
  switch (specification.unit) {
    case "character":
      // cut where somebody's assignment ends, so that each piece was looked at as a whole or not at all
      return alone(
        cutAt(
          talk,
          places.toSorted((a, b) => a - b),
        ),
      );
    case "token":
      return alone(intersected(frozen(source.words, "words"), talk));
    case "sentence":
      return alone(intersected(frozen(source.sentences, "sentences"), talk));
    case "paragraph":
      return alone(intersected(unflattened(source.paragraphs), talk));
    case "turn":
      return alone(talk);
    case "segment": {
      if (specification.segments === undefined) throw new RangeError("No segments were given beforehand");
      const compared = comparedText(source, specification);
      return specification.segments
        .filter(({ sourceId }) => sourceId === source.id)
        .toSorted((a, b) => a.start - b.start || a.end - b.end)
        .map((segment) => intersected([segment], compared));
    }
    case "source":
      return [comparedText(source, specification)];
  }
}

function frozen(ranges: SnapshotSource["words"], what: string): TextRange[] {
  if (ranges === undefined) throw new RangeError(`The snapshot of a source holds no ${what}`);
  return unflattened(ranges);
}

/** The first stretch of talk that ends after `start`. */
function blockOf(talk: readonly TextRange[], start: number): number {
  let [low, high] = [0, Math.max(talk.length - 1, 0)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (talk[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
