import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { CoderId } from "#domain/model/ids";
import type { Round } from "#domain/model/round-records";
import { adjudicationKeys } from "#features/agreement/adjudication/adjudication-keys";
import { adjudicationStyles } from "#features/agreement/adjudication/adjudication-styles";
import type { CaseChoices, Choices } from "#features/agreement/adjudication/case-choices";
import { CaseCommands, type CaseScreen } from "#features/agreement/adjudication/case-commands";
import type { CaseList } from "#features/agreement/adjudication/case-list";
import { coderColumns } from "#features/agreement/adjudication/case-columns";
import type { PassageColumn } from "#features/agreement/adjudication/passage-column";
import type { CaseSide } from "#features/agreement/adjudication/case-side";
import { choicesOf, readText } from "#features/agreement/adjudication/case-words";
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
import { IndexWatch } from "#ui/controllers/index-watch";
import { SourceTexts } from "#ui/controllers/source-texts";
import { WatchController } from "#ui/controllers/watch-controller";
import type { Select } from "#ui/components/select";
import { keepLast } from "#ui/keep-last";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#features/agreement/adjudication/case-list";

/** The disagreements of a closed round: read coder by coder in the text, talked about, and settled one after another. */
@customElement("sm-round-adjudication")
export class RoundAdjudication extends LitElement implements CaseScreen {
  static override styles = [baseStyles, buttonStyles, fieldStyles, adjudicationStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** A closed one. */
  @property({ attribute: false }) round!: Round;
  /** The disagreement to show; the first open one where there is none of that key. */
  @property({ attribute: false }) caseKey: string | undefined;
  @state() private order: CaseOrder = "confused";
  @state() openOnly = false;
  @state() current: string | undefined;
  @query("sm-case-list") private readonly list!: CaseList | null;
  @query("sm-case-choices") readonly choicesPart!: CaseChoices | null;
  @query("sm-case-side") readonly side!: CaseSide | null;
  @query("sm-disputed-passage") readonly passagePart!: DisputedPassage | null;
  @query(".main") readonly main!: HTMLElement | null;
  readonly reading = new RoundReading();
  readonly deliberation = new Deliberation(this, () => this.#about);
  readonly #commands = new CaseCommands(this);
  readonly #coderId = new WatchController<CoderId | undefined>(this, () =>
    this.session.watch(({ coderId }) => coderId),
  );
  readonly #texts = new SourceTexts(this, () => this.project);
  readonly #alphas = new CodeAlphas(this);
  readonly #columnsOf = keepLast<readonly PassageColumn[]>();
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

  constructor() {
    super();
    new ShortcutController(this, () => adjudicationKeys(this.#commands.keys));
    this.addEventListener("sm-case-command", ({ command }) => this.#commands.run(command));
    this.addEventListener("sm-boundary-draw", ({ range }) => this.deliberation.drawOn(range));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { index } = this.project;
    if (changed.has("round") && changed.get("round")?.id !== this.round.id) this.begin(undefined);
    if (changed.has("caseKey") && this.caseKey !== undefined && this.caseKey !== this.current)
      this.begin(this.caseKey);
    const { round, order, openOnly, current } = this;
    this.reading.read({ index, version: this.#watch.version, round, order, openOnly, current });
    const { closed, one } = this.reading;
    this.current = one?.key;
    if (closed !== undefined && index.project.mode !== "reflexive") this.#alphas.ask(round, closed.closing);
    this.#shown = closed === undefined || one === undefined ? undefined : this.#read(closed, one);
    this.#about = this.#shown && { ...this.#shown, choices: choicesOf(index, this.#shown) };
    if (one?.decision !== undefined) this.deliberation.choice = undefined;
  }

  override render() {
    const { closed, all, concealed, settled, groups } = this.reading;
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

  get choices(): Choices | undefined {
    return this.#about?.choices;
  }

  /** Something that had the focus is gone. */
  restoreFocus(): void {
    if (document.activeElement === document.body) this.main?.focus();
  }

  #case(shown: ShownCase) {
    const { all, position, settled } = this.reading;
    const isReflexive = this.project.index.project.mode === "reflexive";
    const { choice, reason } = this.deliberation;
    return html`<div class="main" tabindex="-1" data-region=${text.passage()}>
        ${passageView(shown, choice)}
        ${decisionView(shown, {
          choices: this.#about!.choices,
          choice,
          reason,
          position: (isReflexive ? text.place : text.position)(position, all.length),
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

  /** Shows another disagreement, of which nothing is chosen yet. */
  begin(key: string | undefined): void {
    this.current = key;
    this.deliberation.clear();
    this.side?.clear();
    // No card of the next one is to look chosen by having the focus.
    if (this.choicesPart?.shadowRoot?.activeElement instanceof HTMLInputElement) this.main?.focus();
  }

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
