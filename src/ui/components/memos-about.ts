import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { memoName } from "#domain/memos/memo-list";
import type { ProjectId } from "#domain/model/ids";
import type { Memo, MemoTarget } from "#domain/model/memo-records";
import { formatDate, formatNumber } from "#messages/format";
import { memosText as text } from "#messages/memos";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";

/** What was written about a record, in a panel that shows it; each leads to the memo, and a new one can be begun. */
@customElement("sm-memos-about")
export class MemosAbout extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    rowStyles,
    css`
      li {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--s-3);
        min-block-size: var(--row);
        font: var(--t-14);
      }
      li a {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      li span {
        flex: none;
        color: var(--ink-3);
        font: var(--t-12);
      }
      .button {
        margin-block-start: var(--s-2);
      }
    `,
  ];

  @property({ attribute: false }) projectId!: ProjectId;
  @property({ attribute: false }) about!: MemoTarget;
  /** Those that are about it or name it, the newest first. */
  @property({ attribute: false }) memos: readonly Memo[] = [];
  /** Of the heading, below that of the panel. */
  @property({ type: Number }) level = 2;

  override render() {
    const { memos, projectId, about } = this;
    return html`<section class="panel-section">
      <div class="section-head">
        <span role="heading" aria-level=${this.level}>${text.title()}</span
        >${memos.length === 0 ? nothing : html`<span>${formatNumber(memos.length)}</span>`}
      </div>
      <ul>
        ${memos.map(
          (memo) =>
            html`<li>
              <a href=${routePath({ screen: "memos", projectId, memoId: memo.id })}
                >${memoName(memo) || text.untitled()}</a
              ><span>${formatDate(memo.at)}</span>
            </li>`,
        )}
      </ul>
      <a class="button small" href=${routePath({ screen: "memos", projectId, about })}
        >${text.writeAbout()}</a
      >
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-memos-about": MemosAbout;
  }
}
