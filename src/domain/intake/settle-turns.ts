import type { TextRange } from "#domain/model/text-range";

/** A turn as a file was read: speaker is an index into the file's labels, or -1. Times in ms from the start of the recording. */
export interface ReadTurn extends TextRange {
  readonly speaker: number;
  readonly startMs?: number;
  readonly endMs?: number;
}

/** What a person decided about a turn without a speaker: part of the turn before, or said by a speaker of the file. */
export type TurnFix = "join" | { readonly speaker: number };

/**
 * The turns after the decisions about those that name nobody. Joining makes one turn of two, with the words between them (a line
 * break), the speaker and start of the first and the end of the second; turns joined one after another end up in the same one.
 * The first turn of a file cannot be joined and stays as it is. The text does not change.
 */
export function settleTurns(turns: readonly ReadTurn[], fixes: ReadonlyMap<number, TurnFix>): ReadTurn[] {
  const settled: ReadTurn[] = [];
  turns.forEach((turn, index) => {
    const fix = fixes.get(index);
    const before = settled.at(-1);
    if (fix === "join" && before) {
      const endMs = turn.endMs ?? before.endMs;
      settled[settled.length - 1] = { ...before, end: turn.end, ...(endMs === undefined ? {} : { endMs }) };
    } else settled.push(fix === undefined || fix === "join" ? turn : { ...turn, speaker: fix.speaker });
  });
  return settled;
}
