/** Patience of a test, ms: a machine at work on other things is slow, and waiting costs nothing where it is not. */
const patienceMs = 10_000;

/** Waits until `holds`, looking again after each turn of the page. @throws Error after ten seconds */
export async function until(holds: () => boolean): Promise<void> {
  const latest = performance.now() + patienceMs;
  while (performance.now() < latest) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("What was waited for did not happen");
}
