import { LitElement, html, nothing, svg, unsafeCSS, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CodeEvent } from "#domain/codebook/code-history";
import { historyLanes, type HistoryLane } from "#domain/codebook/history-lanes";
import { paletteSize } from "#domain/codebook/palette";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { Code, Coder, CodebookVersion } from "#domain/model/records";
import { eventSentence } from "#features/codebook/changes/event-sentence";
import { historyPictureStyles } from "#features/codebook/changes/history-picture-styles";
import { bookText as text } from "#messages/codebook";
import { formatDate, formatDay } from "#messages/format";
import "#ui/components/segmented";
import type { Segmented } from "#ui/components/segmented";
import { baseStyles } from "#ui/styles/base-styles";

/** One class a colour: the page's policy refuses style attributes. */
const paint = unsafeCSS(
  Array.from({ length: paletteSize }, (_, at) => `.k${at + 1}{--_k:var(--c${at + 1})}`).join(""),
);

/** Heights and lengths of the drawing, px. */
const pitch = 23;
const top = 14;
const side = 12;
const curve = 36;
/** A name that begins further right than this share stands before its line, so that it is not cut. */
const turnsAt = 0.72;

/**
 * How the codes came to be: a line for each, with a bracket where it was born, curves where it was split off or merged, a dot
 * where its rule changed, a ring where it was renamed, a cross where it was retired. The same as a table for readers.
 */
@customElement("sm-history-picture")
export class HistoryPicture extends LitElement {
  static override styles = [baseStyles, historyPictureStyles, paint];

  @property({ attribute: false }) codes: readonly Code[] = [];
  @property({ attribute: false }) events: readonly CodeEvent[] = [];
  @property({ attribute: false }) versions: readonly CodebookVersion[] = [];
  @property({ attribute: false }) coders: ReadonlyMap<CoderId, Coder> = new Map();
  /** The code that is looked at. */
  @property({ attribute: false }) current: CodeId | undefined;
  /** Where the picture ends, ms since 1970 UTC. */
  @property({ type: Number }) now = 0;

