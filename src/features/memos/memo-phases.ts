import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Memo } from "#domain/model/memo-records";
import { analysisPhases } from "#domain/model/records";
import type { PhaseSpan } from "#domain/themes/phases";
import { setProperties } from "#editor/set-properties";
import { memoMark, memoMarkStyles } from "#features/memos/memo-mark";
import { dayWritten } from "#features/memos/memo-words";
import { memosText as text } from "#messages/memos";
import { phaseName } from "#messages/theme-words";
import { baseStyles } from "#ui/styles/base-styles";

/** Dates below the line. */
const ticks = 5;

/** Brackets of the phases over time, and a mark for each memo. The list says the same in words. */
@customElement("sm-memo-phases")
export class MemoPhases extends LitElement {
  static override styles = [
    baseStyles,
    memoMarkStyles,
    css`
      :host {
        display: block;
        flex: none;
        padding: var(--s-2) var(--s-5);
        border-block-end: var(--hairline) solid var(--line);
        background: var(--panel);
        overflow: hidden;
      }
      .time {
        position: relative;
        block-size: 3.75rem;
      }
      .time > * {
        position: absolute;
        inset-inline-start: var(--_at);
      }
      .span {
        inset-block-start: 0;
        inline-size: calc(var(--_long) - 4px);
        block-size: 1.75rem;
        padding-inline: var(--s-2);
        border-inline-start: 1.5px solid var(--ink-3);
        overflow: hidden;
        color: var(--ink-2);
        font: var(--t-12);
        line-height: 1.125rem;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .span::after {
        content: "";
        position: absolute;
        inset: 1.25rem 0 0;
        border: 1.5px solid var(--ink-3);
        border-block-end: 0;
        border-inline-start: 0;
      }
      .span b {
        color: var(--ink);
        font-weight: 600;
      }
      .line {
        inset-block-start: 2.1875rem;
        inline-size: 100%;
        border-block-start: var(--hairline) solid var(--line-2);
      }
      .mark {
        inset-block-start: 1.875rem;
        display: flex;
        margin-inline-start: -0.3125rem;
        background: var(--panel);
      }
      .current {
        color: var(--accent);
      }
      .day {
        inset-block-start: 2.75rem;
        color: var(--ink-3);
        font: var(--t-12);
        white-space: nowrap;
        translate: -50% 0;
      }
      .day:first-of-type {
        translate: 0 0;
      }
      .day:last-of-type {
        translate: -100% 0;
      }
      @media (width < 600px) {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) spans: readonly PhaseSpan[] = [];
  @property({ attribute: false }) memos: readonly Memo[] = [];
  @property({ attribute: false }) current: string | undefined;
  @property({ attribute: false }) now = 0;

  override render() {
    const begin = Math.min(...this.memos.map(({ at }) => at), ...this.spans.map(({ from }) => from));
    const long = Math.max(1, this.now - begin);
    const share = (moment: number): string => `${((100 * (moment - begin)) / long).toFixed(3)}%`;
    const place = (at: number) => setProperties({ "--_at": share(at) });
    const days = Array.from({ length: ticks }, (_, tick) => begin + (long * tick) / (ticks - 1));
    return html`<div class="time" role="img" aria-label=${text.phaseStrip()}>
      ${this.spans.map(
        ({ phase, from, to = this.now }) =>
          html`<span
            class="span"
            title=${phaseName(phase)}
            ${setProperties({ "--_at": share(from), "--_long": share(begin + to - from) })}
            ><b>${analysisPhases.indexOf(phase) + 1}</b> ${phaseName(phase)}</span
          >`,
      )}
      <span class="line"></span>
      ${this.memos.map(
        ({ id, at, kind }) =>
          html`<span class="mark ${id === this.current ? "current" : ""}" ${place(at)}
            >${memoMark(kind)}</span
          >`,
      )}
      ${days.map(
        (at, tick) =>
          html`<p class="day" ${place(at)}>
            ${tick === ticks - 1 ? text.todayMark() : dayWritten(at, this.now)}
          </p>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-memo-phases": MemoPhases;
  }
}
