import type { SourceId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { HeldText, SearchUnit } from "#search/held-text";
import { excerptOf, type MarkedText } from "#search/marked-text";

/** A turn in which something was found, ready to be shown in a list. */
export interface FoundTurn {
  readonly sourceId: SourceId;
  /** Place of the turn in the transcript from 0; -1 for a line outside turns. */
  readonly turn: number;
  /** Index into `Source.speakers`, or -1. */
  readonly speaker: number;
  /** What was found first in it: UTF-16 code units of the source's text. */
  readonly range: TextRange;
  readonly excerpt: MarkedText;
}

/** @param marks what was found in the unit, in order and apart; one at least */
export const foundTurn = (source: HeldText, unit: SearchUnit, marks: readonly TextRange[]): FoundTurn => ({
  sourceId: source.id,
  turn: unit.turn,
  speaker: unit.speaker,
  range: { start: marks[0]!.start, end: marks[0]!.end },
  excerpt: excerptOf(source.text, unit, marks),
});
