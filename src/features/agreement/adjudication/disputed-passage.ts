import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, queryAll, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { TextRange } from "#domain/model/text-range";
import { BoundaryDrawEvent } from "#features/agreement/adjudication/boundary-draw-event";
import { disputedPassageStyles } from "#features/agreement/adjudication/disputed-passage-styles";
import type { ColumnMark, PassageColumn } from "#features/agreement/adjudication/passage-column";
import {
  freePlace,
  placeMarks,
  raisedLabels,
  type MarkSpan,
} from "#features/agreement/adjudication/place-marks";
import { PassageRuns } from "#features/agreement/adjudication/passage-runs";
import { colorClass, swatchStyles } from "#features/agreement/adjudication/swatch-styles";
import { wordsBetween } from "#features/agreement/adjudication/whole-words";
import { turnView, type PassageText } from "#features/agreement/adjudication/turn-view";
import { adjudicationText as text } from "#messages/adjudication";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";
import "#ui/components/initials";

/** Turns shown before and after the disputed ones at first, and how many more at a time. */
const around = { before: 2, after: 3, more: 5 } as const;
/** From the upper edge of the disputed lines to a word that stands there instead of brackets, px. */
const noteInset = 28;

/**
 * The passage that coders disagree about, with some turns around it, and beside it a column of brackets for each coder and one
 * for what is agreed on. While a boundary is drawn, words are chosen in it with the pointer.
 * @fires {BoundaryDrawEvent} sm-boundary-draw - words were chosen, whole ones
 */
@customElement("sm-disputed-passage")
export class DisputedPassage extends LitElement {
  static override styles = [baseStyles, buttonStyles, swatchStyles, disputedPassageStyles];

