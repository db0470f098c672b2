/** A place in the window, in CSS pixels. */
export interface Place {
  readonly left: number;
  /** Distance from the window's top, or from its bottom: the other is free, so that it may grow away from the passage. */
  readonly top?: number;
  readonly bottom?: number;
  /** Greatest height. */
  readonly room: number;
}

/** Distance kept from the passage and from the window's edges, px. */
const gap = 6;
const edge = 8;

/**
 * Where something of the given size stands so that it covers nothing of a passage: below it where there is room, else above,
 * else on the side that has more.
 *
 * @param passage its rectangle in the window, px
 */
export function placeBeside(
  passage: { readonly left: number; readonly top: number; readonly bottom: number },
  size: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): Place {
  const left = Math.max(edge, Math.min(passage.left, view.width - size.width - edge));
  const top = Math.max(edge, passage.bottom + gap);
  const below = view.height - top - edge;
  const bottom = Math.max(edge, view.height - passage.top + gap);
  const above = view.height - bottom - edge;
  return size.height <= below || below >= above ? { left, top, room: below } : { left, bottom, room: above };
}
