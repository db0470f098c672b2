import { LitElement, html, nothing, svg } from "lit";
import type { PropertyValues } from "lit";
import { customElement, property, queryAll } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { bracketPath, bracketWidth, lanePitch, leaderPath } from "#editor/bracket-path";
import { MarginStepEvent } from "#editor/events/margin-step-event";
import { MemoOpenEvent } from "#editor/events/memo-open-event";
import { SegmentFocusEvent } from "#editor/events/segment-focus-event";
import { SegmentGrabEvent } from "#editor/events/segment-grab-event";
import { SegmentHoverEvent } from "#editor/events/segment-hover-event";
import { emptyMargin } from "#editor/margin-content";
import type { MarginBracket, MarginContent, MarginMemo, MarginMore } from "#editor/margin-content";
import { marginStyles } from "#editor/margin-styles";
import type { SegmentView } from "#editor/segment-view";
import { setProperties } from "#editor/set-properties";
import type { TranscriptLayout } from "#editor/transcript-layout";

/** The phrases of the margin, about segments it is given. */
export interface MarginWording {
  readonly margin: string;
  segment(segment: SegmentView): string;
  memo(text: string): string;
  more(count: number): string;
}

/**
 * Brackets in lanes with their labels, beside the text they stand for. Draws what it is given, near the viewport, in
 * coordinates of the text; decides nothing.
 *
 * @fires {SegmentFocusEvent} sm-segment-focus - a bracket or label was pressed
 * @fires {SegmentHoverEvent} sm-segment-hover - the pointer is over a bracket or label, or left it
 * @fires {SegmentGrabEvent} sm-segment-grab - the pointer went down on an end of the focused bracket
 * @fires {MarginStepEvent} sm-margin-step - an arrow key asks for the next or previous segment
 * @fires {MemoOpenEvent} sm-memo-open - a memo's mark was pressed
 */
@customElement("sm-margin")
export class Margin extends LitElement {
  static override styles = marginStyles;

  @property({ attribute: false }) content: MarginContent = emptyMargin;
  @property({ attribute: false }) focusedId: string | undefined;
  @property({ attribute: false }) hoveredId: string | undefined;
  @property({ attribute: false }) wording!: MarginWording;
  @property({ reflect: true }) layout: TranscriptLayout = "full";

  @queryAll("button") private _buttons!: NodeListOf<HTMLButtonElement>;

