import { css, svg, html } from "lit";
import type { MemoKind } from "#domain/model/memo-records";

/** A memo's kind by its shape: filled and open square, filled and open circle. Its name stands beside it. */
export const memoMark = (kind: MemoKind) =>
  html`<svg class="memo-mark" viewBox="0 0 12 12" aria-hidden="true">${shapes[kind]}</svg>`;

const shapes: Readonly<Record<MemoKind, unknown>> = {
  analytic: svg`<rect x="1" y="1" width="10" height="10" fill="currentColor"></rect>`,
  methodological: svg`<rect x="1.75" y="1.75" width="8.5" height="8.5" fill="none" stroke="currentColor" stroke-width="1.5"></rect>`,
  reflexive: svg`<circle cx="6" cy="6" r="5" fill="currentColor"></circle>`,
  "member-check": svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5"></circle>`,
};

export const memoMarkStyles = css`
  .memo-mark {
    flex: none;
    inline-size: 0.625rem;
    block-size: 0.625rem;
  }
`;
