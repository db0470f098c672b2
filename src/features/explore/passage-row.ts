import { LitElement, html, nothing, unsafeCSS, type PropertyValues } from "lit";
import { customElement, property, queryAll } from "lit/decorators.js";
import type { Turn } from "#domain/model/records";
import { passageReference } from "#domain/query/passage-reference";
import type { Passage } from "#domain/query/passages-query";
import type { ProjectIndex } from "#domain/query/project-index";
import { measureTogether } from "#features/explore/measure-together";
import { PassageDeedEvent, type PassageDeed } from "#features/explore/passage-deed-event";
import { runsOf, type PassageMark } from "#features/explore/passage-view";
import { exploreText as text } from "#messages/explore";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { passageRowStyles } from "#features/explore/passage-row-styles";
import "#ui/components/initials";
import "#ui/components/key";
import "#ui/components/swatch";

const paletteSize = 16;
const slot = (color: number): number => ((color - 1) % paletteSize) + 1;
/** One class a colour: dynamic style attributes are refused by the page's policy. */
const paint = unsafeCSS(
  Array.from({ length: paletteSize }, (_, i) => i + 1)
    .map(
      (n) =>
        `.t${n}{background:var(--c${n}-t)}.r${n}{border-block-end:2px solid var(--c${n})}.b${n}{color:var(--c${n})}`,
    )
    .join(""),
);

/**
 * One passage: where it stands, its words with the codes asked for, their brackets; opened, the turns around it.
 * @fires {PassageDeedEvent} sm-passage-deed - the person asked for something with it
 */