  /** Moves the keyboard's focus to a segment's label, once it is drawn. */
  async focusLabel(id: string): Promise<void> {
    await this.updateComplete;
    [...this._buttons].find((button) => button.dataset["id"] === id)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("content")) this.style.setProperty("--_inset", `${this.#inset}px`);
  }

  override render() {
    const { brackets, memos, more, window } = this.content;
    const labelled = brackets.filter(({ labelTop }) => labelTop !== undefined);
    const stop = labelled.find(({ segment }) => segment.id === this.focusedId) ?? labelled[0];
    return html`
      <svg
        aria-hidden="true"
        viewBox=${`0 ${window.top} ${this.#inset} ${Math.max(1, window.bottom - window.top)}`}
        ${setProperties({
          "--_top": `${window.top}px`,
          "--_height": `${window.bottom - window.top}px`,
          "--_width": `${this.#inset}px`,
        })}
      >
        ${
          this.layout === "narrow"
            ? nothing
            : svg`<path class="leaders" d=${labelled.map((one) => this.#leader(one)).join("")}></path>`
        }
        ${repeat(brackets, ({ segment }) => segment.id, this.#renderBracket)} ${this.#renderPending()}
      </svg>
      <div
        class="reach"
        @pointermove=${this.#hover}
        @pointerleave=${this.#leave}
        @pointerup=${this.#pressBracket}
      ></div>
      ${this.#renderGrips()}
      <div class="labels" role="list" aria-label=${this.wording.margin} @keydown=${this.#step}>
        ${repeat(
          labelled,
          ({ segment }) => segment.id,
          (one) => this.#renderLabel(one, one === stop),
        )}
        ${memos.map(this.#renderMemo)} ${more.map(this.#renderMore)}
      </div>
    `;
  }

  /** Where labels begin: clear of all lanes and the selection's. */
  get #inset(): number {
    return Math.max(38, (this.content.lanes + 1) * lanePitch + 6);
  }

  #leader({ lane, top, bottom, labelTop }: MarginBracket): string {
    return leaderPath(
      lane,
      { top, bottom },
      Math.round(labelTop! + this.content.labelHeight / 2) + 0.5,
      this.content.lanes,
      this.#inset - 4,
    );
  }

  #renderBracket = (bracket: MarginBracket) => {
    const { segment, lane } = bracket;
    const focused = segment.id === this.focusedId || segment.id === this.hoveredId;
    const stroke = focused ? 3.5 : segment.own ? 2.5 : 1.75;
    return svg`<path
      class=${`bracket ${segment.own ? "own" : "others"} ${focused ? "focused" : ""}`}
      d=${bracketPath(lane, bracket, stroke, segment.notch, this.content.window)}
      ${setProperties({ "--_color": `var(--c${segment.color})` })}
    ></path>`;
  };

  #renderPending() {
    const { pending, window } = this.content;
    if (!pending) return nothing;
    return svg`<path class="pending" d=${bracketPath(pending.lane, pending, 1.5, 0, window)}></path>`;
  }

  /** The ends of the focused bracket can be dragged. */
  #renderGrips() {
    const bracket = this.content.brackets.find(({ segment }) => segment.id === this.focusedId);
    if (!bracket || this.layout === "narrow") return nothing;
    const grip = (edge: "start" | "end", at: number) =>
      html`<div
        class="grip"
        data-edge=${edge}
        @pointerdown=${this.#grab}
        ${setProperties({ "--_at": `${at}px`, "--_lane": `${bracket.lane * lanePitch}px` })}
      ></div>`;
    return [grip("start", bracket.top), grip("end", bracket.bottom)];
  }

  #renderLabel(bracket: MarginBracket, isStop: boolean) {
    const { segment, stickFrom, stickAt, bottom } = bracket;
    const active = segment.id === this.focusedId || segment.id === this.hoveredId;
    const description = this.wording.segment(segment);
    return html`<div
      class="item"
      role="listitem"
      ${setProperties({
        "--_top": `${stickFrom}px`,
        "--_height": `${Math.max(bottom - stickFrom, this.content.labelHeight)}px`,
        "--_stick": `calc(var(--_fold, 0px) + ${stickAt ?? 0}px)`,
        "--_color": `var(--c${segment.color})`,
      })}
    >
      <button
        class=${`label ${segment.own ? "" : "muted"} ${active ? "active" : ""} ${stickAt === undefined ? "" : "sticky"}`}
        data-id=${segment.id}
        tabindex=${isStop ? 0 : -1}
        aria-label=${description}
        aria-current=${segment.id === this.focusedId ? "true" : nothing}
        title=${this.layout === "compact" ? `${segment.name}, ${segment.initials.join(" ")}` : segment.name}
        @click=${this.#pressLabel}
        @pointerenter=${this.#enterLabel}
        @pointerleave=${this.#leave}
      >
        <span class="swatch"></span><span class="name">${segment.name}</span
        ><span class="initials">${segment.initials.join(" ")}</span>
      </button>
    </div>`;
  }

  #renderMemo = ({ mark, top }: MarginMemo) =>
    html`<div
      class="item"
      role="listitem"
      ${setProperties({ "--_top": `${top}px`, "--_height": `${this.content.labelHeight}px`, "--_stick": "0px" })}
    >
      <button
        class="memo"
        data-id=${mark.id}
        tabindex="-1"
        aria-label=${this.wording.memo(mark.text)}
        @click=${this.#openMemo}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1 1h10v6.5L7.5 11H1zM7.5 11V7.5H11M3.5 4h5M3.5 6h3"></path>
        </svg>
        <span class="words">${mark.text}</span>
      </button>
    </div>`;

  #renderMore = ({ segments, top }: MarginMore) =>
    html`<div
      class="item"
      role="listitem"
      ${setProperties({ "--_top": `${top}px`, "--_height": `${this.content.labelHeight}px`, "--_stick": "0px" })}
    >
      <button
        class="more"
        data-id=${segments[0]!.id}
        tabindex="-1"
        aria-label=${this.wording.more(segments.length)}
        title=${segments.map(({ name }) => name).join(", ")}
        @click=${this.#pressLabel}
      >
        +${segments.length}
      </button>
    </div>`;

  #bracketAt(event: PointerEvent): MarginBracket | undefined {
    const box = this.getBoundingClientRect();
    const isMirrored = this.layout === "narrow" || this.matches(":dir(rtl)");
    const x = isMirrored ? box.right - event.clientX : event.clientX - box.left;
    const y = event.clientY - box.top;
    return this.content.brackets.find(
      ({ lane, top, bottom }) =>
        x >= lane * lanePitch && x <= lane * lanePitch + bracketWidth + 1 && y >= top && y <= bottom,
    );
  }

  #hover = (event: PointerEvent) => {
    this.dispatchEvent(new SegmentHoverEvent(this.#bracketAt(event)?.segment.id));
  };

  #leave = () => {
    this.dispatchEvent(new SegmentHoverEvent(undefined));
  };

  #enterLabel = (event: Event) => {
    this.dispatchEvent(new SegmentHoverEvent(idOf(event)));
  };

  #pressBracket = (event: PointerEvent) => {
    const bracket = this.#bracketAt(event);
    if (bracket) this.dispatchEvent(new SegmentFocusEvent(bracket.segment.id));
  };

  #pressLabel = (event: Event) => {
    this.dispatchEvent(new SegmentFocusEvent(idOf(event)));
  };

  #openMemo = (event: Event) => {
    this.dispatchEvent(new MemoOpenEvent(idOf(event)));
  };

  #grab = (event: PointerEvent) => {
    const { edge } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new SegmentGrabEvent(edge === "start" ? "start" : "end", event));
  };

  #step = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new MarginStepEvent(event.key === "ArrowDown" ? 1 : -1));
  };
}

const idOf = (event: Event): string => (event.currentTarget as HTMLElement).dataset["id"]!;

declare global {
  interface HTMLElementTagNameMap {
    "sm-margin": Margin;
  }
}
