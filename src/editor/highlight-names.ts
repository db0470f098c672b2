/** Palette numbers run from 1 to this. */
export const paletteSize = 16;

/** Names under which ranges are registered in `CSS.highlights`, with the layer each is painted in: a higher one lies above. */
export const highlights = {
  tint: (color: number): string => `sm-tint-${color}`,
  /** `place` 0 is the lowest rule, for the outermost code. */
  rule: (color: number, place: number): string => `sm-rule-${place}-${color}`,
  /** Cuts the lowest rule into dashes: there are more codes than rules. */
  more: "sm-more",
  /** The hovered and the focused segment. */
  strong: (color: number): string => `sm-strong-${color}`,
  selection: "sm-selection",
  /** Used instead of all others' colours where the system forces its own. */
  own: "sm-own",
  others: "sm-others",
};

/** Layers from below: tints, strong tints, the selection, rules, gaps in the lowest rule. */
function layerOf(name: string): number {
  if (name === highlights.more) return 4;
  if (name.startsWith("sm-rule-")) return 3;
  if (name === highlights.selection) return 2;
  return name.startsWith("sm-strong-") ? 1 : 0;
}

/** The registered highlight of a name, shared by every transcript on the page. */
export function highlightNamed(name: string): Highlight {
  let highlight = registered.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = layerOf(name);
    registered.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }
  return highlight;
}

/** `CSS.highlights` by name: asking it itself takes time. */
const registered = new Map<string, Highlight>();
