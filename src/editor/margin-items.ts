import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { MarginBracket, MarginContent, MarginMemo, MarginMore } from "#editor/margin-content";
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

/** What decides how items look. */
export interface MarginState {
  readonly content: MarginContent;
  readonly focusedId: string | undefined;
  readonly hoveredId: string | undefined;
  readonly wording: MarginWording;
  readonly layout: TranscriptLayout;
}

/** A button of the margin's list: the label of a bracket, a memo, or a count of brackets without a lane. */
export interface MarginItem {
  readonly key: string;
  readonly top: number;
  readonly template: TemplateResult;
}

/** All buttons near the viewport from top to bottom. Each names its kind and id, for whoever listens on the list. */
export function marginItems(state: MarginState): MarginItem[] {
  const { brackets, memos, more } = state.content;
  const labelled = brackets.filter(({ labelTop }) => labelTop !== undefined);
  const stop = labelled.find(({ segment }) => segment.id === state.focusedId) ?? labelled[0];
  return [
    ...labelled.map((bracket) => labelItem(bracket, bracket === stop, state)),
    ...memos.map((memo) => memoItem(memo, state)),
    ...more.map((one) => moreItem(one, state)),
  ].sort((a, b) => a.top - b.top);
}

function labelItem(bracket: MarginBracket, isStop: boolean, state: MarginState): MarginItem {
  const { segment, stickFrom, stickAt, bottom, labelTop } = bracket;
  const { id, name, own, initials, color, rating } = segment;
  const isActive = id === state.focusedId || id === state.hoveredId;
  const classes = ["label", !own && "muted", isActive && "active", stickAt !== undefined && "sticky"];
  const coders = initials.join(" ");
  return {
    key: `segment ${id}`,
    top: labelTop!,
    template: html`<div
      class="item"
      role="listitem"
      ${setProperties({
        "--_top": `${stickFrom}px`,
        "--_height": `${Math.max(bottom - stickFrom, state.content.labelHeight)}px`,
        "--_stick": `${stickAt ?? 0}px`,
        "--_color": `var(--c${color})`,
      })}
    >
      <button
        class=${classes.filter(Boolean).join(" ")}
        data-kind="segment"
        data-id=${id}
        data-initials=${coders}
        tabindex=${isStop ? 0 : -1}
        aria-label=${state.wording.segment(segment)}
        aria-current=${id === state.focusedId ? "true" : nothing}
        title=${[name, rating, state.layout === "compact" ? coders : undefined].filter(Boolean).join(", ")}
      >
        <span class="swatch"></span
        ><span class="name">${name}${rating === undefined ? nothing : html` <i>${rating}</i>`}</span>
      </button>
    </div>`,
  };
}

function memoItem({ mark, top }: MarginMemo, state: MarginState): MarginItem {
  return {
    key: `memo ${mark.id}`,
    top,
    template: html`<div class="item" role="listitem" ${place(top, state.content.labelHeight)}>
      <button
        class="memo"
        data-kind="memo"
        data-id=${mark.id}
        tabindex="-1"
        aria-label=${state.wording.memo(mark.text)}
        title=${mark.text}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1 1h10v6.5L7.5 11H1zM7.5 11V7.5H11M3.5 4h5M3.5 6h3"></path>
        </svg>
        <span class="words">${mark.text}</span>
      </button>
    </div>`,
  };
}

function moreItem({ segments, top }: MarginMore, state: MarginState): MarginItem {
  const first = segments[0]!.id;
  return {
    key: `more ${first}`,
    top,
    template: html`<div class="item" role="listitem" ${place(top, state.content.labelHeight)}>
      <button
        class="more"
        data-kind="segment"
        data-id=${first}
        data-count=${`+${segments.length}`}
        tabindex="-1"
        aria-label=${state.wording.more(segments.length)}
        title=${segments.map(({ name }) => name).join(", ")}
      ></button>
    </div>`,
  };
}

const place = (top: number, height: number) =>
  setProperties({ "--_top": `${top}px`, "--_height": `${height}px` });
