import { waitUntil as within } from "@open-wc/testing";

/** As `waitUntil` of @open-wc/testing, with more patience: a machine at work on other things is slow. It looks again every 10 ms. */
export const waitUntil = (
  holds: Parameters<typeof within>[0],
  message?: string,
  options?: Parameters<typeof within>[2],
): Promise<void> => within(holds, message, { interval: 10, timeout: 10_000, ...options });