  @property({ attribute: false }) passage!: PassageText;
  /** The disputed words, in the newest text. */
  @property({ attribute: false }) range!: TextRange;
  @property({ attribute: false }) columns: readonly PassageColumn[] = [];
  /** Beside the numbers of the turns: "codebook v3". */
  @property() note = "";
  /** The extent being drawn; undefined while none is. */
  @property({ attribute: false }) drawn: TextRange | undefined;
  @state() private turnsBefore: number = around.before;
  @state() private turnsAfter: number = around.after;
  @query(".sheet") private readonly sheet!: HTMLElement;
  @query(".page") private readonly page!: HTMLElement;
  @query(".talk") private readonly talk!: HTMLElement;
  @queryAll(".run") private readonly runElements!: NodeListOf<HTMLElement>;
  @queryAll(".lane") private readonly lanes!: NodeListOf<HTMLElement>;
  readonly #runs = new PassageRuns(() => this.runElements);
  readonly #resized = new ResizeObserver(() => this.#place());
  /** The marks of each column that stand in the turns shown. */
  #marks: readonly (readonly ColumnMark[])[] = [];
  #isNew = true;
  /** Where the pointer went down. */
  #from: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    void document.fonts.ready.then(() => this.isConnected && this.#place());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const was = changed.get("range");
    const isOther = changed.has("range") && (was?.start !== this.range.start || was.end !== this.range.end);
    const source = changed.get("passage")?.source.id;
    if (isOther || (source !== undefined && source !== this.passage.source.id)) {
      this.turnsBefore = around.before;
      this.turnsAfter = around.after;
      this.#isNew = true;
    }
    const { start, end } = this.#window();
    this.#marks = this.columns.map(({ marks }) =>
      marks.filter((mark) => mark.start < end && start < mark.end),
    );
  }

  override render() {
    const { first, last } = this.#shown();
    const { turns } = this.passage;
    return html`<div
      class="scroll page ${this.drawn === undefined ? "" : "drawing"}"
      tabindex="0"
      role="region"
      aria-label=${text.passage()}
    >
      <div class="sheet">
        <p class="head where"><b>${text.turns(first + 1, last)}</b> <span>${this.note}</span></p>
        ${this.columns.map(
          (column) =>
            html`<p class="head coder ${column.isAgreed ? "agreed" : ""}">
              ${
                column.isAgreed
                  ? html`<sm-icon name="check"></sm-icon>`
                  : html`<sm-initials
                      .initials=${column.initials}
                      .name=${column.name}
                      .own=${column.own}
                    ></sm-initials>`
              }<span>${column.name}</span>
            </p>`,
        )}
        <div
          class="cell talk"
          lang=${this.passage.source.language ?? nothing}
          @pointerdown=${this.#press}
          @pointerup=${this.#lift}
        >
          ${first > 0 ? this.#moreButton("before") : nothing}
          ${
            this.passage.words === undefined
              ? nothing
              : repeat(
                  Array.from({ length: last - first }, (_, at) => turns.at(first + at)),
                  ({ index }) => index,
                  (turn) => turnView(this.passage, turn, this.range, this.drawn),
                )
          }
          ${last < turns.length ? this.#moreButton("after") : nothing}
        </div>
        ${repeat(this.columns, ({ key }) => key, this.#lane)}
      </div>
    </div>`;
  }

  /** More turns before and after. */
  widen(): void {
    this.turnsBefore += around.more;
    this.turnsAfter += around.more;
  }

  /** The turns shown, `[first, last)`. */
  #shown(): { readonly first: number; readonly last: number } {
    const { turns } = this.passage;
    const { first, last } = turns.touching(this.range);
    return {
      first: Math.max(0, first - this.turnsBefore),
      last: Math.min(turns.length, Math.max(last, first + 1) + this.turnsAfter),
    };
  }

  #moreButton = (side: "before" | "after") =>
    html`<button class="link more" data-side=${side} @click=${this.#more}>
      ${side === "before" ? text.earlierTurns() : text.laterTurns()}
    </button>`;

  #lane = (column: PassageColumn, at: number) =>
    html`<div class="cell lane ${column.isAgreed ? "agreed" : ""}">
      ${column.note === "" ? nothing : html`<p class="note">${column.note}</p>`}
      <ul aria-label=${column.name}>
        ${this.#marks[at]!.map(
          (mark) =>
            html`<li
              class="${colorClass(mark.color)} ${mark.isDisputed ? "disputed" : ""} ${mark.isPreview ? "preview" : ""}"
            >
              <span class="bracket"></span><span class="label">${mark.name}</span>
            </li>`,
        )}
      </ul>
    </div>`;

  protected override updated(): void {
    this.sheet.style.setProperty("--_columns", String(this.columns.length));
    this.#place();
    if (!this.#isNew || this.passage.words === undefined) return;
    this.#isNew = false;
    const band = this.#spanOf(this.range);
    if (band !== undefined) this.page.scrollTop = Math.max(0, band.top - this.page.clientHeight / 4);
  }

  /** Puts band, brackets and labels beside the lines of their words: all is measured first, then written. */
  #place(): void {
    if (this.passage.words === undefined) return;
    const band = this.#bandOf(this.range);
    const placed = [...this.lanes].map((lane, at) => {
      const heights = [...lane.querySelectorAll<HTMLElement>(".label")].map((label) => label.offsetHeight);
      const stacked = placeMarks(
        this.#marks[at]!.map((mark) => this.#spanOf(mark)),
        heights,
      );
      const places = band === undefined ? stacked : raisedLabels(stacked, heights, band);
      const note = lane.querySelector<HTMLElement>(".note")?.offsetHeight ?? 0;
      return { places, note: freePlace((band?.top ?? 0) + noteInset, note, places, heights) };
    });
    this.sheet.style.setProperty("--_band", `${band?.top ?? 0}px`);
    this.sheet.style.setProperty("--_band-length", `${band === undefined ? 0 : band.bottom - band.top}px`);
    [...this.lanes].forEach((lane, at) =>
      this.#write(lane, this.#marks[at]!, placed[at]!.places, placed[at]!.note),
    );
  }

  #write(
    lane: HTMLElement,
    marks: readonly ColumnMark[],
    places: ReturnType<typeof placeMarks>,
    note: number,
  ): void {
    const { start, end } = this.#window();
    const used = Math.max(0, ...places.map((place) => (place?.lane ?? -1) + 1));
    lane.style.setProperty("--_lanes", String(used));
    lane.style.setProperty("--_note", `${note}px`);
    [...lane.querySelectorAll<HTMLElement>("li")].forEach((item, at) => {
      const place = places[at];
      item.hidden = place === undefined;
      if (place === undefined) return;
      item.classList.toggle("from-before", marks[at]!.start < start);
      item.classList.toggle("goes-on", marks[at]!.end > end);
      item.style.setProperty("--_top", `${place.top}px`);
      item.style.setProperty("--_length", `${place.bottom - place.top}px`);
      item.style.setProperty("--_lane", String(place.lane));
      item.style.setProperty("--_label", `${place.label}px`);
    });
  }

  /** The text that is shown. */
  #window(): TextRange {
    const { first, last } = this.#shown();
    const { turns, words = "" } = this.passage;
    if (turns.length === 0) return { start: 0, end: words.length };
    return { start: turns.at(first).start, end: turns.at(last - 1).end };
  }

  #spanOf(range: TextRange): MarkSpan | undefined {
    const top = this.#cellTop();
    const lines = this.#runs.linesOf(range);
    return lines === undefined ? undefined : { top: lines.top - top, bottom: lines.bottom - top };
  }

  /** The disputed lines; from the speaker's name on where the first line of a turn is among them. */
  #bandOf(range: TextRange): MarkSpan | undefined {
    const span = this.#spanOf(range);
    const turn = this.#runs.at(range.start)?.closest(".turn");
    if (span === undefined || turn === null || turn === undefined) return span;
    const head = turn.getBoundingClientRect();
    const words = turn.querySelector(".words")!.getBoundingClientRect();
    const isFirstLine = span.top + this.#cellTop() < words.top + 4;
    return isFirstLine
      ? { top: head.top - this.#cellTop() - 4, bottom: span.bottom + 4 }
      : { top: span.top - 2, bottom: span.bottom + 4 };
  }

  #cellTop = (): number => this.talk.getBoundingClientRect().top;

  #more = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLElement).dataset["side"] === "before") this.turnsBefore += around.more;
    else this.turnsAfter += around.more;
  };

  #press = (event: PointerEvent): void => {
    this.#from = this.drawn === undefined ? undefined : this.#runs.offsetAt(event.clientX, event.clientY);
  };

  #lift = (event: PointerEvent): void => {
    const from = this.#from;
    const to = this.#runs.offsetAt(event.clientX, event.clientY);
    this.#from = undefined;
    if (from === undefined || to === undefined) return;
    const { source, turns, words } = this.passage;
    const range = wordsBetween({ words, turns, language: source.language }, from, to);
    if (range === undefined) return;
    document.getSelection()?.removeAllRanges();
    this.dispatchEvent(new BoundaryDrawEvent(range));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-disputed-passage": DisputedPassage;
  }
}
