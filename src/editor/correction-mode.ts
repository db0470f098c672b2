import { CorrectingLeaveEvent } from "#editor/events/correcting-leave-event";
import { TurnCommandEvent } from "#editor/events/turn-command-event";
import { TurnsCorrectEvent } from "#editor/events/turns-correct-event";
import type { CommandTarget, TranscriptCommands } from "#editor/transcript-commands";

/**
 * What happens while words are corrected: the surface is a field, and what is typed is handed on when the caret leaves the turns
 * it was typed in, when the page is left, and before anything else is done.
 */
export class CorrectionMode {
  readonly #target: CommandTarget;
  readonly #commands: TranscriptCommands;

  constructor(target: CommandTarget, commands: TranscriptCommands) {
    this.#target = target;
    this.#commands = commands;
  }

  /** The caret moved, or words were typed. */
  caretMoved(): void {
    const { editor } = this.#target;
    if (editor.leftVisit && !editor.composing) this.handOn();
  }

  /** Hands on what was typed. */
  handOn(): void {
    const { editor } = this.#target;
    const typed = editor.handOn();
    if (typed.length > 0) this.#target.dispatchEvent(new TurnsCorrectEvent(editor.textId, typed));
  }

  /** Asks for what can be done with the turns of the caret. @returns true: the key was used */
  openMenu = (): boolean => {
    this.handOn();
    return this.#target.dispatchEvent(new TurnCommandEvent("menu"));
  };

  /** @returns false where the key is the browser's: most keys write here */
  handleKey(event: KeyboardEvent): boolean {
    const { typing } = this.#target.editor;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    switch (event.key) {
      case "Escape":
        this.#target.dispatchEvent(new CorrectingLeaveEvent());
        return true;
      case "Enter":
        if (!isPlain) return false;
        this.handOn();
        this.#target.dispatchEvent(new TurnCommandEvent("split"));
        return true;
      case "Backspace":
        if (!typing.caretAt("start")) return this.#deleteAcross();
        this.handOn();
        this.#target.dispatchEvent(new TurnCommandEvent("join"));
        return true;
      case "Delete":
        return typing.caretAt("end") || this.#deleteAcross();
      case "ArrowLeft":
      case "ArrowRight": {
        // By words, as in the locked text: in some browsers these keys would leave the page.
        if (!event.altKey || event.ctrlKey || event.metaKey) return false;
        const forward = event.key === "ArrowRight";
        return this.#commands.run(
          event.shiftKey
            ? forward
              ? "extend-to-next-word"
              : "extend-to-previous-word"
            : forward
              ? "next-word"
              : "previous-word",
        );
      }
      default:
        return false;
    }
  }

  #deleteAcross(): boolean {
    const { typing } = this.#target.editor;
    if (!typing.spansTurns) return false;
    typing.replaceSelection("");
    return true;
  }
}
