/** A line of a tree: whether the lines below it are shown (undefined where there are none), and how deep it stands. */
export interface FoldingRow {
  readonly expanded: boolean | undefined;
  readonly depth: number;
}

/** What an arrow key does in the tree: goes to a line, or folds the one it stands on. */
export type TreeMove = { readonly to: number } | { readonly fold: boolean };

/** Lines a page key goes. */
const page = 10;

/**
 * Keys of a treegrid: right unfolds, then goes to the first code below; left folds, then goes to the code above.
 *
 * @returns undefined where the key has no meaning here
 */
export function treeMove(rows: readonly FoldingRow[], at: number, key: string): TreeMove | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  const to = (index: number): TreeMove => ({ to: Math.max(0, Math.min(rows.length - 1, index)) });
  switch (key) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at - 1);
    case "Home":
      return to(0);
    case "End":
      return to(rows.length - 1);
    case "PageDown":
      return to(at + page);
    case "PageUp":
      return to(at - page);
    case "ArrowRight":
      return row.expanded === undefined ? undefined : row.expanded ? to(at + 1) : { fold: false };
    case "ArrowLeft": {
      if (row.expanded === true) return { fold: true };
      const above = rows.slice(0, at).findLastIndex(({ depth }) => depth < row.depth);
      return above === -1 ? undefined : to(above);
    }
    default:
      return undefined;
  }
}