@customElement("sm-passage-row")
export class PassageRow extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, passageRowStyles, paint];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) passage!: Passage;
  @property({ attribute: false }) marks: readonly PassageMark[] = [];
  /** The text of the passage's source; undefined while it is being fetched. */
  @property({ attribute: false }) source: string | undefined;
  @property({ type: Boolean }) chosen = false;
  @property({ type: Boolean, reflect: true }) current = false;
  /** Turns shown before and after the passage. */
  @property({ type: Number }) around = 0;

  @queryAll(".bracket") private readonly brackets!: NodeListOf<HTMLElement>;
  @queryAll(".run") private readonly runs!: NodeListOf<HTMLElement>;
  readonly #resized = new ResizeObserver(() => measureTogether(this, this.#place));
  /** Far from what is seen the browser leaves a row out of layout; to measure it would take it in again. */
  #isLaidOut = false;

  constructor() {
    super();
    this.addEventListener("contentvisibilityautostatechange", (event: Event) => {
      this.#isLaidOut = !(event as ContentVisibilityAutoStateChangeEvent).skipped;
      measureTogether(this, this.#place);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  override render() {
    const { passage, index } = this;
    const source = index.sources.get(passage.sourceId)!;
    const turns = index.turnsOf(passage.sourceId);
    const reference = passageReference(source, turns, passage.turns, index.participants);
    const name = text.reference(reference);
    const { first, last } = passage.turns;
    const before = range(Math.max(0, first - this.around), first);
    const after = range(last, Math.min(turns.length, last + this.around));
    return html`<article aria-label=${name}>
      <input
        type="checkbox"
        class="check"
        aria-label=${text.choosePassage(name)}
        .checked=${this.chosen}
        @change=${this.#choose}
      />
      <p class="where">
        <strong>${reference.source}</strong>
        <span>${reference.speakers.join(", ")}</span>
        <span>${text.turnRange(reference)}</span>
        ${reference.startMs === undefined ? nothing : html`<span>${text.time(reference.startMs)}</span>`}
      </p>
      <div class="talk" lang=${source.language ?? nothing}>
        ${
          this.source === undefined
            ? html`<p class="words"></p>`
            : html`${before.map((at) => this.#turn(turns.at(at)))}
                <p class="words">${this.#words(first, last)}</p>
                ${after.map((at) => this.#turn(turns.at(at)))}`
        }
      </div>
      <ul class="marks" aria-label=${text.codes()}>
        ${this.marks.map(
          (mark) =>
            html`<li>
              <span class="bracket b${slot(mark.color)} ${mark.own ? "" : "other"}"></span>
              <sm-swatch .color=${mark.color}></sm-swatch><span class="name">${mark.name}</span>
              <span class="who">${whoOf(mark)}</span>
            </li>`,
        )}
      </ul>
      ${this.current ? this.#deeds() : nothing}
    </article>`;
  }

  /** The passage, turn by turn; what is between turns is a line break. */
  #words(first: number, last: number) {
    const { passage, marks } = this;
    const turns = this.index.turnsOf(passage.sourceId);
    const parts = range(first, last).map((at) => turns.at(at));
    const pieces = parts.length === 0 ? [passage] : parts;
    return pieces.map(({ start, end }, i) => {
      const piece = { start: Math.max(start, passage.start), end: Math.min(end, passage.end) };
      const runs = runsOf(piece, marks).map(
        (run) =>
          html`<span
            class="run ${run.tint === undefined ? "" : `t${slot(run.tint)}`} ${run.rule === undefined ? "" : `r${slot(run.rule)}`}"
            data-start=${run.start}
            data-end=${run.end}
            >${this.source!.slice(run.start, run.end)}</span
          >`,
      );
      return html`${i > 0 ? html`<br />` : nothing}${runs}`;
    });
  }

  #turn(turn: Turn) {
    const { speakers } = this.index.sources.get(this.passage.sourceId)!;
    const speaker = speakers[turn.speaker];
    const person = speaker?.participantId && this.index.participants.get(speaker.participantId);
    return html`<p class="around">
      <span class="number">${turn.index + 1}</span>
      <span class="speaker">${person ? person.name : (speaker?.label ?? "")}</span>
      <span>${this.source!.slice(turn.start, turn.end)}</span>
    </p>`;
  }

  #deeds() {
    const deed = (name: PassageDeed, label: string, keys = "", quiet = false) =>
      html`<button class="button small ${quiet ? "quiet" : ""}" data-deed=${name} @click=${this.#ask}>
        ${label}${keys === "" ? nothing : html`<sm-key .keys=${keys}></sm-key>`}
      </button>`;
    return html`<div class="deeds">
      ${deed("open", text.openInTranscript(), "Enter")}
      ${deed("copy", text.copyWithReference(), "mod+shift+c")} ${deed("theme", text.toTheme(), "t")}
      ${
        this.around === 0
          ? deed("around", text.showAround(), "o", true)
          : html`${deed("around", text.hideAround(), "o", true)} ${deed("more", text.moreAround(), "+", true)}
            ${deed("less", text.lessAround(), "-", true)}`
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.size > 0) measureTogether(this, this.#place);
  }

  /** Finds the lines that the words of each bracket stand on; what is returned puts them there. */
  #place = (): (() => void) => {
    if (!this.isConnected || !this.#isLaidOut || this.marks.length === 0) return nothingToDo;
    const top = this.getBoundingClientRect().top;
    const runs = [...this.runs].map((run) => ({
      start: Number(run.dataset["start"]),
      end: Number(run.dataset["end"]),
      lines: run.getClientRects(),
    }));
    const spans = this.marks.map((mark) => {
      const on = runs.filter(({ start, end }) => start < mark.end && mark.start < end);
      const first = on[0]?.lines[0];
      const lines = on.at(-1)?.lines;
      const last = lines?.[lines.length - 1];
      return first && last ? { from: first.top - top, length: last.bottom - first.top } : undefined;
    });
    const lanes = lanesOf(this.marks);
    return () =>
      this.brackets.forEach((bracket, i) => {
        const span = spans[i];
        if (span === undefined) return;
        bracket.style.setProperty("--_from", `${span.from}px`);
        bracket.style.setProperty("--_length", `${span.length}px`);
        bracket.style.setProperty("--_lane", String(lanes[i]));
      });
  };

  #tell(deed: PassageDeed): void {
    this.dispatchEvent(new PassageDeedEvent(this.passage, deed));
  }
  #choose = (): void => this.#tell("choose");
  #ask = ({ currentTarget }: Event): void =>
    this.#tell((currentTarget as HTMLElement).dataset["deed"] as PassageDeed);
}

/** "IS MD", or with ratings "IS high, MD low" */
const whoOf = ({ coders }: PassageMark): string =>
  coders
    .map(({ initials, rating }) => `${initials} ${rating}`.trim())
    .join(coders.some(({ rating }) => rating !== "") ? ", " : " ");

const nothingToDo = (): void => undefined;

/** Lanes there is room for; what has none of its own shares the last. */
const laneCount = 5;

/** The first free lane of each mark, in the order given (by start, then longest first). */
function lanesOf(marks: readonly PassageMark[]): readonly number[] {
  const ends: number[] = [];
  return marks.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = Math.min(laneCount - 1, free === -1 ? ends.length : free);
    ends[lane] = Math.max(ends[lane] ?? 0, end);
    return lane;
  });
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

declare global {
  interface HTMLElementTagNameMap {
    "sm-passage-row": PassageRow;
  }
}
