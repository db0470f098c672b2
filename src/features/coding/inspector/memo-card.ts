import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Memo } from "#domain/model/memo-records";
import { InspectorCommandEvent } from "#features/coding/inspector/inspector-command-event";
import "#features/coding/inspector/memo-field";
import type { MemoSettleEvent } from "#features/coding/inspector/memo-settle-event";
import type { PassageMemo } from "#features/coding/inspector/passage-view";
import { inspectorText as text } from "#messages/coding-inspector";
import { formatClock, formatDate, formatDay } from "#messages/format";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";
import "#ui/components/initials";

/**
 * One memo: where it is linked to, its words, who wrote it and when. The coder's own can be written anew where it stands.
 * @fires {InspectorCommandEvent} sm-inspector-command - `edit-memo`, `open-memo`, `remove-memo`
 */
@customElement("sm-memo-card")
export class MemoCard extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
      }
      .where {
        color: var(--ink-3);
        font: var(--t-12);
      }
      .words {
        margin-block: var(--s-1) var(--s-2);
        font: var(--t-14);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .by {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        color: var(--ink-3);
        font: var(--t-12);
      }
      .by .icon-button {
        inline-size: 1.5rem;
        min-block-size: 1.5rem;
      }
      .by .icon-button:first-of-type {
        margin-inline-start: auto;
      }
    `,
  ];

  @property({ attribute: false }) memo!: PassageMemo;
  /** Milliseconds: days other than today are named. */
  @property({ attribute: false }) now = 0;
  @state() private editing = false;

  override render() {
    const { memo, own, initials, name, where } = this.memo;
    return html`<p class="where">${where}</p>
      ${
        this.editing
          ? html`<sm-memo-field
              .value=${memo.text}
              .label=${text.editMemo()}
              @sm-memo-settle=${this.#settled}
            ></sm-memo-field>`
          : html`<p class="words">${memo.text}</p>
              <div class="by">
                <sm-initials .initials=${initials} .name=${name} ?own=${own}></sm-initials>
                <span>${whenOf(memo, this.now)}</span>
                ${own ? this.#buttons() : nothing}
              </div>`
      }`;
  }

  #buttons = () =>
    html`<button
        class="icon-button"
        aria-label=${text.editMemo()}
        title=${text.editMemo()}
        @click=${this.#edit}
      >
        <sm-icon name="edit"></sm-icon>
      </button>
      <button
        class="icon-button"
        aria-label=${text.removeMemo()}
        title=${text.removeMemo()}
        @click=${this.#remove}
      >
        <sm-icon name="trash"></sm-icon>
      </button>`;

  /** Words alone are written where they stand; rich text, with what it names and quotes, on its own screen. */
  #edit = (): void => {
    const { id, body } = this.memo.memo;
    if (body === undefined) this.editing = true;
    else this.dispatchEvent(new InspectorCommandEvent({ name: "open-memo", memoId: id }));
  };

  #remove = (): void => {
    this.dispatchEvent(new InspectorCommandEvent({ name: "remove-memo", memoId: this.memo.memo.id }));
  };

  #settled = ({ text: written }: MemoSettleEvent): void => {
    this.editing = false;
    const { memo } = this.memo;
    if (written === undefined || written === memo.text) return;
    this.dispatchEvent(new InspectorCommandEvent({ name: "edit-memo", memoId: memo.id, text: written }));
  };
}

/** "13:58, edited 14:01", with the day where it is not today. */
function whenOf({ at, editedAt }: Memo, now: number): string {
  const today = formatDate(now);
  const said = (moment: number, day: string): string =>
    formatDate(moment) === day ? formatClock(moment) : `${formatDay(moment)}, ${formatClock(moment)}`;
  const written = said(at, today);
  return at === editedAt ? written : text.edited(written, said(editedAt, formatDate(at)));
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-memo-card": MemoCard;
  }
}
