import type { SourceId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import type { PackedCues } from "#domain/model/source-contents";
import type { TextRange } from "#domain/model/text-range";
import type { Turns } from "#domain/model/turns";
import type { ProjectIndex } from "#domain/query/project-index";
import type { TurnKey } from "#domain/text/edited-turns";
import { countWords } from "#domain/text/words";
import { codingText } from "#messages/coding";
import { formatTime } from "#messages/format";
import { inspectorText } from "#messages/coding-inspector";

/** The open transcript in its newest text, and what is asked of it again and again. */
export class OpenText {
  readonly id: SourceId;
  readonly text: string;
  readonly turns: Turns;
  /** Times inside turns, in the newest text; absent where the transcript has none. */
  readonly cues: PackedCues | undefined;
  /** BCP 47. */
  readonly language: string | undefined;
  /** Of the text. */
  readonly revision: number;
  readonly #keys: readonly TurnKey[] | undefined;

  constructor(
    id: SourceId,
    text: string,
    turns: Turns,
    cues: PackedCues | undefined,
    language?: string,
    { revision = 0, keys }: { readonly revision?: number; readonly keys?: readonly TurnKey[] } = {},
  ) {
    this.id = id;
    this.language = language;
    this.revision = revision;
    this.#keys = keys;
    this.text = text;
    this.turns = turns;
    this.cues = cues;
  }

  /** What a turn is known by, whatever becomes of those around it. @param turn from 0 */
  keyOf(turn: number): TurnKey {
    return this.#keys?.[turn] ?? turn;
  }

  /** The turn that is known by a key, from 0; -1 where there is none. */
  turnOf(key: TurnKey): number {
    return this.#keys === undefined ? Number(key) : this.#keys.indexOf(key);
  }

  /** What was said in a range, one turn a line; what stands between turns is nobody's words. */
  quote(range: TextRange): string {
    const { first, last } = this.turns.touching(range);
    const lines: string[] = [];
    for (let index = first; index < last; index++) {
      const { start, end } = this.turns.at(index);
      lines.push(this.text.slice(Math.max(start, range.start), Math.min(end, range.end)));
    }
    return lines.join("\n");
  }

  words(range: TextRange): number {
    return countWords(this.quote(range), this.language);
  }

  /** First and last turn of a range, counted from 1. */
  turnNumbers({ start, end }: TextRange): readonly [first: number, last: number] {
    const first = Math.max(0, this.turns.indexAt(start)) + 1;
    return [first, Math.max(first, this.turns.indexAt(Math.max(start, end - 1)) + 1)];
  }

  /** "turn 51" or "turns 51–52" */
  where(range: TextRange): string {
    return codingText.turnSpan(...this.turnNumbers(range));
  }

  /** "Teacher 3, turn 51, 00:23:38–00:23:43": who speaks at its start, where it is, and when as far as that is known. */
  reference(range: TextRange, index: ProjectIndex): string {
    const first = Math.max(0, this.turns.indexAt(range.start));
    const speaker = this.turns.length === 0 ? -1 : this.turns.at(first).speaker;
    const times = this.times(range);
    return [
      speaker < 0 ? inspectorText.noSpeaker() : nameOfSpeaker(index.sources.get(this.id)!, speaker, index),
      this.where(range),
      ...(times === undefined ? [] : [times]),
    ].join(", ");
  }

  /** When the words of a range were said: of the cues, else the turns, that they touch. Undefined where nobody knows. */
  times(range: TextRange): string | undefined {
    const { starts, ends, startsMs, endsMs } = this.cues ?? this.turns.packed;
    let from = -1;
    let to = -1;
    for (let at = lastAtMost(starts, range.start); at < starts.length && starts[at]! < range.end; at++) {
      if (ends[at]! <= range.start) continue;
      if (from < 0) from = startsMs[at]!;
      to = endsMs[at]!;
    }
    if (from < 0) return undefined;
    return to < 0 ? formatTime(from) : `${formatTime(from)}–${formatTime(to)}`;
  }
}

/** The participant behind a speaker's label, else the label. */
export function nameOfSpeaker(source: Source, speaker: number, index: ProjectIndex): string {
  const found = source.speakers[speaker];
  const participant =
    found?.participantId === undefined ? undefined : index.participants.get(found.participantId);
  return participant?.name ?? found?.label ?? "";
}

/** The last of the sorted values that is at most `limit`; 0 where none is. */
function lastAtMost(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
