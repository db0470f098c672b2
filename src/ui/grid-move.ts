/** A cell of a grid, from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads from a cell, as in spreadsheets: arrows, Home and End in the row, with Ctrl or ⌘ in the grid, pages up and down.
 *
 * @param size rows and columns there are, at least one of each
 * @param page rows that are seen at a time
 * @returns undefined where the key leads nowhere
 */
export function gridMove(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  { row, column }: GridPlace,
  size: { readonly rows: number; readonly columns: number },
  page: number,
): GridPlace | undefined {
  if (altKey) return undefined; // the browser goes back with it
  const isFar = ctrlKey || metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = ((): GridPlace | undefined => {
    switch (key) {
      case "ArrowUp":
        return { row: isFar ? 0 : row - 1, column };
      case "ArrowDown":
        return { row: isFar ? last.row : row + 1, column };
      case "ArrowLeft":
        return { row, column: isFar ? 0 : column - 1 };
      case "ArrowRight":
        return { row, column: isFar ? last.column : column + 1 };
      case "PageUp":
        return { row: row - page, column };
      case "PageDown":
        return { row: row + page, column };
      case "Home":
        return { row: isFar ? 0 : row, column: 0 };
      case "End":
        return isFar ? last : { row, column: last.column };
      default:
        return undefined;
    }
  })();
  if (to === undefined) return undefined;
  const within = (at: number, most: number): number => Math.max(0, Math.min(most, at));
  return { row: within(to.row, last.row), column: within(to.column, last.column) };
}
