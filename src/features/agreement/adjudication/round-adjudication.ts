import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { CoderId } from "#domain/model/ids";
import type { Round } from "#domain/model/round-records";
import {
  adjudicationKeys,
  isPressed,
  type KeyHandlers,
} from "#features/agreement/adjudication/adjudication-keys";
import { adjudicationStyles } from "#features/agreement/adjudication/adjudication-styles";
import type { CaseChoices } from "#features/agreement/adjudication/case-choices";
import type { CaseCommandEvent } from "#features/agreement/adjudication/case-command-event";
import type { CaseList } from "#features/agreement/adjudication/case-list";
import { coderColumns } from "#features/agreement/adjudication/case-columns";
import type { PassageColumn } from "#features/agreement/adjudication/passage-column";
import { CaseRunner } from "#features/agreement/adjudication/case-runner";
import type { CaseSide } from "#features/agreement/adjudication/case-side";
import { caseName, choicesOf, readText } from "#features/agreement/adjudication/case-words";
import type { ClosedRound } from "#features/agreement/adjudication/closed-round";
import { CodeAlphas } from "#features/agreement/adjudication/code-alphas";
import { Deliberation, type Deliberated } from "#features/agreement/adjudication/deliberation";
import type { DisputedPassage } from "#features/agreement/adjudication/disputed-passage";
import {
  barView,
  decisionView,
  emptyView,
  finishedView,
  orderView,
  passageView,
  sideView,
  type ShownCase,
} from "#features/agreement/adjudication/case-view";
import type { CaseOrder, RoundCase } from "#features/agreement/adjudication/round-cases";
import { RoundReading, readTables } from "#features/agreement/adjudication/round-reading";
import { adjudicationText as text } from "#messages/adjudication";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import { IndexWatch } from "#ui/controllers/index-watch";
import { SourceTexts } from "#ui/controllers/source-texts";
import { WatchController } from "#ui/controllers/watch-controller";
import type { DeedHost } from "#ui/deed-runner";
import type { Select } from "#ui/components/select";
import { deepActiveElement } from "#ui/focus";
import { keepLast } from "#ui/keep-last";
import { goTo } from "#ui/route";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#features/agreement/adjudication/case-list";

