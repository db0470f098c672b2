import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { LogEntry } from "#domain/model/patch";
import { analysisPhases, type AnalysisPhase } from "#domain/model/records";
import { phaseAt, phaseSpans } from "#domain/themes/phases";
import { settingsStyles } from "#features/settings/settings-styles";
import { reversalText } from "#messages/coding-history";
import { deedText } from "#messages/deeds";
import { formatClock, formatDate } from "#messages/format";
import { settingsText as text } from "#messages/settings";
import { phaseName } from "#messages/theme-words";
import type { OpenProject } from "#storage/read/open-project";
import type { Select } from "#ui/components/select";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { goTo } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/select";

/** Changes read at a time. */
const page = 100;

/** The audit trail: everything that was done in the project, newest first. */
@customElement("sm-change-settings")
export class ChangeSettings extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    settingsStyles,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font: var(--t-13);
      }
      th {
        padding-block: var(--s-1);
        color: var(--ink-2);
        font: var(--t-12);
        text-align: start;
      }
      td {
        padding: var(--s-1) var(--s-4) var(--s-1) 0;
        border-block-start: var(--hairline) solid var(--line);
        vertical-align: baseline;
        overflow-wrap: anywhere;
      }
      td:first-child {
        white-space: nowrap;
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) project!: OpenProject;
  /** Those made while the project was in it alone. */
  @property({ attribute: false }) phase: AnalysisPhase | undefined;
  @state() private entries: readonly LogEntry[] = [];
  @state() private isWhole = false;
  /** The last entry that was read, shown or not. */
  #last: number | undefined;
  /** Counts readings that were begun anew: what an earlier one finds is not wanted any more. */
  #reading = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("phase") || !this.hasUpdated) this.#begin();
  }

  override render() {
    return html`<div>
        <h2>${text.changes()}</h2>
        <p class="remark">${text.changesNote()}</p>
      </div>
      ${this.#phases()}
      <table>
        <thead>
          <tr>
            <th scope="col">${text.when()}</th>
            <th scope="col">${text.who()}</th>
            <th scope="col">${text.what()}</th>
          </tr>
        </thead>
        <tbody>
          ${this.entries.map(this.#line)}
        </tbody>
      </table>
      ${
        this.isWhole
          ? nothing
          : html`<div><button class="button" @click=${this.#read}>${text.earlier()}</button></div>`
      }`;
  }

  /** Which phase, where the project has been in any. */
  #phases() {
    const spans = phaseSpans(this.project.index.project);
    if (spans.length === 0) return nothing;
    const begun = analysisPhases.filter((phase) => spans.some((span) => span.phase === phase));
    return html`<sm-select
      inline
      label=${text.phase()}
      .value=${this.phase ?? "all"}
      .choices=${[
        { value: "all", label: text.allPhases() },
        ...begun.map((phase) => ({ value: phase, label: phaseName(phase) })),
      ]}
      @change=${this.#choosePhase}
    ></sm-select>`;
  }

  #choosePhase = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as Select;
    const phase = analysisPhases.find((each) => each === value);
    goTo({ screen: "settings", projectId: this.project.id, page: "changes", phase }, { replace: true });
  };

  #line = ({ at, coderId, deed, reversal }: LogEntry) => {
    const said = deedText(deed);
    return html`<tr>
      <td>${formatDate(at)}, ${formatClock(at)}</td>
      <td>${this.project.index.coders.get(coderId)?.name ?? text.somebody()}</td>
      <td>${reversal === undefined ? said : reversalText[reversal](said)}</td>
    </tr>`;
  };

  #begin(): void {
    this.entries = [];
    this.isWhole = false;
    this.#last = undefined;
    void this.#read();
  }

  /** Reads on until there is a page more, or no more. */
  #read = async (): Promise<void> => {
    const reading = ++this.#reading;
    const { project, phase } = this;
    const spans = phaseSpans(project.index.project);
    const found: LogEntry[] = [];
    try {
      while (found.length < page && !this.isWhole) {
        const earlier = await project.entriesBefore(this.#last, page);
        if (reading !== this.#reading) return;
        found.push(...earlier.filter(({ at }) => phase === undefined || phaseAt(spans, at) === phase));
        this.#last = earlier.at(-1)?.sequence ?? this.#last;
        this.isWhole = earlier.length < page;
      }
      this.entries = [...this.entries, ...found];
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-change-settings": ChangeSettings;
  }
}
