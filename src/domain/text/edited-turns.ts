import type { TurnEdit } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import { Turns } from "#domain/model/turns";

/** What a turn is known by for as long as it is there: its position among the imported turns, or the split that made it. */
export type TurnKey = NonNullable<TurnEdit["turn"]>;

/** The turns of a source after its turn edits. */
export interface EditedTurns {
  readonly turns: Turns;
  /** By position; undefined where nothing was edited: the position is the key. */
  readonly keys: readonly TurnKey[] | undefined;
}

interface LiveTurn {
  readonly key: TurnKey;
  /** The split that made it. */
  readonly madeBy: TurnEdit | undefined;
  start: number;
  end: number;
  speaker: number;
  startMs: number | undefined;
  endMs: number | undefined;
}

/**
 * The turns after edits, made in order of time. A split that another coder made at the very same place is the same split.
 *
 * @param imported all of them, in the text that is looked at
 * @param edits of this source, in any order
 * @param boundaryOf where a split lies in that text: the end of the words before it, and the start of those after it
 */
export function editedTurns(
  imported: Turns,
  edits: readonly TurnEdit[],
  boundaryOf: (split: TurnEdit) => TextRange,
): EditedTurns {
  if (edits.length === 0) return { turns: imported, keys: undefined };
  const turns = [...imported].map(({ index, start, end, speaker, startMs, endMs }): LiveTurn => ({
    key: index,
    madeBy: undefined,
    start,
    end,
    speaker,
    startMs,
    endMs,
  }));
  const byKey = new Map(turns.map((turn) => [turn.key, turn]));
  for (const edit of edits.toSorted(byTime)) {
    if (edit.kind === "split") split(turns, byKey, edit, boundaryOf(edit));
    else {
      const turn = byKey.get(edit.turn!);
      if (turn !== undefined) change(turns, byKey, turn, edit);
    }
  }
  return {
    turns: Turns.of(
      turns.map(({ start, end, speaker, startMs, endMs }) => turnOf(start, end, speaker, startMs, endMs)),
    ),
    keys: turns.map(({ key }) => key),
  };
}

/** In the order in which they were made. */
const byTime = (a: TurnEdit, b: TurnEdit): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const turnOf = (
  start: number,
  end: number,
  speaker: number,
  startMs: number | undefined,
  endMs: number | undefined,
) => ({
  start,
  end,
  speaker,
  ...(startMs === undefined ? {} : { startMs }),
  ...(endMs === undefined ? {} : { endMs }),
});

function split(turns: LiveTurn[], byKey: Map<TurnKey, LiveTurn>, edit: TurnEdit, place: TextRange): void {
  const at = turns.findLastIndex(({ start }) => start <= place.end);
  const turn = turns[at];
  if (turn === undefined) return;
  if (turn.madeBy?.start === edit.start && turn.madeBy?.revision === edit.revision) {
    byKey.set(edit.id, turn);
    return;
  }
  const made: LiveTurn = {
    key: edit.id,
    madeBy: edit,
    start: place.end,
    end: Math.max(turn.end, place.end),
    speaker: edit.speaker ?? turn.speaker,
    startMs: edit.startMs,
    endMs: turn.endMs,
  };
  turn.end = Math.max(turn.start, Math.min(place.start, turn.end));
  turn.endMs = edit.startMs;
  turns.splice(at + 1, 0, made);
  byKey.set(edit.id, made);
}

function change(turns: LiveTurn[], byKey: Map<TurnKey, LiveTurn>, turn: LiveTurn, edit: TurnEdit): void {
  if (edit.kind === "speaker") turn.speaker = edit.speaker ?? -1;
  else if (edit.kind === "time") {
    turn.startMs = edit.startMs;
    turn.endMs = edit.endMs;
  } else {
    const at = turns.indexOf(turn);
    const before = turns[at - 1];
    if (before === undefined) return;
    before.end = Math.max(before.end, turn.end);
    before.endMs = turn.endMs;
    turns.splice(at, 1);
    for (const [key, each] of byKey) if (each === turn) byKey.delete(key);
  }
}
