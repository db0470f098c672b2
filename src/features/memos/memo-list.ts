import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { memoName, type MemoDay } from "#domain/memos/memo-list";
import type { CoderId, MemoId } from "#domain/model/ids";
import type { Memo } from "#domain/model/memo-records";
import { analysisPhases, type AnalysisPhase } from "#domain/model/records";
import type { PhaseSpan } from "#domain/themes/phases";
import type { ProjectIndex } from "#domain/query/project-index";
import { memoMark, memoMarkStyles } from "#features/memos/memo-mark";
import { dayWritten } from "#features/memos/memo-words";
import { formatClock, formatDate } from "#messages/format";
import { memosText as text } from "#messages/memos";
import { phaseName } from "#messages/theme-words";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/initials";

/** What of a long memo stands in the list, UTF-16 code units. */
const shownWords = 140;

/** Memos by the day they were begun, with a rule where a phase of the analysis begins. */
@customElement("sm-memo-list")
export class MemoList extends LitElement {
  static override styles = [
    baseStyles,
    memoMarkStyles,
    css`
      :host {
        display: block;
      }
      h2 {
        padding: var(--s-3) var(--s-4) var(--s-1);
        color: var(--ink-2);
        font: 600 0.75rem/1rem var(--sans);
      }
      section + section > h2:first-child {
        border-block-start: var(--hairline) solid var(--line);
      }
      .phase {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        padding: var(--s-1) var(--s-4);
        border-block: var(--hairline) solid var(--line-2);
        font: 600 0.8125rem/1.25rem var(--sans);
      }
      section:first-child .phase {
        border-block-start: 0;
      }
      .phase .number {
        display: grid;
        place-content: center;
        inline-size: 1.25rem;
        block-size: 1.25rem;
        border-radius: 50%;
        background: var(--ink);
        color: var(--on-ink);
        font: var(--t-11);
      }
      .phase .from {
        margin-inline-start: auto;
        color: var(--ink-3);
        font: var(--t-13);
      }
      li {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 5.5rem;
      }
      a {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--s-3);
        padding: var(--s-2) var(--s-4) var(--s-3);
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        background: var(--hover);
      }
      a:focus-visible {
        outline-offset: -2px;
      }
      a[aria-current] {
        background: var(--accent-t);
        box-shadow: inset 2px 0 var(--accent);
      }
      .memo-mark {
        margin-block-start: 0.3125rem;
      }
      .name {
        display: block;
        overflow: hidden;
        font: 600 0.875rem/1.25rem var(--sans);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .words {
        display: -webkit-box;
        overflow: hidden;
        color: var(--ink-2);
        font: var(--t-13);
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }
      .by {
        display: flex;
        align-items: center;
        gap: var(--s-3);
        min-block-size: 1.25rem;
        color: var(--ink-3);
        font: var(--t-12);
      }
      .by sm-initials {
        margin-inline-start: auto;
      }
      @media (forced-colors: active) {
        a[aria-current] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) days: readonly MemoDay[] = [];
  @property({ attribute: false }) spans: readonly PhaseSpan[] = [];
  @property({ attribute: false }) current: MemoId | undefined;
  @property({ attribute: false }) coderId: CoderId | undefined;
  @property({ attribute: false }) now = 0;

  @query("[aria-current]") private readonly currentRow!: HTMLElement | null;

  override render() {
    return repeat(
      this.days,
      ({ at, day }) => `${day} ${at}`,
      (day) =>
        html`<section>
          ${day.phase === undefined ? nothing : this.#phase(day.phase)}
          <h2>${this.#dayName(day)}</h2>
          <ul>
            ${repeat(
              day.memos,
              ({ id }) => id,
              (memo) => html`<li>${this.#memo(memo)}</li>`,
            )}
          </ul>
        </section>`,
    );
  }

  /** Brings the current memo into view. */
  showCurrent(): void {
    this.currentRow?.scrollIntoView({ block: "nearest" });
  }

  #dayName({ at }: MemoDay): string {
    const day = dayWritten(at, this.now);
    return formatDate(at) === formatDate(this.now) ? text.today(day) : day;
  }

  #phase(phase: AnalysisPhase) {
    const from = this.spans.findLast((span) => span.phase === phase)?.from;
    return html`<p class="phase">
      <span class="number">${analysisPhases.indexOf(phase) + 1}</span>${phaseName(phase)}
      ${from === undefined ? nothing : html`<span class="from">${text.phaseFrom(dayWritten(from, this.now))}</span>`}
    </p>`;
  }

  #memo(memo: Memo) {
    const { id, kind, coderId } = memo;
    const coder = this.index.coders.get(coderId);
    const route = { screen: "memos", projectId: this.index.project.id, memoId: id } as const;
    return html`<a
      href=${routePath(route)}
      data-memo=${id}
      aria-current=${id === this.current ? "true" : nothing}
      >${memoMark(kind)}<span
        ><span class="name">${memoName(memo) || text.untitled()}</span
        ><span class="words">${wordsOf(memo)}</span
        ><span class="by"
          ><span>${text.kind(kind)}</span><span>${formatClock(memo.at)}</span
          ><sm-initials
            .initials=${coder?.initials ?? ""}
            .name=${coder?.name ?? ""}
            ?own=${coderId === this.coderId}
          ></sm-initials></span></span
    ></a>`;
  }
}

/** The words below a memo's name: those that the name does not say. */
function wordsOf({ title, text: words }: Memo): string {
  const rest = title === undefined || title === "" ? words.trim().split("\n").slice(1).join(" ") : words;
  return rest.trim().slice(0, shownWords);
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-memo-list": MemoList;
  }
}
