import { foldLetters } from "#domain/codebook/fold-letters";
import type { ThemeId } from "#domain/model/ids";
import type { PlacedCode, ThemeNode, ThemeTree } from "#domain/themes/theme-tree";

/** A line of the outline: a theme, or a code placed in one. */
export interface OutlineRow {
  readonly key: string;
  readonly node: ThemeNode;
  /** Undefined on the line of the theme itself. */
  readonly placed: PlacedCode | undefined;
  /** 0 at the top; codes stand one deeper than their theme. */
  readonly depth: number;
  /** Whether what is below is shown; undefined where there is nothing. */
  readonly expanded: boolean | undefined;
  /** Place among its siblings from 1, and how many they are. */
  readonly position: number;
  readonly size: number;
}

/**
 * The lines of the outline: every theme with its codes, then its subthemes. With a query, the themes and codes whose name holds it
 * with those above them, unfolded; a theme that is found is shown with everything in it.
 */
export function outlineRows(
  tree: ThemeTree,
  folded: ReadonlySet<ThemeId>,
  query = "",
): readonly OutlineRow[] {
  const asked = foldLetters(query.trim()).text;
  const holds = (name: string): boolean => asked === "" || foldLetters(name).text.includes(asked);
  const rows: OutlineRow[] = [];
  const add = (nodes: readonly ThemeNode[], whole: boolean, above: number): void => {
    const shown = whole ? nodes : nodes.filter(isShown);
    for (const [at, node] of shown.entries()) {
      const all = whole || holds(node.theme.name);
      const codes = all ? node.codes : node.codes.filter((placed) => holds(placed.node.code.name));
      const children = all ? node.children : node.children.filter(isShown);
      const below = codes.length + children.length;
      const expanded = below === 0 ? undefined : asked !== "" || !folded.has(node.theme.id);
      rows.push({
        key: node.theme.id,
        node,
        placed: undefined,
        depth: node.depth,
        expanded,
        position: above + at + 1,
        size: above + shown.length,
      });
      if (expanded !== true) continue;
      for (const [place, placed] of codes.entries())
        rows.push({
          key: `${node.theme.id} ${placed.node.code.id}`,
          node,
          placed,
          depth: node.depth + 1,
          expanded: undefined,
          position: place + 1,
          size: below,
        });
      add(children, all, codes.length);
    }
  };
  const isShown = (node: ThemeNode): boolean =>
    holds(node.theme.name) ||
    node.codes.some((placed) => holds(placed.node.code.name)) ||
    node.children.some(isShown);
  add(tree.roots, asked === "", 0);
  return rows;
}
