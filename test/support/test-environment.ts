import type { Environment } from "#domain/model/environment";

/** Ids that count up, and a clock that moves on a second with every look. Two in one test would give the same ids. */
export function testEnvironment(): Environment {
  let ids = 0;
  let time = Date.UTC(2026, 0, 5, 9);
  return {
    newId: () => `00000000-0000-4000-8000-${(++ids).toString(16).padStart(12, "0")}`,
    now: () => (time += 1000),
  };
}
