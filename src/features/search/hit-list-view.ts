import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { ProjectSearch } from "#contexts/project-search";
import type { ProjectIndex } from "#domain/query/project-index";
import { HitContexts } from "#features/search/hit-contexts";
import { HitDeedEvent } from "#features/search/hit-deed-event";
import { hitListStyles } from "#features/search/hit-list-styles";
import { placeName, speakerName } from "#features/search/speaker-name";
import { searchText as text } from "#messages/search";
import { HitChecks } from "#search/hit-checks";
import { hitAt, noHits, type HitList } from "#search/hit-list";
import { routePath } from "#ui/route";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";

/** Rows drawn above and below what is seen. */
const spare = 12;
/** Rows drawn before the height of the list is known. */
const firstRows = 30;

/**
 * Hits with the words around them, the hits below each other. Only the rows in sight are in the page, so a hundred thousand
 * hits scroll as ten do.
 * @fires {HitDeedEvent} sm-hit-deed
 */
@customElement("sm-hit-list")
export class HitListView extends LitElement {
  static override styles = [baseStyles, fieldStyles, hitListStyles];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) search!: ProjectSearch;
  @property({ attribute: false }) list: HitList = noHits;
  /** Which hits are taken along. */
  @property({ attribute: false }) checks = new HitChecks();
  /** Whether the hits are whole turns. */
  @property({ type: Boolean }) whole = false;
  @state() private current = 0;
  /** Rows drawn: from the first up to the last. */
  @state() private first = 0;
  @state() private last = firstRows;
  @query(".viewport") private readonly viewport!: HTMLElement;
  @query(".all") private readonly all!: HTMLElement;
  @query(".shown") private readonly shown!: HTMLElement;
  readonly #contexts = new HitContexts(this);
  readonly #resized = new ResizeObserver(() => this.#window());
  #rowHeight = 0;

  constructor() {
    super();
    const group = text.keys();
    new ShortcutController(this, () => [
      {
        name: "search.next",
        keys: ["j", "ArrowDown"],
        label: text.keyNext(),
        group,
        run: () => this.#go(this.current + 1),
      },
      {
        name: "search.previous",
        keys: ["k", "ArrowUp"],
        label: text.keyPrevious(),
        group,
        run: () => this.#go(this.current - 1),
      },
      { name: "search.check", keys: ["x"], label: text.keyCheck(), group, run: () => this.#ask("check") },
      {
        name: "search.open",
        keys: ["Enter"],
        label: text.keyOpen(),
        group,
        enabled: () => this.#row?.matches(":focus") === true,
        run: () => this.#ask("open"),
      },
    ]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#resized.observe(this);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }
  protected override firstUpdated(): void {
    this.#resized.observe(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("list")) {
      this.current = Math.max(0, Math.min(this.current, this.#count - 1));
      this.last = Math.min(Math.max(this.last, firstRows), this.#count);
      this.first = Math.min(this.first, Math.max(0, this.last - firstRows));
    }
    this.#contexts.want(this.list, this.first, this.last);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const height = this.shown.querySelector<HTMLElement>(".row")?.getBoundingClientRect().height ?? 0;
    if (height > 0) this.#rowHeight = height;
    this.all.style.setProperty("--_height", `${this.#rowHeight * this.#count}px`);
    this.shown.style.setProperty("--_top", `${this.#rowHeight * this.first}px`);
    if (changed.has("list")) this.#window();
  }

  override render() {
    const rows = Array.from({ length: Math.max(0, this.last - this.first) }, (_, at) => this.first + at);
    return html`<div
      class="viewport ${this.whole ? "whole" : ""}"
      role="grid"
      aria-label=${text.hitList()}
      aria-rowcount=${this.#count + 1}
      @scroll=${this.#window}
      @keydown=${this.#key}
    >
      <div class="head" role="row" aria-rowindex="1">
        <span role="columnheader"><span class="visually-hidden">${text.check()}</span></span>
        <span role="columnheader">${text.place()}</span>
        <span role="columnheader" class="before">${text.before()}</span>
        <span role="columnheader">${text.after()}</span>
      </div>
      <div class="all" role="presentation">
        <div class="shown" role="presentation">${repeat(rows, (at) => at, this.#line)}</div>
      </div>
    </div>`;
  }

  get #count(): number {
    return this.list.start.length;
  }
  get #row(): HTMLElement | null {
    return this.shown.querySelector(`[data-at="${this.current}"]`);
  }

  #line = (at: number) => {
    const hit = hitAt(this.list, at);
    const { sourceId, turn, speaker, start, end } = hit;
    const context = this.#contexts.of(at);
    const isIn = this.checks.has(hit);
    const current = at === this.current;
    const place = placeName(this.index, sourceId, turn);
    const who = speakerName(this.index, sourceId, speaker);
    const route = {
      screen: "coding",
      projectId: this.index.project.id,
      sourceId,
      range: { start, end },
    } as const;
    return html`<div
      class="row ${isIn ? "" : "out"}"
      role="row"
      data-at=${at}
      aria-rowindex=${at + 2}
      aria-current=${current ? "true" : nothing}
      tabindex=${current ? 0 : -1}
      @focusin=${this.#enter}
    >
      <span class="check-cell" role="gridcell"
        ><input
          class="check"
          type="checkbox"
          tabindex="-1"
          aria-label="${text.check()}: ${place}"
          .checked=${isIn}
          @change=${this.#check}
      /></span>
      <span class="place" role="gridcell"
        ><a href=${routePath(route)} tabindex="-1" aria-label=${place}
          >${this.index.sources.get(sourceId)?.name}</a
        ><span>${[turn < 0 ? "" : text.turn(turn + 1), who].filter(Boolean).join(" · ")}</span></span
      >
      <span class="left" role="gridcell">${context?.left}</span>
      <span class="right" role="gridcell"><mark>${context?.words}</mark>${context?.right}</span>
    </div>`;
  };

  /** Draws the rows that are seen, and some around them. */
  #window = (): void => {
    if (this.#rowHeight === 0) return;
    const { scrollTop, clientHeight } = this.viewport;
    const first = Math.floor(scrollTop / this.#rowHeight) - spare;
    const last = Math.ceil((scrollTop + clientHeight) / this.#rowHeight) + spare;
    this.last = Math.max(0, Math.min(this.#count, last));
    this.first = Math.max(0, Math.min(first, this.last));
  };

  #key = (event: KeyboardEvent): void => {
    const seen = Math.max(1, Math.floor(this.viewport.clientHeight / this.#rowHeight) - 1);
    const to: Partial<Record<string, number>> = {
      PageDown: this.current + seen,
      PageUp: this.current - seen,
      Home: 0,
      End: this.#count - 1,
    };
    const at = to[event.key];
    if (at === undefined) return;
    event.preventDefault();
    this.#go(at);
  };

  #go(to: number): void {
    if (this.#count === 0) return;
    this.current = Math.max(0, Math.min(this.#count - 1, to));
    const head = this.viewport.querySelector<HTMLElement>(".head")?.offsetHeight ?? 0;
    const top = this.current * this.#rowHeight;
    const { scrollTop, clientHeight } = this.viewport;
    if (top < scrollTop) this.viewport.scrollTop = top;
    else if (top + this.#rowHeight + head > scrollTop + clientHeight)
      this.viewport.scrollTop = top + this.#rowHeight + head - clientHeight;
    this.#window();
    void this.updateComplete.then(() => this.#row?.focus({ preventScroll: true }));
  }

  #ask(deed: "open" | "check"): void {
    if (this.current < this.#count)
      this.dispatchEvent(new HitDeedEvent(hitAt(this.list, this.current), deed));
  }

  #enter = ({ currentTarget }: Event): void => {
    this.current = Number((currentTarget as HTMLElement).dataset["at"]);
  };
  #check = ({ currentTarget }: Event): void => {
    this.current = Number((currentTarget as HTMLElement).closest<HTMLElement>(".row")?.dataset["at"]);
    this.#ask("check");
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-hit-list": HitListView;
  }
}
