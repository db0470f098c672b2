import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ProjectId, ThemeId } from "#domain/model/ids";
import type { Memo } from "#domain/model/memo-records";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { formatDay, formatNumber } from "#messages/format";
import { themesText as text } from "#messages/themes";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";

/** Words of a memo that are shown where it has no title. */
const firstWords = 60;

/** What was written about a theme; each leads to the memo, and a new one can be begun. */
@customElement("sm-theme-memos")
export class ThemeMemos extends LitElement {
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

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) projectId!: ProjectId;
  @property({ attribute: false }) themeId!: ThemeId;

  override render() {
    const memos = this.#memos();
    const { projectId, themeId } = this;
    const about = { kind: "theme", themeId } as const;
    return html`<section class="panel-section">
      <h3 class="section-head">
        <span>${text.memos()}</span
        >${memos.length === 0 ? nothing : html`<span>${formatNumber(memos.length)}</span>`}
      </h3>
      <ul>
        ${memos.map(
          (memo) =>
            html`<li>
              <a href=${routePath({ screen: "memos", projectId, memoId: memo.id })}>${nameOf(memo)}</a
              ><span>${formatDay(memo.at)}</span>
            </li>`,
        )}
      </ul>
      <a class="button small" href=${routePath({ screen: "memos", projectId, about })}>${text.writeMemo()}</a>
    </section>`;
  }

  #memos = (): readonly Memo[] =>
    [...this.figures.index.memos.values()]
      .filter(
        ({ removed, targets }) =>
          removed !== true &&
          targets.some((target) => target.kind === "theme" && target.themeId === this.themeId),
      )
      .sort((a, b) => b.at - a.at);
}

function nameOf({ title, text: words }: Memo): string {
  const name = title ?? words.trim();
  return name.length > firstWords ? `${name.slice(0, firstWords).trimEnd()}…` : name;
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-memos": ThemeMemos;
  }
}
