import type { Transaction } from "@tiptap/pm/state";
import { replaceTurns, replaceWords, sectionsAfter } from "#editor/document-update";
import type { TranscriptText } from "#editor/transcript-text";
import { TurnIndex } from "#editor/turn-index";
import type { TurnVisits } from "#editor/turn-visits";
import { turnWindow, wordsOfTurn, type TurnWindow } from "#editor/turn-window";

/** What is on the screen before a text comes anew. */
export interface KnownText {
  readonly shown: TranscriptText;
  /** Of the words on the screen. */
  readonly turns: TurnIndex;
  readonly visits: TurnVisits;
  /** Sections in the document, from 0. */
  readonly filled: number;
}

/** What came of it. */
export interface TextUpdate {
  readonly turns: TurnIndex;
  /** The words on the screen, what is being typed included. */
  readonly text: string;
  /** Turns whose words on the screen became others. */
  readonly changed: readonly number[];
  /** Where turns were divided otherwise. */
  readonly window: TurnWindow | undefined;
  /** What was typed in turns that somebody else changed: it is not on the screen any more. */
  readonly lost: readonly string[];
}

/**
 * Plans what has to be changed so that the screen shows a text that came anew, keeping what is being typed in turns that nobody
 * else changed.
 *
 * @param onScreen words of the turns that may differ from those given before
 * @param tr gets the changes of the document
 * @returns undefined where the document has to be made anew
 */
export function takeOver(
  known: KnownText,
  after: TranscriptText,
  onScreen: ReadonlyMap<number, string>,
  tr: Transaction,
): TextUpdate | undefined {
  const { shown: before, turns, visits, filled } = known;
  const window = before.turns.length === after.turns.length ? undefined : turnWindow(before, after);
  const sections = window === undefined ? turns.firstTurns : sectionsAfter(turns, window);
  if (sections === undefined) return undefined;
  if (window !== undefined && turns.sectionOf(window.oldEnd - 1) >= filled) return undefined;
  const lost = window === undefined ? [] : leaveWindow(known, window, after, onScreen);
  for (const [turn, words] of visits.pending)
    if (visits.arrived(turn, wordsOfTurn(after, turn)) === "conflict") lost.push(words);
  const kept = visits.pending;
  const changed: number[] = [];
  if (window !== undefined) replaceTurns(tr, turns, window, after);
  else
    for (let turn = after.turns.length - 1; turn >= 0; turn--) {
      const given = wordsOfTurn(after, turn);
      if (kept.has(turn) || (!onScreen.has(turn) && given === wordsOfTurn(before, turn))) continue;
      changed.push(turn);
      if (turns.sectionOf(turn) < filled) replaceWords(tr, turns, turn, given);
    }
  const fresh = new TurnIndex(after.turns, sections);
  return { turns: fresh, text: withWords(after, fresh, kept), changed, window, lost };
}

/**
 * Lets go of what was typed where turns were divided otherwise, and gives the others their new numbers.
 * @returns what was typed and is not in the text that came
 */
function leaveWindow(
  { shown, visits }: KnownText,
  { start, oldEnd, newEnd }: TurnWindow,
  after: TranscriptText,
  onScreen: ReadonlyMap<number, string>,
): string[] {
  const [was, is] = [range(start, oldEnd), range(start, newEnd)];
  const shownWords = was.map((turn) => onScreen.get(turn) ?? wordsOfTurn(shown, turn));
  const isThere = letters(shownWords) === letters(is.map((turn) => wordsOfTurn(after, turn)));
  const typed = was.filter((turn) => onScreen.has(turn));
  for (const turn of typed) visits.drop(turn);
  visits.renumber((turn) => (turn < start ? turn : turn + newEnd - oldEnd));
  return isThere ? [] : typed.map((turn) => onScreen.get(turn)!);
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

/** What stands in turns, however they are divided. */
const letters = (words: readonly string[]): string => words.join("").replace(/\s+/g, "");

/** The text with other words in some turns; `turns` is brought up to date with them. */
function withWords({ text }: TranscriptText, turns: TurnIndex, words: ReadonlyMap<number, string>): string {
  let result = text;
  for (const [turn, ofTurn] of words) {
    const { start, end } = turns.rangeOf(turn);
    result = result.slice(0, start) + ofTurn + result.slice(end);
    turns.grow(turn, ofTurn.length - (end - start));
  }
  return result;
}
