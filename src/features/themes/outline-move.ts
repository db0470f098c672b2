import type { OutlineRow } from "#features/themes/outline-rows";

/** Lines a page key goes. */
const page = 10;

/**
 * What a key does in the outline: goes to a line, or folds the theme it stands on.
 *
 * @returns undefined where the key has no meaning here
 */
export function outlineMove(
  rows: readonly OutlineRow[],
  at: number,
  key: string,
): { readonly to: number } | { readonly fold: boolean } | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  const to = (index: number) => ({ to: Math.max(0, Math.min(rows.length - 1, index)) });
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
    PageDown: at + page,
    PageUp: at - page,
  };
  const step = steps[key];
  if (step !== undefined) return to(step);
  if (key === "ArrowRight")
    return row.expanded === undefined ? undefined : row.expanded ? to(at + 1) : { fold: false };
  if (key !== "ArrowLeft") return undefined;
  if (row.expanded === true) return { fold: true };
  const above = row.placed === undefined ? row.node.parent : row.node;
  const place = rows.findIndex(({ node, placed }) => node === above && placed === undefined);
  return place === -1 ? undefined : to(place);
}
