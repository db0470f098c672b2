import type { Environment } from "#domain/model/environment";

/** The device's clock and random ids. */
export const deviceEnvironment: Environment = {
  newId: () => crypto.randomUUID(),
  now: () => Date.now(),
};
