/** A place in the DOM: a text node and an offset in it. */
export interface WordPlace {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The place of an offset in an element's text, which may be cut into several text nodes. Where two nodes meet, `after`
 * chooses the later one, as the beginning of a range wants. Undefined for an element without text.
 */
export function placeIn(element: Node, offset: number, after: boolean): WordPlace | undefined {
  let left = offset;
  let last: WordPlace | undefined;
  for (const node of textNodesOf(element)) {
    const { length } = node;
    if (left < length || (left === length && !after)) return { node, offset: left };
    left -= length;
    last = { node, offset: length };
  }
  return last;
}

/** Words of a turn and its notes stand one level deep at most. */
function* textNodesOf(element: Node): Generator<Text> {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child instanceof Text) yield child;
    else yield* textNodesOf(child);
  }
}

/** A range over `[start, end)` of an element's text; undefined where it is empty. */
export function rangeIn(element: Node, start: number, end: number): StaticRange | undefined {
  const from = placeIn(element, start, true);
  const to = placeIn(element, end, false);
  if (!from || !to || start >= end) return undefined;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}
