import type { SegmentView } from "#editor/segment-view";

/** Every phrase the transcript and its margin say. The caller fills it from the messages of the interface language. */
export interface TranscriptWording {
  /** Name of the list of turns, such as "Transcript". */
  readonly transcript: string;
  /** Name of the list of brackets, such as "Coded segments". */
  readonly margin: string;
  /** "Turn 51, Teacher 3, 23 minutes 26". `number` counts from 1; speaker may be ""; `startMs` from the start of the recording. */
  turn(number: number, speaker: string, startMs: number | undefined): string;
  /** Said of a turn outside the parts where work is to be done. */
  readonly aside: string;
  /** Name of the button for what can be done with the turn of the caret. */
  readonly turnMenu: string;
  /** "Receiving initiatives, Ingrid, turn 51, 9 words". Turn numbers count from 1 and are equal within one turn. */
  segment(segment: SegmentView, firstTurn: number, lastTurn: number, words: number): string;
  /** "start Receiving initiatives" and "end …", spoken as the caret passes the end of a segment. */
  entered(segment: SegmentView): string;
  left(segment: SegmentView): string;
  /** "3 more codes": brackets without a lane of their own. */
  more(count: number): string;
  /** "Memo: Which exam?" */
  memo(text: string): string;
  /** Said when the extent of a segment begins to change, with how to do it: "Change extent of Trust. Arrow keys …". */
  resizing(segment: SegmentView): string;
  /** "9 words", spoken at each step. */
  words(count: number): string;
  /** Said when the change of extent is given up. */
  resizeCancelled: string;
}
