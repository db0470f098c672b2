import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CodeId } from "#domain/model/ids";
import type { Round } from "#domain/model/round-records";
import type { Report } from "#domain/report/report";
import { roundReport } from "#domain/report/round-report";
import { decisionsSubject, figuresSubject } from "#domain/report/round-report-figures";
import {
  roundReportParts,
  type RoundReportInput,
  type RoundReportPart,
} from "#domain/report/round-report-input";
import { closingOf } from "#domain/rounds/closing-of";
import { exportRound, type RoundExport } from "#features/agreement/report/report-export";
import { ReportFigures } from "#features/agreement/report/report-figures";
import type { CoderNaming } from "#features/agreement/report/report-input";
import { reportWays } from "#features/agreement/report/report-ways";
import { roundReportStyles } from "#features/agreement/report/round-report-styles";
import { interfaceLocale } from "#messages/locale";
import { roundExportText as text } from "#messages/round-export";
import { roundReportText } from "#messages/round-report";
import type { OpenProject } from "#storage/read/open-project";
import type { Segmented } from "#ui/components/segmented";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#features/agreement/report/report-paper";
import "#ui/components/segmented";

/** A closed round as it will be reported: the page, what it holds, and the files it is taken along as. */
@customElement("sm-round-report")
export class RoundReport extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, rowStyles, roundReportStyles];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) round!: Round;
  /** Of the project, as it was when this was drawn: see `IndexWatch`. */
  @property({ attribute: false }) version = 0;
  @state() private leftOut: ReadonlySet<RoundReportPart> = new Set();
  @state() private naming: CoderNaming = "initials";
  @state() private isWriting = false;
  readonly #figures = new ReportFigures(this);

  protected override willUpdate(): void {
    const snapshot = this.#snapshot;
    if (snapshot !== undefined && !this.#isReflexive)
      this.#figures.ask(this.project.index, this.round, snapshot);
  }

  override render() {
    const input = this.#input();
    if (input === undefined) return nothing;
    const isWaiting = !this.#isReflexive && this.#figures.isWaiting(input);
    if (isWaiting && input.before === undefined)
      return html`<div class="waiting"><sm-progress label=${text.waiting()}></sm-progress></div>`;
    const report = this.#report(input);
    return html`<div class="side scroll" tabindex="-1" data-region=${text.takeAlong()}>
        <section class="panel-section">
          <h2>${text.takeAlong()}</h2>
          ${reportWays({
            input,
            share: isWaiting ? this.#figures.share : undefined,
            isWriting: this.isWriting,
            write: this.#write,
          })}
        </section>
        <section class="panel-section" role="group" aria-labelledby="holds">
          <h2 id="holds">${text.holds()}</h2>
          <div class="parts">${this.#offered(input).map(this.#part)}</div>
        </section>
        <section class="panel-section">
          <h2>${text.named()}</h2>
          <sm-segmented
            label=${text.named()}
            .options=${[
              { value: "initials", label: text.initials() },
              { value: "names", label: text.names() },
            ]}
            .value=${this.naming}
            @change=${this.#setNaming}
          ></sm-segmented>
        </section>
        ${input.before === undefined ? nothing : html`<p class="note live">${text.liveNote()}</p>`}
      </div>
      <div
        class="ground scroll"
        tabindex="0"
        data-region=${text.preview()}
        role="region"
        aria-label=${text.preview()}
      >
        <sm-report-paper
          ?wide=${report.landscape === true}
          .report=${report}
          .hrefOf=${this.#hrefOf}
        ></sm-report-paper>
      </div>`;
  }

  #part = (part: RoundReportPart) =>
    html`<label class="line"
      ><input
        class="check"
        type="checkbox"
        .value=${part}
        .checked=${!this.leftOut.has(part)}
        @change=${this.#setPart}
      />${text.part(part)}</label
    >`;

  /** What there is something to say in. */
  #offered({ before, after, stability, decisions }: RoundReportInput): readonly RoundReportPart[] {
    const isOffered: Readonly<Record<RoundReportPart, boolean>> = {
      methods: true,
      overall: before !== undefined,
      codes: before !== undefined,
      pairs: (before?.comparison.pairs.length ?? 0) > 0,
      selves: (stability?.coders.length ?? 0) > 0,
      after: after !== undefined,
      decisions: decisions.length > 0,
      references: true,
    };
    return roundReportParts.filter((part) => isOffered[part]);
  }

  #input(): RoundReportInput | undefined {
    const snapshot = this.#snapshot;
    return snapshot && this.#figures.input(this.project.index, this.round, snapshot, this.naming);
  }

  #report(input: RoundReportInput): Report {
    const parts = new Set(roundReportParts.filter((part) => !this.leftOut.has(part)));
    return roundReport(input, parts, roundReportText, interfaceLocale());
  }

  get #snapshot() {
    return closingOf(this.project.index.records.roundClosings.values(), this.round.id)?.snapshot;
  }

  get #isReflexive(): boolean {
    return this.project.index.project.mode === "reflexive";
  }

  #hrefOf = (subject: string): string | undefined => {
    const projectId = this.project.id;
    const round = { screen: "agreement", projectId, roundId: this.round.id } as const;
    if (subject === figuresSubject) return routePath({ ...round, part: "figures" });
    if (subject === decisionsSubject) return routePath({ ...round, part: "adjudication" });
    const codeId = subject.split(" ")[1];
    return codeId === undefined
      ? undefined
      : routePath({ screen: "passages", projectId, codeIds: [codeId as CodeId] });
  };

  #setPart = ({ currentTarget }: Event): void => {
    const { value, checked } = currentTarget as HTMLInputElement;
    const leftOut = new Set(this.leftOut);
    if (checked) leftOut.delete(value as RoundReportPart);
    else leftOut.add(value as RoundReportPart);
    this.leftOut = leftOut;
  };

  #setNaming = ({ currentTarget }: Event): void => {
    this.naming = (currentTarget as Segmented).value as CoderNaming;
  };

  #write = (what: RoundExport): void => void this.#save(what);

  async #save(what: RoundExport): Promise<void> {
    const [input, snapshot] = [this.#input(), this.#snapshot];
    if (input === undefined || snapshot === undefined) return;
    const { index, environment } = this.project;
    this.isWriting = true;
    try {
      const report = this.#report(input);
      const name = await exportRound(what, { index, input, report, snapshot, at: environment.now() });
      if (name !== undefined) this.dispatchEvent(new ToastShowEvent(text.saved(name)));
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    } finally {
      this.isWriting = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-round-report": RoundReport;
  }
}