/** The disagreements of a closed round: read coder by coder in the text, talked about, and settled one after another. */
@customElement("sm-round-adjudication")
export class RoundAdjudication extends LitElement implements DeedHost<OpenProject> {
  static override styles = [baseStyles, buttonStyles, fieldStyles, adjudicationStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** A closed one. */
  @property({ attribute: false }) round!: Round;
  /** The disagreement to show; the first open one where there is none of that key. */
  @property({ attribute: false }) caseKey: string | undefined;
  @state() private order: CaseOrder = "confused";
  @state() private openOnly = false;
  @state() private current: string | undefined;
  @query("sm-case-list") private readonly list!: CaseList | null;
  @query("sm-case-choices") private readonly choicesPart!: CaseChoices | null;
  @query("sm-case-side") private readonly side!: CaseSide | null;
  @query("sm-disputed-passage") private readonly passagePart!: DisputedPassage | null;
  @query(".main") private readonly main!: HTMLElement | null;
  readonly #runner = new CaseRunner(this);
  readonly #coderId = new WatchController<CoderId | undefined>(this, () =>
    this.session.watch(({ coderId }) => coderId),
  );
  readonly #texts = new SourceTexts(this, () => this.project);
  readonly #alphas = new CodeAlphas(this);
  readonly #reading = new RoundReading();
  readonly #columnsOf = keepLast<readonly PassageColumn[]>();
  readonly #deliberation = new Deliberation(this, () => this.#about);
  readonly #watch = new IndexWatch(
    this,
    () => this.project.index,
    ({ tables, sources }) => {
      if (tables.has("corrections")) {
        this.#texts.drop(sources);
        this.list?.drop(sources);
      }
      return readTables.some((table) => tables.has(table));
    },
  );
  #shown: ShownCase | undefined;
  #about: Deliberated | undefined;
  #isSettling = false;

  constructor() {
    super();
    new ShortcutController(this, () => adjudicationKeys(this.#handlers));
    this.addEventListener("sm-case-command", this.#take);
    this.addEventListener("sm-boundary-draw", ({ range }) => this.#deliberation.drawOn(range));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { index } = this.project;
    if (changed.has("round") && changed.get("round")?.id !== this.round.id) this.#begin(undefined);
    if (changed.has("caseKey") && this.caseKey !== undefined && this.caseKey !== this.current)
      this.#begin(this.caseKey);
    const { round, order, openOnly, current } = this;
    this.#reading.read({ index, version: this.#watch.version, round, order, openOnly, current });
    const { closed, one } = this.#reading;
    this.current = one?.key;
    if (closed !== undefined && index.project.mode !== "reflexive") this.#alphas.ask(round, closed.closing);
    this.#shown = closed === undefined || one === undefined ? undefined : this.#read(closed, one);
    this.#about = this.#shown && { ...this.#shown, choices: choicesOf(index, this.#shown) };
    if (one?.decision !== undefined) this.#deliberation.choice = undefined;
  }

  override render() {
    const { closed, all, concealed, settled, groups } = this.#reading;
    if (closed === undefined) return emptyView(text.notInCopy());
    if (all.length === 0)
      return emptyView(closed.isAlone ? text.nobodyTogether() : text.nothingToSettle(), concealed);
    const isReflexive = this.project.index.project.mode === "reflexive";
    const { id: projectId } = this.project;
    return html`${barView(settled, all.length, isReflexive)}
      ${settled === all.length ? finishedView(projectId, this.round.id, settled, isReflexive) : nothing}
      ${concealed > 0 ? html`<p class="remark">${text.concealed(concealed)}</p>` : nothing}
      <div class="parts">
        <div class="entries" data-region=${text.list()}>
          ${orderView(this.order, this.openOnly, this.#setOrder, this.#setOpenOnly)}
          <sm-case-list
            class="scroll"
            .project=${this.project}
            .groups=${groups}
            .current=${this.current ?? ""}
            .codes=${closed.codes}
          ></sm-case-list>
        </div>
        ${this.#shown === undefined ? nothing : this.#case(this.#shown)}
      </div>`;
  }

  /** Something that had the focus is gone. */
  restoreFocus(): void {
    if (document.activeElement === document.body) this.main?.focus();
  }

  #case(shown: ShownCase) {
    const { all, position, settled } = this.#reading;
    const { choice, reason } = this.#deliberation;
    return html`<div class="main" tabindex="-1" data-region=${text.passage()}>
        ${passageView(shown, choice)}
        ${decisionView(shown, {
          choices: this.#about!.choices,
          choice,
          reason,
          position: text.position(position, all.length),
          open: all.length - settled,
        })}
      </div>
      ${sideView(shown, all, (codeId) => this.#alphas.of(codeId))}`;
  }

  #read(closed: ClosedRound, one: RoundCase): ShownCase {
    const { project } = this;
    const coderId = this.#coderId.value;
    this.#texts.want([one.disagreement.sourceId]);
    const columns = this.#columnsOf([one, closed, coderId], () =>
      coderColumns({ index: project.index, closed, one }, coderId),
    );
    return { project, closed, one, read: readText(project.index, one, this.#texts.texts), coderId, columns };
  }

  /** Another disagreement: nothing is chosen yet. */
  #begin(key: string | undefined): void {
    this.current = key;
    this.#deliberation.clear();
    this.side?.clear();
    // No card of the next one is to look chosen by having the focus.
    if (this.choicesPart?.shadowRoot?.activeElement instanceof HTMLInputElement) this.main?.focus();
  }

  #go(key: string): void {
    if (key === this.current) return;
    this.#begin(key);
    const place = { projectId: this.project.id, roundId: this.round.id };
    goTo({ screen: "agreement", ...place, part: "adjudication", caseKey: key }, { replace: true });
  }

  #move = (by: 1 | -1): void => {
    const next = this.#reading.beside(by, this.openOnly);
    if (next === undefined) return;
    this.#go(next.key);
    announce(caseName(next));
  };

  #goOn = (): void => {
    const next = this.#reading.nextOpen();
    if (next !== undefined) this.#go(next.key);
  };

  #settle = async (): Promise<void> => {
    const { one } = this.#reading;
    if (this.#isSettling || one === undefined) return;
    if (one.decision !== undefined) {
      this.#goOn();
      return;
    }
    const choice = this.#deliberation.settled;
    if (choice === undefined) {
      this.#runner.say(text.chooseFirst());
      return;
    }
    const next = this.#reading.nextOpen();
    this.#isSettling = true;
    const said = await this.#runner.settle(this.round, one.key, choice, this.#deliberation.reason);
    this.#isSettling = false;
    if (said === undefined) return;
    announce(next === undefined ? text.nowDone(said) : text.nowAt(said, caseName(next)));
    if (next !== undefined && this.current === one.key) this.#go(next.key);
  };

  /** By a key: the choice gets the focus, so that Enter settles it and presses nothing else. */
  #byKey =
    <Given extends readonly unknown[]>(choose: (...given: Given) => void) =>
    (...given: Given): void => {
      const focused = deepActiveElement();
      choose(...given);
      void this.updateComplete
        .then(() => this.choicesPart?.updateComplete)
        .then(() => {
          const isHere = deepActiveElement() === focused || document.activeElement === document.body;
          if (isHere && this.#deliberation.choice !== undefined) this.choicesPart?.focus();
        });
    };

  #discuss = (): void => this.side?.focusNote();

  #takeBack = (): void => {
    const decision = this.#reading.one?.decision;
    if (decision !== undefined) void this.#runner.takeBack(decision.id);
  };

  #take = ({ command }: CaseCommandEvent): void => {
    const one = this.#reading.one!;
    switch (command.name) {
      case "go":
        this.#go(command.key);
        break;
      case "choose":
        this.#deliberation.choose(command.choice);
        break;
      case "draw":
        this.#deliberation.draw();
        break;
      case "step-end":
        this.#deliberation.step(command.edge, command.forward);
        break;
      case "reason":
        this.#deliberation.reason = command.reason;
        break;
      case "discuss":
        this.#discuss();
        break;
      case "leave-field":
        this.main?.focus();
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
        void this.#runner.writeNote(this.round, one.key, command.text);
        break;
      case "remove-note":
        void this.#runner.removeNote(command.id);
        break;
      case "draft":
        void this.#runner.draftRule(command.codeId, command.edits);
    }
  };

  readonly #handlers: KeyHandlers = {
    accept: this.#byKey((place: number) => this.#deliberation.accept(place)),
    sides: () => (this.#about?.choices.sides ?? []).map(({ names }) => text.accept(names)),
    none: this.#byKey(() => this.#deliberation.choose({ kind: "none" })),
    join: this.#byKey(() => this.#deliberation.join()),
    several: this.#byKey(() => this.#deliberation.several()),
    draw: this.#byKey(() => this.#deliberation.draw()),
    step: (edge, forward) => this.#deliberation.step(edge, forward),
    discuss: this.#discuss,
    reason: () => this.choicesPart?.focusReason(),
    settle: () => void this.#settle(),
    takeBack: this.#takeBack,
    move: this.#move,
    widen: () => this.passagePart?.widen(),
    isDrawing: () => this.#deliberation.choice?.kind === "boundary",
    isShown: () => this.#shown !== undefined,
    isFree: () => !isPressed(deepActiveElement()),
  };

  #setOrder = ({ currentTarget }: Event): void => {
    this.order = (currentTarget as Select).value as CaseOrder;
  };
  #setOpenOnly = ({ currentTarget }: Event): void => {
    this.openOnly = (currentTarget as HTMLInputElement).checked;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-round-adjudication": RoundAdjudication;
  }
}
