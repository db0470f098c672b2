import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SourceId } from "#domain/model/ids";
import type { TurnKey } from "#domain/text/edited-turns";
import type { TurnCommand } from "#editor/events/turn-command-event";
import type { TurnsCorrectEvent } from "#editor/events/turns-correct-event";
import type { Transcript } from "#editor/transcript";
import type { CorrectionCommand, TurnDeed } from "#features/coding/corrections/correction-command-event";
import type { CorrectionDeeds } from "#features/coding/corrections/correction-deeds";
import type { ChosenTurns, TurnDeeds } from "#features/coding/corrections/turn-deeds";
import type { OpenText } from "#features/coding/open-text";
import { correctionsText as text } from "#messages/corrections";
import { announce } from "#ui/announce";

/** What is shown of corrections beside the text. */
export type CorrectionView =
  | { readonly name: "speaker" | "time"; readonly turns: ChosenTurns }
  /** Where the turn's name is in the window, and whether the caret stands between two words. */
  | { readonly name: "menu"; readonly turns: ChosenTurns; readonly at: DOMRect; readonly canSplit: boolean }
  | { readonly name: "list"; readonly tab: "list" | "unplaced" }
  | { readonly name: "replace" }
  | { readonly name: "typed"; readonly words: readonly string[]; readonly reason: string };

/** What correcting needs of the screen. */
export interface CorrectingHost extends ReactiveControllerHost {
  readonly openText: OpenText | undefined;
  readonly transcript: Transcript | null;
  /** Whether there is somebody who codes, and room for it. */
  readonly canCode: boolean;
  readonly deeds: { readonly corrections: CorrectionDeeds; readonly turns: TurnDeeds };
  /** The passage that was looked at is none any more. */
  forgetPassage(): void;
  /** Gives the text the focus where what had it is gone. */
  restoreFocus(): void;
}

/** Correcting the open transcript: whether words may be typed, and what is shown for it. */
export class Correcting implements ReactiveController {
  isOn = false;
  view: CorrectionView | undefined;
  readonly #host: CorrectingHost;
  /** Texts that words may have been typed in. */
  readonly #texts = new Map<SourceId, OpenText>();
  #open: SourceId | undefined;
  /** How many times something typed is being kept right now. */
  #keeping = 0;
  /** A turn that was made just now: the caret goes there as soon as it is shown. */
  #made: TurnKey | undefined;

