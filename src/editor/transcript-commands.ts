import type { TextRange } from "#domain/model/text-range";
import { TranscriptCommandEvent } from "#editor/events/transcript-command-event";
import type { TranscriptCommand } from "#editor/events/transcript-command-event";
import type { TranscriptAction } from "#editor/keymap";
import type { SegmentIndex } from "#editor/segment-index";
import type { SegmentView } from "#editor/segment-view";
import { sentenceAround } from "#editor/sentence-around";
import type { TranscriptEditor } from "#editor/transcript-editor";
import { trimmedRange } from "#editor/trimmed-range";
import { stepExtent, walkByWord } from "#editor/word-walk";
import type { WalkedText } from "#editor/word-walk";

/** What the commands act on: the transcript element. */
export interface CommandTarget {
  readonly editor: TranscriptEditor;
  readonly segments: SegmentIndex;
  readonly focused: SegmentView | undefined;
  /** The wanted extent while it is being changed. */
  readonly resizing: TextRange | undefined;
  /** Focuses a segment as if somebody had asked for it, and scrolls to it. */
  visit(segment: SegmentView | undefined): void;
  /** Scrolls as little as needed to show an offset. */
  reveal(offset: number): void;
  startResize(segment: SegmentView): void;
  previewResize(range: TextRange): void;
  endResize(apply: boolean): void;
  dispatchEvent(event: Event): boolean;
}

/** Carries out what keys ask for. */
export class TranscriptCommands {
  readonly #target: CommandTarget;

  constructor(target: CommandTarget) {
    this.#target = target;
  }

  /** @returns false where the action has no meaning now, so that the key goes on to the browser and the page */
  run(action: TranscriptAction): boolean {
    return this.#target.resizing ? this.#runResizing(action, this.#target.resizing) : this.#run(action);
  }

  #run(action: TranscriptAction): boolean {
    switch (action) {
      case "previous-turn":
        return this.#moveToTurn(-1);
      case "next-turn":
        return this.#moveToTurn(1);
      case "previous-word":
        return this.#moveByWord(false, false);
      case "next-word":
        return this.#moveByWord(true, false);
      case "extend-to-previous-word":
        return this.#moveByWord(false, true);
      case "extend-to-next-word":
        return this.#moveByWord(true, true);
      case "select-sentence":
        return this.#selectSentence();
      case "select-turn":
        return this.#selectTurn();
      case "previous-segment":
        return this.#visitNeighbour(-1);
      case "next-segment":
        return this.#visitNeighbour(1);
      case "previous-overlap":
        return this.#visitOverlap(-1);
      case "next-overlap":
        return this.#visitOverlap(1);
      case "change-extent":
        return this.#startResize();
      case "open-palette":
      case "write-memo":
      case "remove-code":
        return this.#request({ name: action });
      case "leave":
        return this.#leave();
      default:
        return this.#request({ name: "apply-key", key: Number(action.slice("apply-key-".length)) });
    }
  }

  /** While an extent is being changed, words move its ends and nothing else happens. */
  #runResizing(action: TranscriptAction, range: TextRange): boolean {
    const step = (edge: "start" | "end", forward: boolean): boolean => {
      const moved = stepExtent(this.#walked, range, edge, forward);
      this.#target.previewResize(moved);
      this.#target.reveal(edge === "start" ? moved.start : moved.end);
      return true;
    };
    switch (action) {
      case "previous-word":
        return step("end", false);
      case "next-word":
        return step("end", true);
      case "extend-to-previous-word":
        return step("start", false);
      case "extend-to-next-word":
        return step("start", true);
      case "open-palette":
      case "change-extent":
        this.#target.endResize(true);
        return true;
      default:
        this.#target.endResize(false);
        return action === "leave" || this.#run(action);
    }
  }

  get #walked(): WalkedText {
    return this.#target.editor;
  }

  #moveToTurn(step: 1 | -1): boolean {
    const { editor } = this.#target;
    if (editor.turns.length === 0) return true;
    const turn = editor.turns.turnAt(editor.caret);
    const to = Math.min(Math.max(turn + step, 0), editor.turns.length - 1);
    editor.fillTo(to);
    const { start } = editor.turns.rangeOf(to);
    editor.select(start, start);
    this.#target.reveal(start);
    return true;
  }

  #moveByWord(forward: boolean, extend: boolean): boolean {
    const { editor } = this.#target;
    const to = walkByWord(this.#walked, editor.caret, { forward, edge: forward ? "end" : "start" });
    editor.select(extend ? editor.anchor : to, to);
    this.#target.reveal(to);
    return true;
  }

  /** The sentence at the caret; asked again, the next one too. */
  #selectSentence(): boolean {
    const { editor } = this.#target;
    if (editor.turns.length === 0) return true;
    const selected = editor.range && trimmedRange(editor.text, editor.range);
    const turn = editor.turns.rangeOf(editor.turns.turnAt(selected?.start ?? editor.caret));
    const words = editor.text.slice(turn.start, turn.end);
    const at = (offset: number): TextRange | undefined =>
      sentenceAround(words, offset - turn.start, editor.language);
    const first = at(selected?.start ?? editor.caret);
    if (!first) return true;
    const isSelected = selected?.start === turn.start + first.start && selected.end >= turn.start + first.end;
    const last = isSelected ? (at(Math.min(selected.end + 1, turn.end)) ?? first) : first;
    editor.select(turn.start + first.start, turn.start + last.end);
    this.#target.reveal(turn.start + last.end);
    return true;
  }

  #selectTurn(): boolean {
    const { editor } = this.#target;
    if (editor.turns.length === 0) return true;
    const turn = editor.turns.rangeOf(editor.turns.turnAt(editor.caret));
    const range = trimmedRange(editor.text, turn) ?? turn;
    editor.select(range.start, range.end);
    return true;
  }

  #visitNeighbour(step: 1 | -1): boolean {
    const { segments, focused, editor } = this.#target;
    const place = focused ? segments.placeOf(focused.id) : -1;
    const next =
      place >= 0
        ? segments.all[place + step]
        : step === 1
          ? segments.nextFrom(editor.caret)
          : segments.lastBefore(editor.caret);
    if (next) this.#target.visit(next);
    return true;
  }

  /** Through the segments that overlap the focused one; beyond the last the key is the browser's again. */
  #visitOverlap(step: 1 | -1): boolean {
    const { segments, focused } = this.#target;
    if (!focused) return false;
    const overlapping = segments.touching(focused);
    const next = overlapping[overlapping.findIndex(({ id }) => id === focused.id) + step];
    if (!next) return false;
    this.#target.visit(next);
    return true;
  }

  #startResize(): boolean {
    const { focused } = this.#target;
    if (focused) this.#target.startResize(focused);
    return focused !== undefined;
  }

  #request(command: TranscriptCommand): boolean {
    const { editor, focused } = this.#target;
    const range = editor.range ?? (focused && { start: focused.start, end: focused.end });
    this.#target.dispatchEvent(new TranscriptCommandEvent(command, range, focused?.id));
    return true;
  }

  /** Lets go of the segment, then of the selection; then the key is the page's. */
  #leave(): boolean {
    const { focused, editor } = this.#target;
    if (focused) this.#target.visit(undefined);
    else if (editor.range) editor.select(editor.caret, editor.caret);
    else return false;
    return true;
  }
}
