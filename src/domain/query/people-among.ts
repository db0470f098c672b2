import type { CoderId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";

/** Coders without the agreed layers of rounds: the same map where there is none. */
export function peopleAmong(coders: ReadonlyMap<CoderId, Coder>): ReadonlyMap<CoderId, Coder> {
  const isPerson = ({ agreedIn }: Coder): boolean => agreedIn === undefined;
  return [...coders.values()].every(isPerson)
    ? coders
    : new Map([...coders].filter(([, coder]) => isPerson(coder)));
}