  constructor(host: CorrectingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("beforeunload", this.#leavePage);
  }

  hostDisconnected(): void {
    window.removeEventListener("beforeunload", this.#leavePage);
  }

  /** Another transcript is read before it is corrected. */
  hostUpdate(): void {
    const { openText } = this.#host;
    if (openText === undefined) return;
    this.#texts.set(openText.id, openText);
    if (openText.id === this.#open) return;
    this.#open = openText.id;
    this.isOn = false;
    this.view = undefined;
    for (const id of this.#texts.keys()) if (this.#texts.size > textsKept) this.#texts.delete(id);
  }

  hostUpdated(): void {
    if (this.#made !== undefined) void this.#goTo(this.#made);
  }

  toggle(on = !this.isOn): void {
    if (on === this.isOn || (on && !this.#host.canCode)) return;
    this.isOn = on;
    this.#host.forgetPassage();
    announce(on ? text.started() : text.ended());
    this.#host.requestUpdate();
    this.#focusWords();
  }

  show(view: CorrectionView | undefined): void {
    this.#host.transcript?.handOn();
    this.view = view;
    this.#host.requestUpdate();
  }

  /** Keeps what was typed; what cannot be kept is shown, to be copied. */
  typed = async ({ textId, turns }: TurnsCorrectEvent): Promise<void> => {
    const open = this.#texts.get(textId as SourceId);
    if (open === undefined) return;
    const corrections = turns.map(({ turn, before, edits }) => ({ turn: open.keyOf(turn), before, edits }));
    this.#keeping++;
    const reason = await this.#host.deeds.corrections.correct({ sourceId: open.id, turns: corrections });
    this.#keeping--;
    if (reason === undefined) return;
    const now = this.#host.openText;
    if (now?.id === open.id)
      this.#host.transcript?.takeBack(
        corrections.map(({ turn }) => now.turnOf(turn)).filter((turn) => turn >= 0),
      );
    this.lost(
      turns.map(({ words }) => words),
      reason,
    );
  };

  lost(words: readonly string[], reason = text.changedElsewhere()): void {
    this.view = { name: "typed", words, reason };
    this.#host.requestUpdate();
  }

  /** What a key or a button asks of the turns where the caret is. */
  turns(command: TurnCommand): void {
    const { transcript } = this.#host;
    const turns = this.#chosen();
    if (turns === undefined || transcript === null) return;
    if (command === "split") void this.#split(turns);
    else if (command === "join") this.#join(turns);
    else {
      const at = transcript.labelRectOf(transcript.caretTurn) ?? transcript.getBoundingClientRect();
      this.show({ name: "menu", turns, at, canSplit: turns.keys.length === 1 });
    }
  }

  /** Does what a dialog or the menu asks for. */
  command(command: CorrectionCommand): void {
    const { view } = this;
    const { corrections, turns } = this.#host.deeds;
    switch (command.name) {
      case "close":
        this.show(undefined);
        if (view?.name !== "list" && view?.name !== "replace") this.#focusWords();
        else setTimeout(() => this.#host.restoreFocus()); // after it gave the focus back to what opened it
        return;
      case "turn":
        if (view?.name === "menu") this.#turnDeed(command.deed, view.turns);
        return;
      case "speaker":
      case "time":
        if (view?.name !== command.name) return;
        this.show(undefined);
        this.#focusWords();
        if (command.name === "speaker") void turns.changeSpeaker(view.turns, command.choice);
        else void turns.changeTime(view.turns, command.times);
        return;
      case "take-back":
        void corrections.takeBack(command.id);
        return;
      case "remove-coding":
        void corrections.removeCoding(command.id, command.code);
        return;
      case "replace":
        void corrections.replace(command.corrections, command.places).then((done) => {
          if (done) this.show(undefined);
        });
    }
  }

  #turnDeed(deed: TurnDeed, turns: ChosenTurns): void {
    this.show(deed === "speaker" || deed === "time" ? { name: deed, turns } : undefined);
    if (deed === "split") void this.#split(turns);
    else if (deed === "join") this.#join(turns);
    if (this.view === undefined) this.#focusWords();
  }

  /** A page that goes away does not wait until what is being typed is kept: the browser asks before. */
  #leavePage = (event: BeforeUnloadEvent): void => {
    this.#host.transcript?.handOn();
    if (this.#keeping > 0) event.preventDefault();
  };

  /** Menu and dialogs of turns are opened from the words. */
  #focusWords(): void {
    void this.#host.updateComplete.then(() => this.#host.transcript?.focus());
  }

  #chosen(): ChosenTurns | undefined {
    const { transcript, openText } = this.#host;
    if (transcript === null || openText === undefined || openText.turns.length === 0) return undefined;
    const { start, end } = transcript.chosenTurns;
    const keys = Array.from({ length: end - start }, (_, at) => openText.keyOf(start + at));
    return { sourceId: openText.id, first: start, keys };
  }

  async #split({ sourceId, first }: ChosenTurns): Promise<void> {
    const { transcript, deeds } = this.#host;
    if (transcript === null) return;
    this.#made = await deeds.turns.split(sourceId, first, transcript.caret);
    this.#host.requestUpdate();
  }

  /** A turn with the one before it; several with each other. */
  #join(turns: ChosenTurns): void {
    const several = { ...turns, first: turns.first + 1, keys: turns.keys.slice(1) };
    const joined = turns.keys.length > 1 ? several : turns;
    if (joined.first === 0) announce(text.cannotJoin());
    else void this.#host.deeds.turns.join(joined);
  }

  async #goTo(made: TurnKey): Promise<void> {
    const { openText, transcript } = this.#host;
    const turn = openText?.turnOf(made) ?? -1;
    if (turn < 0 || openText === undefined || transcript === null) return;
    this.#made = undefined;
    await this.#host.updateComplete;
    await transcript.updateComplete;
    const { start } = openText.turns.at(turn);
    if (turn < transcript.turns.length) transcript.selectRange({ start, end: start });
  }
}

const textsKept = 2;
