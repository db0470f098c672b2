import type { Snapshot, SnapshotSource } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import { missing, presence, ratingsFromCells, type Ratings } from "#domain/agreement/ratings";
import type { TextRange } from "#domain/model/text-range";

/**
 * Unitising the slow and plain way: every text an array of its code points, every question asked of each. What the sweeps
 * are held against.
 */
export interface OracleUnit {
  readonly sourceId: string;
  /** UTF-16 code units of the source that are first in a code point of the unit. */
  readonly places: readonly number[];
}

/** One rating a unit and coder, one table a column. */
export function oracle(snapshot: Snapshot, specification: Specification): Ratings[] {
  const units = unitsOf(snapshot, specification);
  const rated = units
    .map((unit) => ({ unit, raters: ratersOf(snapshot, specification, unit) }))
    .filter(({ raters }) => raters.some(Boolean));
  return specification.columns.map(({ codeIds }) => {
    const cells = specification.coderIds.flatMap((coderId, coder) =>
      rated.map(({ unit, raters }) => {
        if (raters[coder] !== true) return missing;
        const covered = unit.places.filter((place) =>
          snapshot.codings.some(
            (coding) =>
              coding.coderId === coderId &&
              coding.sourceId === unit.sourceId &&
              codeIds.includes(coding.codeId) &&
              coding.start < coding.end &&
              touches(snapshot, unit.sourceId, coding, place),
          ),
        ).length;
        return Number(holds(specification, covered, unit.places.length));
      }),
    );
    return ratingsFromCells(specification.coderIds.length, presence, Int8Array.from(cells));
  });
}

function holds({ rule, unit }: Specification, covered: number, size: number): boolean {
  if (unit === "character" || rule === "any") return covered > 0;
  return rule === "half" ? covered > 0 && covered >= size / 2 : covered === size;
}

/** Whether a coding holds any part of the code point that starts at `place`. */
function touches(snapshot: Snapshot, sourceId: string, { start, end }: TextRange, place: number): boolean {
  const { wideCharacters } = snapshot.sources.find(({ id }) => id === sourceId)!;
  const after = place + (wideCharacters.includes(place) ? 2 : 1);
  return start < after && place < end;
}

/** All units with text in them, before it is asked who looked. */
export function unitsOf(snapshot: Snapshot, specification: Specification): OracleUnit[] {
  return snapshot.sources
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((source) =>
      partsOf(source, specification)
        .map((places) => ({ sourceId: source.id, places }))
        .filter(({ places }) => places.length > 0),
    );
}

function partsOf(source: SnapshotSource, specification: Specification): number[][] {
  const places = [...Array(source.length).keys()].filter(
    (place) => !source.wideCharacters.includes(place - 1),
  );
  /** A code point belongs to a range that holds any part of it. */
  const inside = ({ start, end }: TextRange, place: number): boolean =>
    start < place + (source.wideCharacters.includes(place) ? 2 : 1) && place < end;
  const isLeftOut = (place: number): boolean =>
    source.turns.some(
      (turn) =>
        turn.role !== undefined && specification.withoutRoles.includes(turn.role) && inside(turn, place),
    );
  const kept = source.turns.filter(
    ({ role }) => role === undefined || !specification.withoutRoles.includes(role),
  );
  const talk = source.turns.length > 0 ? kept : ranges(source.paragraphs);
  const within = (parts: readonly TextRange[]): number[][] =>
    talk.flatMap((stretch) =>
      parts.map((part) => places.filter((place) => inside(stretch, place) && inside(part, place))),
    );
  switch (specification.unit) {
    case "character":
      return talk.flatMap((stretch) =>
        places.filter((place) => inside(stretch, place)).map((place) => [place]),
      );
    case "token":
      return within(ranges(source.words ?? []));
    case "sentence":
      return within(ranges(source.sentences ?? []));
    case "paragraph":
      return within(ranges(source.paragraphs));
    case "turn":
      return talk.map((stretch) => places.filter((place) => inside(stretch, place)));
    case "segment":
      return (specification.segments ?? [])
        .filter(({ sourceId }) => sourceId === source.id)
        .map((segment) => places.filter((place) => inside(segment, place) && !isLeftOut(place)));
    case "source":
      return [places.filter((place) => !isLeftOut(place))];
  }
}

const ranges = (flat: ArrayLike<number>): TextRange[] =>
  Array.from({ length: flat.length / 2 }, (_, at) => ({ start: flat[2 * at]!, end: flat[2 * at + 1]! }));

/** Which coders completed all of the unit's text. */
function ratersOf(
  { assignments }: Snapshot,
  { coderIds }: Specification,
  { sourceId, places }: OracleUnit,
): boolean[] {
  return coderIds.map((coderId) => {
    const own = assignments.filter(
      (assignment) =>
        assignment.coderId === coderId &&
        assignment.sourceId === sourceId &&
        assignment.status === "complete",
    );
    return places.every((place) =>
      own.some(
        ({ within }) =>
          within === undefined || within.some(({ start, end }) => start <= place && place < end),
      ),
    );
  });
}
