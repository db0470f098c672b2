/** What is to be measured in the next frame, by whom. */
const waiting = new Map<object, () => () => void>();

/**
 * Measures something before the next frame is painted, together with all others that want to: all are measured first, then all
 * write. Measuring after each write would lay the page out anew for every one of some hundred rows.
 *
 * @param owner whoever asks twice is measured once
 * @param measure reads the layout, and returns what writes
 */
export function measureTogether(owner: object, measure: () => () => void): void {
  if (waiting.size === 0) requestAnimationFrame(flush);
  waiting.set(owner, measure);
}

function flush(): void {
  const measures = [...waiting.values()];
  waiting.clear();
  for (const write of measures.map((measure) => measure())) write();
}
