/** Calls every listener, whatever the others do; the first failure is thrown when all were called. */
export function callAll<T>(listeners: Iterable<(value: T) => void>, value: T): void {
  const failures: unknown[] = [];
  for (const listener of [...listeners])
    try {
      listener(value);
    } catch (failure) {
      failures.push(failure);
    }
  if (failures.length > 0) throw failures[0];
}
