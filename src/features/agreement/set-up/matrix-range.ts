import type { AssignmentCell } from "#domain/rounds/plan-assignments";
import type { CoderId, SourceId } from "#domain/model/ids";

/** A cell by its place: row of the transcript, column of the coder. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** From where a range was begun to where one is now. */
export interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

export const isInRange = ({ from, to }: CellRange, { row, column }: CellPlace): boolean =>
  row >= Math.min(from.row, to.row) &&
  row <= Math.max(from.row, to.row) &&
  column >= Math.min(from.column, to.column) &&
  column <= Math.max(from.column, to.column);

/** The cells of a range, by row. */
export const cellsIn = (
  range: CellRange,
  sourceIds: readonly SourceId[],
  coderIds: readonly CoderId[],
): readonly AssignmentCell[] =>
  sourceIds.flatMap((sourceId, row) =>
    coderIds
      .filter((_, column) => isInRange(range, { row, column }))
      .map((coderId) => ({ coderId, sourceId })),
  );

/** Where an arrow key leads; undefined where it is another key. */
export function steppedPlace(
  key: string,
  { row, column }: CellPlace,
  size: { readonly rows: number; readonly columns: number },
): CellPlace | undefined {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-10, 0],
    PageDown: [10, 0],
    Home: [0, -size.columns],
    End: [0, size.columns],
  };
  const step = steps[key];
  return (
    step && {
      row: Math.min(size.rows - 1, Math.max(0, row + step[0])),
      column: Math.min(size.columns - 1, Math.max(0, column + step[1])),
    }
  );
}
