/** Longest that work may keep the page from what a person does, in ms. */
const sliceMs = 25;

/** Does one step after another, and lets the page do what waits whenever a while has passed. */
export async function inSlices(steps: Iterator<unknown>): Promise<void> {
  let since = performance.now();
  while (steps.next().done !== true) {
    if (performance.now() - since < sliceMs) continue;
    await nextTask();
    since = performance.now();
  }
}

/** Resolves in a task of its own, soon in hidden tabs too, where timers are slow. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
