/** Where the browser does not say when it is idle; ms. */
const pauseMs = 200;

/** Resolves when there is nothing else to be done: for what nobody waits for. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve, pauseMs);
  });
