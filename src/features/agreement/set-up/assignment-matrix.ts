import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { CoderId } from "#domain/model/ids";
import type { Coder, Source } from "#domain/model/records";
import type { Assignment, Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { partsNow, turnCount, turnRuns } from "#domain/rounds/assigned-parts";
import { assignmentsOf } from "#domain/rounds/assignments-of";
import { RoundCommandEvent } from "#features/agreement/round-command-event";
import {
  cellsIn,
  isInRange,
  steppedPlace,
  type CellPlace,
  type CellRange,
} from "#features/agreement/set-up/matrix-range";
import { matrixStyles } from "#features/agreement/set-up/matrix-styles";
import { agreementText as text } from "#messages/agreement";
import { codingText } from "#messages/coding";
import { formatNumber } from "#messages/format";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/empty";
import "#ui/components/icon";
import "#ui/components/initials";
import "#ui/components/key";

/**
 * Who codes which transcript, and how far they are. While the round is planned a press assigns or takes back; while it runs, a press
 * on one's own square says that a transcript is complete.
 * @fires {RoundCommandEvent} sm-round-command - `assign`, `unassign`, `status`
 */
@customElement("sm-assignment-matrix")
export class AssignmentMatrix extends LitElement {
  static override styles = [baseStyles, buttonStyles, matrixStyles];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) round!: Round;
  /** Of the project, as it was when this was drawn: see {@link IndexWatch}. */
  @property({ attribute: false }) version = 0;
  /** Who is at work here. */
  @property({ attribute: false }) coderId: CoderId | undefined;
  @state() private range: CellRange = { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } };
  @query('td[tabindex="0"]') private readonly active!: HTMLElement | null;
  #coders: readonly Coder[] = [];
  #sources: readonly Source[] = [];
  #cells: ReadonlyMap<string, Assignment> = new Map();

  constructor() {
    super();
    new ShortcutController(
      this,
      () => [
        {
          name: "agreement.assign",
          keys: ["a"],
          label: text.assignKey(),
          group: text.title(),
          enabled: () => this.round.state === "planned",
          run: () => this.#assign("assign"),
        },
        {
          name: "agreement.unassign",
          keys: ["Backspace", "Delete"],
          label: text.unassignKey(),
          group: text.title(),
          enabled: () => this.round.state === "planned",
          run: () => this.#assign("unassign"),
        },
        {
          name: "agreement.fill-down",
          keys: ["mod+d"],
          label: text.fillKey(),
          group: text.title(),
          enabled: () => this.round.state === "planned",
          run: this.#fillDown,
        },
      ],
      { within: true },
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { index, round } = this;
    const own = assignmentsOf(this.index.records.assignments.values(), round.id);
    this.#cells = new Map(own.map((each) => [`${each.coderId} ${each.sourceId}`, each]));
    const isPlanned = round.state === "planned";
    const working = new Set(own.map(({ coderId }) => coderId));
    const assigned = new Set(own.map(({ sourceId }) => sourceId));
    this.#coders = round.coderIds
      .filter((id) => isPlanned || working.has(id))
      .flatMap((id) => index.coders.get(id) ?? []);
    this.#sources = isPlanned
      ? index.sourceList
      : [...index.sources.values()].filter(({ id }) => assigned.has(id)).sort(bySourceOrder);
    if (changed.has("round") && changed.get("round")?.id !== round.id)
      this.range = { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } };
  }

  override render() {
    if (this.#sources.length === 0) return html`<sm-empty>${text.noTranscripts()}</sm-empty>`;
    if (this.#coders.length === 0) return html`<sm-empty>${text.noCoders()}</sm-empty>`;
    return html`<div class="table" tabindex="-1">
        <table role="grid" aria-label=${text.matrix()} aria-multiselectable="true" @keydown=${this.#step}>
          <thead>
            <tr>
              <th scope="col">${text.transcript()}</th>
              <th scope="col" class="number">${text.turns()}</th>
              ${this.#coders.map(this.#head)}
            </tr>
          </thead>
          <tbody>
            ${this.#sources.map(this.#row)}
          </tbody>
        </table>
      </div>
      ${this.#foot()}`;
  }

  #head = (coder: Coder) => {
    const own = [...this.#cells.values()].filter(({ coderId }) => coderId === coder.id);
    const complete = own.filter(({ status }) => status === "complete").length;
    return html`<th scope="col">
      <span class="coder"
        ><sm-initials initials=${coder.initials} ?own=${coder.id === this.coderId}></sm-initials
        >${coder.name}</span
      >
      <span class="how"
        >${
          this.round.state === "planned" ? text.assignedTo(own.length) : text.completeOf(complete, own.length)
        }</span
      >
    </th>`;
  };

  #row = (source: Source, row: number) =>
    html`<tr>
      <th scope="row">${source.name}${source.wave === undefined ? nothing : html`, ${source.wave}`}</th>
      <td class="number">${formatNumber(this.index.turnsOf(source.id).length)}</td>
      ${this.#coders.map((coder, column) => this.#cell(source, coder, { row, column }))}
    </tr>`;

  #cell(source: Source, coder: Coder, place: CellPlace) {
    const assignment = this.#cells.get(`${coder.id} ${source.id}`);
    const isActive = place.row === this.#at.row && place.column === this.#at.column;
    const isChosen = isInRange(this.range, place);
    const words = assignment === undefined ? text.notAssigned() : text.status(assignment.status);
    const parts = assignment && this.#partsOf(assignment);
    const said = parts === undefined ? words : `${words}, ${parts}`;
    return html`<td
      class="cell ${this.#hasDeed(assignment) ? "deed" : ""} ${isChosen && this.#isSeveral() ? "chosen" : ""}"
      data-row=${place.row}
      data-column=${place.column}
      tabindex=${isActive ? 0 : -1}
      aria-label=${text.cell(coder.name, source.name, said)}
      aria-selected=${isChosen ? "true" : "false"}
      @click=${this.#press}
    >
      ${
        assignment === undefined
          ? html`<span class="none">${words}</span>`
          : html`<span class="state"><span class="square ${assignment.status}"></span>${words}</span>${
                parts === undefined ? nothing : html`<span class="parts">${parts}</span>`
              }`
      }
    </td>`;
  }

  /** Which turns are to be coded; undefined where all are. */
  #partsOf(assignment: Assignment): string | undefined {
    const parts = partsNow(this.index, assignment);
    if (parts === undefined) return undefined;
    const runs = turnRuns(this.index.turnsOf(assignment.sourceId), parts);
    const [run] = runs;
    return run !== undefined && runs.length === 1
      ? codingText.turnSpan(run.start + 1, run.end)
      : text.turnsInParts(turnCount(runs), runs.length);
  }

  #foot() {
    const { state: roundState, isBlind } = this.round;
    if (roundState === "closed") return nothing;
    const isPlanned = roundState === "planned";
    return html`<div class="foot">
      ${isBlind && !isPlanned ? html`<span><sm-icon name="eye-off"></sm-icon>${text.blindHint()}</span>` : nothing}
      <span>${isPlanned ? text.plannedHint() : text.runningHint()}</span>
      ${isPlanned ? html`<span><sm-key keys="mod+d"></sm-key>${text.fillHint()}</span>` : nothing}
      ${
        isPlanned && this.#cells.size === 0
          ? html`<button class="button small" @click=${this.#assignAll}>${text.assignAll()}</button>`
          : nothing
      }
    </div>`;
  }

  /** The cell that has the focus, or gets it. */
  get #at(): CellPlace {
    const { row, column } = this.range.to;
    return {
      row: Math.min(row, this.#sources.length - 1),
      column: Math.min(column, this.#coders.length - 1),
    };
  }

  #isSeveral = (): boolean =>
    this.range.from.row !== this.range.to.row || this.range.from.column !== this.range.to.column;

  #hasDeed = (assignment: Assignment | undefined): boolean =>
    this.round.state === "planned" ||
    (this.round.state === "running" && assignment !== undefined && assignment.coderId === this.coderId);

  #step = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.#do(this.#at);
      return;
    }
    const size = { rows: this.#sources.length, columns: this.#coders.length };
    const to = steppedPlace(event.key, this.#at, size);
    if (to === undefined) return;
    event.preventDefault();
    void this.#go(to, event.shiftKey);
  };

  async #go(to: CellPlace, extend: boolean): Promise<void> {
    this.range = { from: extend ? this.range.from : to, to };
    await this.updateComplete;
    this.active?.focus();
    this.active?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #press = (event: MouseEvent): void => {
    const { row, column } = (event.currentTarget as HTMLElement).dataset;
    const place = { row: Number(row), column: Number(column) };
    void this.#go(place, event.shiftKey);
    if (!event.shiftKey) this.#do(place);
  };

  /** Assigns or takes back while the round is planned; says how far one is oneself while it runs. */
  #do({ row, column }: CellPlace): void {
    const source = this.#sources[row]!;
    const coder = this.#coders[column]!;
    const assignment = this.#cells.get(`${coder.id} ${source.id}`);
    if (!this.#hasDeed(assignment)) return;
    if (this.round.state === "planned") {
      this.#assign(assignment === undefined ? "assign" : "unassign");
      return;
    }
    const { id, status } = assignment!;
    this.dispatchEvent(
      new RoundCommandEvent({
        name: "status",
        id,
        status: status === "complete" ? "in-progress" : "complete",
      }),
    );
  }

  #assign(name: "assign" | "unassign"): void {
    const cells = cellsIn(
      this.range,
      this.#sources.map(({ id }) => id),
      this.#coders.map(({ id }) => id),
    );
    this.dispatchEvent(new RoundCommandEvent({ name, cells }));
  }

  /** The column below as the cell that has the focus: assigned or not. */
  #fillDown = (): void => {
    const { row, column } = this.#at;
    const coder = this.#coders[column]!;
    const isAssigned = this.#cells.has(`${coder.id} ${this.#sources[row]!.id}`);
    const below = this.#sources.slice(row + 1);
    const cells = below.map(({ id: sourceId }) => ({ coderId: coder.id, sourceId }));
    this.dispatchEvent(new RoundCommandEvent({ name: isAssigned ? "assign" : "unassign", cells }));
  };

  #assignAll = (): void => {
    const all = {
      from: { row: 0, column: 0 },
      to: { row: this.#sources.length - 1, column: this.#coders.length - 1 },
    };
    const sources = this.#sources.map(({ id }) => id);
    const coders = this.#coders.map(({ id }) => id);
    this.dispatchEvent(new RoundCommandEvent({ name: "assign", cells: cellsIn(all, sources, coders) }));
  };
}

const bySourceOrder = (a: Source, b: Source): number => a.order - b.order || (a.name < b.name ? -1 : 1);

declare global {
  interface HTMLElementTagNameMap {
    "sm-assignment-matrix": AssignmentMatrix;
  }
}
