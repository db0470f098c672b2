import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { RoundId } from "#domain/model/ids";
import type { Round } from "#domain/model/round-records";
import { closingOf } from "#domain/rounds/closing-of";
import { agreementStyles } from "#features/agreement/agreement-styles";
import { RoundCommandEvent } from "#features/agreement/round-command-event";
import { RoundRunner } from "#features/agreement/round-runner";
import type { RoundStepDialog } from "#features/agreement/round-step-dialog";
import { roundsOf, versionOf } from "#features/agreement/rounds-of";
import { adjudicationText } from "#messages/adjudication";
import { agreementText as text } from "#messages/agreement";
import { formatDay } from "#messages/format";
import { roundExportText } from "#messages/round-export";
import type { OpenProject } from "#storage/read/open-project";
import type { Segmented } from "#ui/components/segmented";
import { IndexWatch } from "#ui/controllers/index-watch";
import { WatchController } from "#ui/controllers/watch-controller";
import type { DeedHost } from "#ui/deed-runner";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { readPreference } from "#ui/preferences";
import { goTo, routePath, type RoundPart } from "#ui/route";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/agreement/round-step-dialog";
import "#features/agreement/set-up/round-set-up";
import "#ui/components/empty";
import "#ui/components/icon";
import "#ui/components/segmented";

/** Rounds in which coders code the same: how each is set up, and what came of it. */
@customElement("sm-agreement-screen")
export class AgreementScreen extends LitElement implements DeedHost<OpenProject> {
  static override styles = [baseStyles, buttonStyles, textStyles, agreementStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** The round to show; the newest where the address says none. */
  @property({ attribute: false }) roundId: RoundId | undefined;
  @property({ attribute: false }) shownPart: RoundPart | undefined;
  /** Of adjudication: the disagreement to show. */
  @property({ attribute: false }) caseKey: string | undefined;
  @query("sm-round-step-dialog") private readonly dialog!: RoundStepDialog | null;
  @query(".body") private readonly body!: HTMLElement | null;
  readonly #session = new WatchController<SessionState>(this, () => this.session.watch((all) => all));
  readonly #watch = new IndexWatch(
    this,
    () => this.project.index,
    ({ tables }) => concerned.some((table) => tables.has(table)),
  );
  readonly #runner = new RoundRunner(this);

  readonly #loading = new Set<RoundPart>();
  /** Parts whose code is here: an element that is drawn before it is known has no properties when it comes to life. */
  readonly #loaded = new Set<RoundPart>();

