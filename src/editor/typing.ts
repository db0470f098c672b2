import { history, redo, redoDepth, undo, undoDepth } from "@tiptap/pm/history";
import { TextSelection } from "@tiptap/pm/state";
import type { Command, Plugin } from "@tiptap/pm/state";
import type { EditorParts } from "#editor/section-filler";

/** Changes of the browser's own that are none of words: they are not let happen. */
const unwanted =
  /^(format|insert(Paragraph|LineBreak|FromDrop|Link|HorizontalRule|.*List)|history|deleteByDrag)/;

/**
 * Typing in the words of turns, while they may be corrected. The browser and ProseMirror do what stays in one turn, with their
 * input methods; what would go beyond is done here, so that turns are neither divided nor joined by it.
 */
export class Typing {
  readonly #parts: Pick<EditorParts, "editor" | "turns">;
  /** Undo of what is being typed; there while typing is allowed. */
  #history: Plugin | undefined;

  constructor(parts: Pick<EditorParts, "editor" | "turns">) {
    this.#parts = parts;
  }

  get isOn(): boolean {
    return this.#history !== undefined;
  }

  switch(on: boolean): void {
    if (on !== this.isOn) this.#keepHistory(on);
  }

  /** What was typed so far is handed on: undo in the field ends here. */
  forgetHistory(): void {
    if (!this.isOn) return;
    this.#keepHistory(false);
    this.#keepHistory(true);
  }

  /** @returns false where nothing was typed to take back, or to do again: then the key is the page's */
  step(direction: "undo" | "redo"): boolean {
    const { state, view } = this.#parts.editor();
    if (!this.isOn) return false;
    const depth = Number(direction === "undo" ? undoDepth(state) : redoDepth(state));
    const command: Command = direction === "undo" ? undo : redo;
    return depth > 0 && command(state, view.dispatch.bind(view));
  }

  /** True where the selection holds words of more than one turn. */
  get spansTurns(): boolean {
    const { from, to } = this.#parts.editor().state.selection;
    const turns = this.#parts.turns();
    return turns.turnAtPosition(from) !== turns.turnAtPosition(to);
  }

  /** Puts words in the place of the selected ones; of further turns, the selected words are taken out. */
  replaceSelection(words: string): void {
    const [turns, editor] = [this.#parts.turns(), this.#parts.editor()];
    const { tr, selection } = editor.state;
    const { from, to } = selection;
    const first = turns.turnAtPosition(from);
    for (let turn = turns.turnAtPosition(to); turn >= first; turn--) {
      const start = turns.positionOfTurn(turn);
      const { start: textStart, end: textEnd } = turns.rangeOf(turn);
      const begin = Math.max(from, start);
      const end = Math.min(to, start + textEnd - textStart);
      if (begin < end) tr.delete(begin, end);
    }
    if (words !== "") tr.insertText(words, from);
    tr.setSelection(TextSelection.create(tr.doc, from + words.length));
    editor.view.dispatch(tr.scrollIntoView());
  }

  /** @returns true where the browser should not act on it */
  beforeInput(event: InputEvent): boolean {
    const { inputType, data: typed } = event;
    const isComposing = inputType.includes("Composition");
    if (isComposing || !(unwanted.test(inputType) || this.spansTurns || this.#leavesTurn(inputType)))
      return false;
    event.preventDefault();
    if (this.spansTurns && /^(insertText|insertReplacementText|delete)/.test(inputType))
      this.replaceSelection(typed ?? "");
    return true;
  }

  /** An input method begins where several turns are selected: their words go first. */
  compositionStart(): boolean {
    if (this.spansTurns) this.replaceSelection("");
    return false;
  }

  /** Words from elsewhere, as plain text on one line. */
  paste(event: ClipboardEvent): boolean {
    event.preventDefault();
    const words = event.clipboardData?.getData("text/plain") ?? "";
    this.replaceSelection(words.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " "));
    return true;
  }

  /** @param words that are selected, as they are copied */
  cut(event: ClipboardEvent, words: string): boolean {
    event.preventDefault();
    if (words === "") return true;
    event.clipboardData?.setData("text/plain", words);
    this.replaceSelection("");
    return true;
  }

  /** A turn's edge where only a caret stands: there deleting would join turns. */
  caretAt(edge: "start" | "end"): boolean {
    const { empty, $from } = this.#parts.editor().state.selection;
    const at = edge === "start" ? 0 : $from.parent.content.size;
    return empty && $from.parent.type.name === "turn" && $from.parentOffset === at;
  }

  #leavesTurn(inputType: string): boolean {
    if (!inputType.startsWith("delete")) return false;
    return this.caretAt(inputType.includes("Forward") ? "end" : "start");
  }

  #keepHistory(on: boolean): void {
    const editor = this.#parts.editor();
    if (this.#history !== undefined) editor.unregisterPlugin(this.#history.spec.key!);
    this.#history = on ? history() : undefined;
    if (this.#history !== undefined) editor.registerPlugin(this.#history);
  }
}
