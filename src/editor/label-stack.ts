/** A label that wants to stand beside the start of its bracket. */
export interface StackItem {
  /** Where its middle should be: the top of the bracket. px from the top of the text. */
  readonly anchor: number;
  /** Last place where it still belongs to its bracket: the bracket's lower end, px. */
  readonly limit: number;
  /** Shown however far it is pushed. */
  readonly kept: boolean;
}

/** How labels share the margin. All px. */
export interface StackRules {
  /** Upper edge of what can be seen: labels of brackets that began above it stick there. */
  readonly fold: number;
  /** From one label's top to the next at least. */
  readonly spacing: number;
  /** From a label's top to its middle. */
  readonly middle: number;
  /** How far below its bracket's end a label may be pushed before it is left out. */
  readonly slack: number;
}

/**
 * Top of every label, or undefined for those left out: each at its anchor, the later ones pushed down. Items must be sorted
 * by anchor; brackets that end above the fold have no label.
 */
export function stackLabels(items: readonly StackItem[], rules: StackRules): (number | undefined)[] {
  let next = rules.fold;
  return items.map(({ anchor, limit, kept }) => {
    if (limit < rules.fold) return undefined;
    const top = Math.max(anchor - rules.middle, next);
    if (top > limit + rules.slack && !kept) return undefined;
    next = top + rules.spacing;
    return top;
  });
}