  @state() private view: "picture" | "table" = "picture";
  @state() private room = 640;
  readonly #resized = new ResizeObserver(([entry]) => {
    this.room = Math.max(360, Math.floor(entry?.contentRect.width ?? 640));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    return changed.size > 0;
  }

  override render() {
    return html`<div class="head">
        <h2>${text.history()}</h2>
        <p>${this.view === "picture" ? text.historyLegend() : nothing}</p>
        <sm-segmented
          .label=${text.historyView()}
          .value=${this.view}
          .options=${[
            { value: "picture", label: text.picture() },
            { value: "table", label: text.table() },
          ]}
          @change=${this.#setView}
        ></sm-segmented>
      </div>
      ${this.view === "picture" ? this.#picture() : this.#table()}`;
  }

  #picture() {
    const { lanes, marks } = historyLanes(this.codes, this.events, [
      ...this.versions.map(({ at }) => at),
      this.now,
    ]);
    const laneOf = new Map(lanes.map((lane) => [lane.code.id, lane]));
    const height = top + lanes.length * pitch + 26;
    const foot = height - 22;
    return html`<div
      class="frame scroll"
      tabindex="0"
      role="img"
      aria-label=${text.historyLabel(lanes.length)}
    >
      <svg width=${this.room} height=${height} viewBox="0 0 ${this.room} ${height}" aria-hidden="true">
        ${marks.map(({ x }) => svg`<path class="mark" d="M${this.#x(x)} 4V${foot}"></path>`)}
        ${lanes.map((lane) => this.#lane(lane, laneOf))}
        ${marks.map(({ x, at }, place) => this.#mark(x, at, place, foot))}
      </svg>
    </div>`;
  }

  #x = (share: number): number => Math.round(side + share * (this.room - 2 * side));
  #y = (lane: number): number => top + lane * pitch + pitch / 2;

  #mark(x: number, at: number, place: number, foot: number) {
    const version = this.versions[place];
    const label =
      version === undefined ? text.draft() : `${text.versionName(version.number)}, ${formatDay(at)}`;
    const anchor = x > turnsAt ? "end" : "start";
    const shift = x > turnsAt ? -4 : 4;
    return version === undefined && this.versions.length > 0 && this.now - this.versions.at(-1)!.at < 1000
      ? nothing
      : svg`<text class="axis" x=${this.#x(x) + shift} y=${foot + 14} text-anchor=${anchor}>${label}</text>`;
  }

  #lane({ code, lane, start, end, events }: HistoryLane, laneOf: ReadonlyMap<CodeId, HistoryLane>) {
    const y = this.#y(lane);
    const [from, to] = [this.#x(start), this.#x(end)];
    const merge = events.findLast(({ event }) => event.kind === "merged")?.event;
    const target = merge?.kind === "merged" && end < 1.001 ? laneOf.get(merge.into) : undefined;
    const merged = target !== undefined && code.mergedInto !== undefined;
    const stop = merged ? Math.max(from, to - curve) : to;
    const origin = code.splitFrom === undefined ? undefined : laneOf.get(code.splitFrom);
    const before = start > turnsAt;
    return svg`<g class="lane k${((code.color - 1) % paletteSize) + 1} ${code.id === this.current ? "current" : ""}">
      <rect class="ground" x="0" y=${y - pitch / 2} width=${this.room} height=${pitch}></rect>
      <path class="line" d="M${from} ${y}H${stop}"></path>
      <path class="line" d="M${from + 5} ${y - 5}h-5v10h5"></path>
      ${merged ? svg`<path class="line" d=${`M${stop} ${y}C${to - 10} ${y} ${stop + 10} ${this.#y(target.lane)} ${to} ${this.#y(target.lane)}`}></path>` : nothing}
      ${origin === undefined ? nothing : svg`<path class="line off" d=${`M${Math.max(side, from - curve)} ${this.#y(origin.lane)}C${from - 10} ${this.#y(origin.lane)} ${from - curve + 10} ${y} ${from} ${y}`}></path>`}
      <text class="name" x=${before ? from - 6 : from + 9} y=${y + 4} text-anchor=${before ? "end" : "start"}>${shortened(code.name, before ? from - 6 : this.room - from - 9)}</text>
      ${events.map(({ event, x }) => this.#sign(event, this.#x(x), y))}
    </g>`;
  }

  #sign({ kind }: CodeEvent, x: number, y: number) {
    switch (kind) {
      case "rule":
        return svg`<circle class="dot" cx=${x} cy=${y} r="4"></circle>`;
      case "renamed":
        return svg`<circle class="ring" cx=${x} cy=${y} r="3.5"></circle>`;
      case "retired":
      case "deleted":
        return svg`<path class="cross" d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8"></path>`;
      default:
        return nothing;
    }
  }

  #table() {
    const names = new Map(this.codes.map(({ id, name }) => [id, name]));
    const events = this.events.filter(({ codeId }) => names.has(codeId)).toReversed();
    return html`<div class="frame scroll" tabindex="0" role="region" aria-label=${text.history()}>
      <table>
        <thead>
          <tr>
            <th scope="col">${text.when()}</th>
            <th scope="col">${text.code()}</th>
            <th scope="col">${text.what()}</th>
            <th scope="col">${text.who()}</th>
          </tr>
        </thead>
        <tbody>
          ${events.map(
            (event) =>
              html`<tr>
                <td>${formatDate(event.at)}</td>
                <th scope="row">${names.get(event.codeId)}</th>
                <td>${eventSentence(event, names)}</td>
                <td>${event.coderId === undefined ? "" : (this.coders.get(event.coderId)?.name ?? "")}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #setView = ({ currentTarget }: Event): void => {
    this.view = (currentTarget as Segmented).value === "table" ? "table" : "picture";
  };
}

/** A name that stays within the picture: its letters are about 6.5 px wide. */
function shortened(name: string, width: number): string {
  const letters = Math.max(1, Math.floor(width / 6.5));
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-history-picture": HistoryPicture;
  }
}
