/** Runs a piece of work again and again, each time in a task of its own, until it says that nothing is left. */
export interface SliceRunner {
  run(slice: () => boolean): void;
  stop(): void;
}

/** A runner whose slices begin after the next frame, so that what is there already is painted first. */
export function sliceRunner(): SliceRunner {
  let timer: number | undefined;
  const stop = (): void => window.clearTimeout(timer);
  return {
    stop,
    run(slice) {
      const next = (): void => {
        if (slice()) timer = window.setTimeout(next);
      };
      timer = window.setTimeout(next, firstFrameMs);
    },
  };
}

const firstFrameMs = 32;
