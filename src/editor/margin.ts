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
import type { MarginBracket, MarginContent } from "#editor/margin-content";
import { marginItems } from "#editor/margin-items";
import type { MarginWording } from "#editor/margin-items";
import { marginStyles } from "#editor/margin-styles";
import { setProperties } from "#editor/set-properties";
import type { TranscriptLayout } from "#editor/transcript-layout";

/**
 * Brackets in lanes with their labels, beside the text they stand for. Draws what it is given, near the viewport, in
 * coordinates of the text; decides nothing.
 *
 * @fires {SegmentFocusEvent} sm-segment-focus - a bracket or label was pressed
 * @fires {SegmentHoverEvent} sm-segment-hover - the pointer is over a bracket or label, or left it
 * @fires {SegmentGrabEvent} sm-segment-grab - the pointer went down on an end of the focused bracket
 * @fires {MarginStepEvent} sm-margin-step - an arrow key asks for a segment beyond those that are drawn
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
    const { brackets, window } = this.content;
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
        ${this.layout === "narrow" ? nothing : svg`<path class="leaders" d=${this.#leaders()}></path>`}
        ${repeat(brackets, ({ segment }) => segment.id, this.#renderBracket)} ${this.#renderPending()}
      </svg>
      <div
        class="reach"
        @pointermove=${this.#hover}
        @pointerleave=${this.#leave}
        @pointerup=${this.#pressBracket}
      ></div>
      ${this.#renderGrips()}
      <div
        class="labels"
        role="list"
        aria-label=${this.wording.margin}
        @click=${this.#press}
        @keydown=${this.#step}
        @pointerover=${this.#enter}
        @pointerleave=${this.#leave}
      >
        ${repeat(
          marginItems(this),
          ({ key }) => key,
          ({ template }) => template,
        )}
      </div>
    `;
  }

  /** Where labels begin: clear of all lanes and the selection's. */
  get #inset(): number {
    return Math.max(38, (this.content.lanes + 1) * lanePitch + 6);
  }

  #leaders(): string {
    const { brackets, lanes, labelHeight } = this.content;
    return brackets
      .flatMap((bracket) => {
        if (bracket.labelTop === undefined) return [];
        const middle = Math.round(bracket.labelTop + labelHeight / 2) + 0.5;
        return [leaderPath(bracket.lane, bracket, middle, lanes, this.#inset - 4)];
      })
      .join("");
  }

  #renderBracket = (bracket: MarginBracket) => {
    const { segment, lane } = bracket;
    const isActive = segment.id === this.focusedId || segment.id === this.hoveredId;
    const stroke = isActive ? 3.5 : segment.own ? 2.5 : 1.75;
    return svg`<path
      class=${`bracket ${segment.own ? "own" : "others"} ${isActive ? "focused" : ""}`}
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

  #enter = (event: Event) => {
    const { kind, id } = buttonOf(event)?.dataset ?? {};
    this.dispatchEvent(new SegmentHoverEvent(kind === "segment" ? id : undefined));
  };

  #pressBracket = (event: PointerEvent) => {
    const bracket = this.#bracketAt(event);
    if (bracket) this.dispatchEvent(new SegmentFocusEvent(bracket.segment.id));
  };

  #press = (event: Event) => {
    const { kind, id } = buttonOf(event)?.dataset ?? {};
    if (id === undefined) return;
    this.dispatchEvent(kind === "memo" ? new MemoOpenEvent(id) : new SegmentFocusEvent(id));
  };

  #grab = (event: PointerEvent) => {
    const { edge } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new SegmentGrabEvent(edge === "start" ? "start" : "end", event));
  };

  /** Arrows go from button to button; a segment that they come to is focused in the words too. */
  #step = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.key === "ArrowDown" ? 1 : -1;
    const now = buttonOf(event);
    const next = now && this._buttons[[...this._buttons].indexOf(now) + step];
    if (!next) this.dispatchEvent(new MarginStepEvent(step));
    else {
      next.focus();
      const { kind, id } = next.dataset;
      if (kind === "segment") this.dispatchEvent(new SegmentFocusEvent(id));
    }
  };
}

const buttonOf = (event: Event): HTMLButtonElement | null =>
  event.target instanceof Element ? event.target.closest("button") : null;

declare global {
  interface HTMLElementTagNameMap {
    "sm-margin": Margin;
  }
}
