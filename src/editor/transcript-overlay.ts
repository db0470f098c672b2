import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Extent } from "#editor/margin-content";
import { setProperties } from "#editor/set-properties";

/** An end of the focused segment in the text; px from the page's corner. */
export interface EndHandle {
  readonly edge: "start" | "end";
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is drawn over the words. */
export interface OverlayContent {
  /** The turn of the caret: a bar before it. */
  readonly current: Extent | undefined;
  readonly handles: readonly EndHandle[];
  /** Palette number of the focused segment, for its handles. */
  readonly color: number | undefined;
  /** SVG path around what a dragged code would be applied to; "" for none. */
  readonly outline: string;
  readonly grab: (event: PointerEvent) => void;
  /** Opens what can be done with the current turn, and the name of the button for it. */
  readonly openMenu: () => unknown;
  readonly menuLabel: string;
}

/** Draws what lies over the words of the transcript. */
export function renderOverlay({
  current,
  handles,
  color,
  outline,
  grab,
  openMenu,
  menuLabel,
}: OverlayContent): TemplateResult {
  return html`${
    current
      ? html`<div
            class="current"
            ${setProperties({ "--_top": `${current.top}px`, "--_height": `${current.bottom - current.top}px` })}
          ></div>
          <button
            class="turn-menu"
            aria-haspopup="menu"
            aria-label=${menuLabel}
            title=${menuLabel}
            ${setProperties({ "--_top": `${current.top}px` })}
            @click=${openMenu}
          >
            ⋮
          </button>`
      : nothing
  }
  ${handles.map(
    ({ edge, left, top, bottom }) =>
      html`<div
        class="handle"
        data-edge=${edge}
        @pointerdown=${grab}
        ${setProperties({
          "--_at": `${left}px`,
          "--_top": `${top}px`,
          "--_height": `${bottom - top}px`,
          "--_color": `var(--c${color ?? 1})`,
        })}
      ></div>`,
  )}
  ${outline ? html`<svg class="outline" aria-hidden="true"><path d=${outline}></path></svg>` : nothing}`;
}
