import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { roundNow } from "#actions/round-now";
import { benchmarks } from "#domain/agreement/benchmarks";
import type { CoderId } from "#domain/model/ids";
import type { Round, RoundClosing } from "#domain/model/round-records";
import { closingOf } from "#domain/rounds/closing-of";
import { askedOf, keepAsked, type AskedFigures } from "#features/agreement/figures/asked-figures";
import { comparedRound, type ComparedRound } from "#features/agreement/figures/compared-round";
import { ComparisonTask } from "#features/agreement/figures/comparison-task";
import type { FiguresAskEvent } from "#features/agreement/figures/figures-ask-event";
import {
  selfBasis,
  withoutFigures,
  type FiguresBasis,
  type SelfBasis,
} from "#features/agreement/figures/figures-basis";
import { roundFiguresStyles } from "#features/agreement/figures/round-figures-styles";
import { questionText as text } from "#messages/agreement-question";
import { formatClock } from "#messages/format";
import type { OpenProject } from "#storage/read/open-project";
import { IndexWatch } from "#ui/controllers/index-watch";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { keepLast } from "#ui/keep-last";
import { readPreference, writePreference } from "#ui/preferences";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#features/agreement/figures/adjudicate-link";
import "#features/agreement/figures/compared-figures";
import "#features/agreement/figures/figures-question";

const benchmarkKept = "agreement.benchmark";

/** How far the coders of a round agreed: what is asked, and the figures. */
@customElement("sm-round-figures")
export class RoundFigures extends LitElement {
  static override styles = [baseStyles, buttonStyles, roundFiguresStyles];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) round!: Round;
  @state() private asked!: AskedFigures;
  @state() private benchmark = benchmarks.find((each) => each === readPreference(benchmarkKept)) ?? null;
  /** The coder compared with themselves; undefined until somebody chose. */
  @state() private withSelf: CoderId | null | undefined;
  /** A running round as it stood when it was counted. */
  @state() private live: FiguresBasis | undefined;
  readonly #task = new ComparisonTask(this);
  readonly #watch = new IndexWatch(
    this,
    () => this.project.index,
    ({ tables }) => concerned.some((table) => tables.has(table)),
  );
  readonly #closed = keepLast<FiguresBasis | undefined>();
  readonly #selves = keepLast<SelfBasis | undefined>();
  readonly #compared = keepLast<ComparedRound>();
  #shown: ComparedRound | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("round");
    if (changed.has("round") && (before?.id !== this.round.id || before.state !== this.round.state)) {
      this.asked = askedOf(this.round);
      this.withSelf = undefined;
      this.live = undefined;
      if (this.round.state === "running" && this.#why() === undefined) void this.#count();
    }
    const compared = this.#comparedNow();
    if (compared === this.#shown) return;
    const isSame = compared?.request === this.#shown?.request;
    this.#shown = compared;
    if (compared !== undefined && !isSame) this.#task.ask(compared.request);
  }

  override render() {
    const why = this.#why();
    if (why !== undefined) return html`<p class="why">${why}</p>`;
    const compared = this.#shown;
    if (compared === undefined) return nothing;
    if (compared.allCodes.length === 0) return html`<p class="why">${text.noCodesChosen()}</p>`;
    const { coders } = this.project.index;
    const { figures, answered, intervals, share } = this.#task;
    const isAnswered = answered === compared.request;
    return html`<sm-figures-question
        .round=${this.round}
        .asked=${this.asked}
        .coders=${this.round.coderIds.flatMap((id) => coders.get(id) ?? [])}
        .codes=${compared.allCodes}
        .benchmark=${this.benchmark}
        .selves=${(compared.selves?.coderIds ?? []).map((id) => ({
          id,
          label: text.withThemselves(coders.get(id)?.name ?? "?", compared.selves!.later),
        }))}
        .withSelf=${compared.withSelf}
        @sm-figures-ask=${this.#take}
      ></sm-figures-question>
      ${
        compared.basis.closing === undefined
          ? html`<p class="live">
              ${text.live(formatClock(compared.basis.at))}
              <button class="link" @click=${this.#count}>${text.countAgain()}</button>
            </p>`
          : nothing
      }
      ${
        isAnswered && figures !== undefined
          ? html`<sm-compared-figures
              .project=${this.project}
              .compared=${compared}
              .figures=${figures}
              .intervals=${intervals}
              .share=${share}
              .benchmark=${this.benchmark}
              .version=${this.#watch.version}
            ></sm-compared-figures>`
          : nothing
      }`;
  }

  #why = (): string | undefined => withoutFigures(this.round, this.project.isPartial);

  #comparedNow(): ComparedRound | undefined {
    const basis = this.#why() === undefined ? this.#basis() : undefined;
    if (basis === undefined) return undefined;
    const { index } = this.project;
    const { round, asked, withSelf } = this;
    const selves = this.#selves([round, basis], () => selfBasis(index, round, basis));
    return this.#compared([round, basis, selves, asked, withSelf], () =>
      comparedRound(round, basis, selves, asked, withSelf),
    );
  }

  #basis(): FiguresBasis | undefined {
    const { records } = this.project.index;
    const closing = closingOf(records.roundClosings.values(), this.round.id);
    return this.#closed([closing, this.live], () => (closing === undefined ? this.live : basisOf(closing)));
  }

  #count = async (): Promise<void> => {
    const { round, project } = this;
    try {
      const now = await roundNow(project, round);
      if (round === this.round) this.live = { ...now, closing: undefined };
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  };

  #take = ({ ask }: FiguresAskEvent): void => {
    if (ask.asked !== undefined) {
      this.asked = ask.asked;
      keepAsked(this.round, ask.asked);
    }
    if (ask.withSelf !== undefined) this.withSelf = ask.withSelf;
    if (ask.benchmark === undefined) return;
    this.benchmark = ask.benchmark;
    writePreference(benchmarkKept, ask.benchmark ?? "");
  };
}

const basisOf = (closing: RoundClosing): FiguresBasis => ({
  snapshot: closing.snapshot,
  closing,
  at: closing.at,
});

/** Tables that what stands beside the figures is made of; the figures are frozen. */
const concerned = [
  "coders",
  "sources",
  "participants",
  "decisions",
  "rounds",
  "roundClosings",
  "codebookVersions",
  "corrections",
  "turnEdits",
  "project",
] as const;

declare global {
  interface HTMLElementTagNameMap {
    "sm-round-figures": RoundFigures;
  }
}
