import { readPreference, writePreference } from "#ui/preferences";

/**
 * When codes are read aloud to screen readers: never; when the caret comes into a coded passage and leaves it; or only for
 * the passage that one steps to.
 */
export const verbosities = ["off", "on-entering", "on-request"] as const;
export type Verbosity = (typeof verbosities)[number];

export const verbosity = (): Verbosity =>
  verbosities.find((each) => each === readPreference("verbosity")) ?? "on-request";

export const setVerbosity = (chosen: Verbosity): void => writePreference("verbosity", chosen);
