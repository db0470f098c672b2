import type { CoderId, RoundId } from "#domain/model/ids";
import { readPreference, writePreference } from "#ui/preferences";

/** When a coder's packet was saved on this device, and whether it was locked. Not part of the project: another device saves its own. */
export interface SavedPacket {
  readonly at: number;
  readonly isLocked: boolean;
}

const returnedName = (roundId: RoundId, coderId: CoderId): string => `returned.${roundId}.${coderId}`;

/** When a file of the coder's was merged on this device; undefined where none was. */
export function readReturned(roundId: RoundId, coderId: CoderId): number | undefined {
  const at = readPreference(returnedName(roundId, coderId)) ?? "";
  return /^\d+$/.test(at) ? Number(at) : undefined;
}

export const writeReturned = (roundId: RoundId, coderId: CoderId, at: number): void =>
  writePreference(returnedName(roundId, coderId), String(at));

const nameOf = (roundId: RoundId, coderId: CoderId): string => `packet.${roundId}.${coderId}`;

/** @returns undefined where none was saved here */
export function readSaved(roundId: RoundId, coderId: CoderId): SavedPacket | undefined {
  const [at, lock] = (readPreference(nameOf(roundId, coderId)) ?? "").split(" ");
  return at === undefined || !/^\d+$/.test(at) ? undefined : { at: Number(at), isLocked: lock === "locked" };
}

export const writeSaved = (roundId: RoundId, coderId: CoderId, { at, isLocked }: SavedPacket): void =>
  writePreference(nameOf(roundId, coderId), `${at} ${isLocked ? "locked" : "open"}`);
