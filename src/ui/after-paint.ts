/** A page that is not seen paints nothing: then it is waited no longer, ms. */
const atMost = 100;

/** Resolves once what was drawn just now is painted: for what may come after it. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, atMost);
  });
}