  constructor() {
    super();
    new ShortcutController(this, () => [
      {
        name: "agreement.new",
        keys: ["n"],
        label: text.newRoundLong(),
        group: text.title(),
        // where disagreements are settled, a letter too much must not plan a round
        enabled: () => !this.#isCopy && this.shownPart !== "adjudication",
        run: this.#create,
      },
    ]);
    this.addEventListener("sm-round-command", this.#take);
  }

  protected override willUpdate(): void {
    const part = this.shownPart;
    const load = part === undefined ? undefined : loaders[part];
    if (part === undefined || load === undefined || this.#loading.has(part)) return;
    this.#loading.add(part);
    load().then(
      () => {
        this.#loaded.add(part);
        this.requestUpdate();
      },
      (cause: unknown) => {
        this.#loading.delete(part);
        this.dispatchEvent(new ErrorShowEvent(cause));
      },
    );
  }

  override render() {
    const rounds = roundsOf(this.project.index);
    const round = rounds.find(({ id }) => id === this.roundId) ?? rounds.at(-1);
    const isReflexive = this.project.index.project.mode === "reflexive";
    return html`<header data-region=${text.title()}>
        <h1 class="title">${text.title()}</h1>
        ${round === undefined ? nothing : this.#tabs(rounds, round)}
        ${round === undefined || round.state === "planned" || this.#isConcealed(round) ? nothing : this.#parts(round)}
        ${round === undefined ? nothing : html`<div class="end">${this.#onward(round)}${this.#step(round)}</div>`}
      </header>
      ${isReflexive ? html`<p class="remark ${round === undefined ? "" : "ruled"}">${text.reflexive()}</p>` : nothing}
      ${
        round === undefined
          ? html`<sm-empty
              >${text.empty()}<button slot="action" class="button primary" @click=${this.#create}>
                ${text.newRoundLong()}
              </button></sm-empty
            >`
          : html`${this.#isConcealed(round) ? html`<p class="remark ruled">${text.concealed()}</p>` : nothing}
              ${this.#partOf(round)}
              <sm-round-step-dialog .index=${this.project.index} .round=${round}></sm-round-step-dialog>`
      }`;
  }

  /** Fields and cells keep their focus themselves. */
  restoreFocus(): void {
    if (this.shadowRoot?.activeElement === null && document.activeElement === document.body)
      this.body?.focus();
  }

  #tabs = (rounds: readonly Round[], shown: Round) =>
    html`<nav aria-label=${text.rounds()}>
      ${rounds.map(
        (round) =>
          html`<a
            href=${routePath({ screen: "agreement", projectId: this.project.id, roundId: round.id, part: this.shownPart })}
            aria-current=${round.id === shown.id ? "page" : "false"}
          >
            ${round.state === "closed" ? html`<sm-icon name="lock"></sm-icon>` : nothing}<b>${round.name}</b
            ><span>${this.#when(round)}</span></a
          >`,
      )}
      ${
        this.#isCopy
          ? nothing
          : html`<button aria-label=${text.newRoundLong()} @click=${this.#create}>
              <sm-icon name="plus"></sm-icon>${text.newRound()}
            </button>`
      }
    </nav>`;

  /** Reflexive analysis has no figures, and what is planned has none yet. */
  #hasFigures = ({ state: is }: Round): boolean =>
    is !== "planned" && this.project.index.project.mode !== "reflexive";

  /** What a closed round found is out of sight while a blind round runs on the same transcripts. */
  #isConcealed = ({ state: is, id }: Round): boolean =>
    is === "closed" && closingOf(this.project.index.records.roundClosings.values(), id) === undefined;

  #parts(round: Round) {
    const isReflexive = this.project.index.project.mode === "reflexive";
    return html`<sm-segmented
      label=${text.part()}
      .options=${[
        { value: "set-up", label: text.setUp() },
        ...(this.#hasFigures(round) ? [{ value: "figures", label: text.figures() }] : []),
        ...(round.state === "closed"
          ? [
              {
                value: "adjudication",
                label: isReflexive ? adjudicationText.sideBySide() : adjudicationText.part(),
              },
              { value: "report", label: roundExportText.preview() },
            ]
          : []),
      ]}
      .value=${this.#partShown(round)}
      data-round=${round.id}
      @change=${this.#showPart}
    ></sm-segmented>`;
  }

  /** The part the address asks for, where the round has it. */
  #partShown(round: Round): RoundPart {
    const part = this.shownPart ?? "set-up";
    if (this.#isConcealed(round)) return "set-up";
    const hasPart = part === "figures" ? this.#hasFigures(round) : round.state === "closed";
    return hasPart ? part : "set-up";
  }

  #partOf(round: Round) {
    const part = this.#partShown(round);
    if (part !== "set-up" && !this.#loaded.has(part)) return html`<div class="body"></div>`;
    if (part === "figures")
      return html`<sm-round-figures
        class="body figures scroll"
        tabindex="-1"
        .project=${this.project}
        .round=${round}
      ></sm-round-figures>`;
    if (part === "adjudication")
      return html`<sm-round-adjudication
        class="body"
        tabindex="-1"
        .round=${round}
        .caseKey=${this.caseKey}
      ></sm-round-adjudication>`;
    if (part === "report")
      return html`<sm-round-report
        class="body"
        tabindex="-1"
        .project=${this.project}
        .round=${round}
        .version=${this.#watch.version}
      ></sm-round-report>`;
    return html`<sm-round-set-up
      class="body ${round.state}"
      tabindex="-1"
      .project=${this.project}
      .round=${round}
      .version=${this.#watch.version}
      .coderId=${this.#session.value!.coderId}
      .isCopy=${this.#isCopy}
    ></sm-round-set-up>`;
  }

  #when(round: Round): string {
    if (round.startedAt === undefined) return text.planned();
    const version = text.version(versionOf(this.project.index, round)?.number ?? 0);
    return round.closedAt === undefined
      ? text.since(formatDay(round.startedAt), version)
      : text.closedOn(formatDay(round.closedAt), version);
  }

  /** From figures to what they say is open. */
  #onward(round: Round) {
    if (round.state !== "closed" || this.#partShown(round) !== "figures" || !this.#loaded.has("figures"))
      return nothing;
    return html`<sm-adjudicate-link .project=${this.project} .round=${round}></sm-adjudicate-link>`;
  }

  #step(round: Round) {
    if (round.state === "closed" || this.#isCopy) return nothing;
    return html`<button class="button primary" @click=${this.#askStep}>
      ${round.state === "planned" ? text.start(round.name) : text.close(round.name)}
    </button>`;
  }

  /** The project came as a packet: its rounds are begun and closed by whoever sent it. */
  get #isCopy(): boolean {
    return readPreference(`packet-copy.${this.project.id}`) !== null;
  }

  #showPart = ({ currentTarget }: Event): void => {
    const chosen = currentTarget as Segmented;
    const roundId = chosen.dataset["round"] as RoundId;
    goTo({ screen: "agreement", projectId: this.project.id, roundId, part: chosen.value as RoundPart });
  };
  #askStep = (): void => this.dialog?.show();
  #create = (): boolean => this.dispatchEvent(new RoundCommandEvent({ name: "create" }));

  #take = ({ command }: RoundCommandEvent): void => void this.#do(command);

  async #do(command: RoundCommandEvent["command"]): Promise<void> {
    const rounds = roundsOf(this.project.index);
    const shown = rounds.find(({ id }) => id === this.roundId) ?? rounds.at(-1);
    const roundId = await this.#runner.run(command, shown?.id);
    if (command.name !== "create" && command.name !== "remove") return;
    if (command.name === "create" && roundId === undefined) return;
    this.roundId = roundId;
    goTo({ screen: "agreement", projectId: this.project.id, roundId }, { replace: true });
  }
}

/** Parts that are loaded when they are first shown. */
const loaders: Readonly<Partial<Record<RoundPart, () => Promise<unknown>>>> = {
  figures: () => import("#features/agreement/figures/round-figures"),
  adjudication: () => import("#features/agreement/adjudication/round-adjudication"),
  report: () => import("#features/agreement/report/round-report"),
};

/** Tables that are shown here. */
const concerned = [
  "rounds",
  "assignments",
  "decisions",
  "sources",
  "coders",
  "codes",
  "codebookVersions",
  "participants",
  "project",
  "corrections",
  "turnEdits",
] as const;

declare global {
  interface HTMLElementTagNameMap {
    "sm-agreement-screen": AgreementScreen;
  }
}
