import type { Round } from "#domain/model/round-records";
import { isPressed, type KeyHandlers } from "#features/agreement/adjudication/adjudication-keys";
import type { CaseChoices, Choices } from "#features/agreement/adjudication/case-choices";
import type { CaseCommand } from "#features/agreement/adjudication/case-command-event";
import { CaseRunner } from "#features/agreement/adjudication/case-runner";
import type { CaseSide } from "#features/agreement/adjudication/case-side";
import { caseName } from "#features/agreement/adjudication/case-words";
import type { Deliberation } from "#features/agreement/adjudication/deliberation";
import type { DisputedPassage } from "#features/agreement/adjudication/disputed-passage";
import type { RoundReading } from "#features/agreement/adjudication/round-reading";
import { adjudicationText as text } from "#messages/adjudication";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { DeedHost } from "#ui/deed-runner";
import { deepActiveElement } from "#ui/focus";
import { goTo } from "#ui/route";

/** What the commands need of the screen. */
export interface CaseScreen extends DeedHost<OpenProject> {
  readonly round: Round;
  readonly reading: RoundReading;
  readonly deliberation: Deliberation;
  /** What can be chosen; undefined while no disagreement is shown. */
  readonly choices: Choices | undefined;
  /** Whether settled ones are passed over. */
  readonly openOnly: boolean;
  /** The disagreement shown, by its key. */
  readonly current: string | undefined;
  /** Shows another disagreement, of which nothing is chosen yet. */
  begin(key: string): void;
  readonly updateComplete: Promise<boolean>;
  readonly main: HTMLElement | null;
  readonly choicesPart: CaseChoices | null;
  readonly passagePart: DisputedPassage | null;
  readonly side: CaseSide | null;
}

/** Carries out what is asked where disagreements are settled, by keys or by whatever part of the screen. */
export class CaseCommands {
  readonly #screen: CaseScreen;
  readonly #runner: CaseRunner;
  #isSettling = false;

  constructor(screen: CaseScreen) {
    this.#screen = screen;
    this.#runner = new CaseRunner(screen);
  }

  /** What a part of the screen asks for. */
  run(command: CaseCommand): void {
    const { round, reading, deliberation } = this.#screen;
    const one = reading.one!;
    switch (command.name) {
      case "go":
        this.#go(command.key);
        break;
      case "choose":
        deliberation.choose(command.choice);
        break;
      case "draw":
        deliberation.draw();
        break;
      case "step-end":
        deliberation.step(command.edge, command.forward);
        break;
      case "reason":
        deliberation.reason = command.reason;
        break;
      case "discuss":
        this.#discuss();
        break;
      case "leave-field":
        this.#screen.main?.focus();
        break;
      case "skip":
        this.#move(1);
        break;
      case "next-open":
        this.#goOn();
        break;
      case "settle":
        void this.#settle();
        break;
      case "take-back":
        this.#takeBack();
        break;
      case "write-note":
        void this.#runner.writeNote(round, one.key, command.text);
        break;
      case "remove-note":
        void this.#runner.removeNote(command.id);
        break;
      case "draft":
        void this.#runner.draftRule(command.codeId, command.edits);
    }
  }

  #go(key: string): void {
    if (key === this.#screen.current) return;
    this.#screen.begin(key);
    const { project, round } = this.#screen;
    const place = { projectId: project.id, roundId: round.id };
    goTo({ screen: "agreement", ...place, part: "adjudication", caseKey: key }, { replace: true });
  }

  #move = (by: 1 | -1): void => {
    const next = this.#screen.reading.beside(by, this.#screen.openOnly);
    if (next === undefined) return;
    this.#go(next.key);
    announce(caseName(next));
  };

  #goOn = (): void => {
    const next = this.#screen.reading.nextOpen();
    if (next !== undefined) this.#go(next.key);
  };

  #settle = async (): Promise<void> => {
    const { round, reading, deliberation } = this.#screen;
    const { one } = reading;
    if (this.#isSettling || one === undefined) return;
    if (one.decision !== undefined) {
      this.#goOn();
      return;
    }
    const choice = deliberation.settled;
    if (choice === undefined) {
      this.#runner.say(text.chooseFirst());
      return;
    }
    const next = reading.nextOpen();
    this.#isSettling = true;
    const said = await this.#runner.settle(round, one.key, choice, deliberation.reason);
    this.#isSettling = false;
    if (said === undefined) return;
    announce(next === undefined ? text.nowDone(said) : text.nowAt(said, caseName(next)));
    if (next !== undefined && this.#screen.current === one.key) this.#go(next.key);
  };

  /** By a key: the choice gets the focus, so that Enter settles it and presses nothing else. */
  #byKey =
    <Given extends readonly unknown[]>(choose: (...given: Given) => void) =>
    (...given: Given): void => {
      const screen = this.#screen;
      const focused = deepActiveElement();
      choose(...given);
      void screen.updateComplete
        .then(() => screen.choicesPart?.updateComplete)
        .then(() => {
          const isHere = deepActiveElement() === focused || document.activeElement === document.body;
          if (isHere && screen.deliberation.choice !== undefined) screen.choicesPart?.focus();
        });
    };

  #discuss = (): void => this.#screen.side?.focusNote();

  #takeBack = (): void => {
    const decision = this.#screen.reading.one?.decision;
    if (decision !== undefined) void this.#runner.takeBack(decision.id);
  };

  /** What keys ask for. */
  readonly keys: KeyHandlers = {
    accept: this.#byKey((place: number) => this.#screen.deliberation.accept(place)),
    sides: () => (this.#screen.choices?.sides ?? []).map(({ names }) => text.accept(names)),
    none: this.#byKey(() => this.#screen.deliberation.choose({ kind: "none" })),
    join: this.#byKey(() => this.#screen.deliberation.join()),
    several: this.#byKey(() => this.#screen.deliberation.several()),
    draw: this.#byKey(() => this.#screen.deliberation.draw()),
    step: (edge, forward) => this.#screen.deliberation.step(edge, forward),
    discuss: this.#discuss,
    reason: () => this.#screen.choicesPart?.focusReason(),
    settle: () => void this.#settle(),
    takeBack: this.#takeBack,
    move: this.#move,
    widen: () => this.#screen.passagePart?.widen(),
    isDrawing: () => this.#screen.deliberation.choice?.kind === "boundary",
    isShown: () => this.#screen.choices !== undefined,
    isFree: () => !isPressed(deepActiveElement()),
  };
}
