import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { LogEntry } from "#domain/model/patch";
import { settingsStyles } from "#features/settings/settings-styles";
import { reversalText } from "#messages/coding-history";
import { deedText } from "#messages/deeds";
import { formatClock, formatDate } from "#messages/format";
import { settingsText as text } from "#messages/settings";
import type { OpenProject } from "#storage/read/open-project";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/** Changes read at a time. */
const page = 100;

/** The audit trail: everything that was done in the project, newest first. */
@customElement("sm-change-settings")
export class ChangeSettings extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    settingsStyles,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font: var(--t-13);
      }
      th {
        padding-block: var(--s-1);
        color: var(--ink-2);
        font: var(--t-12);
        text-align: start;
      }
      td {
        padding: var(--s-1) var(--s-4) var(--s-1) 0;
        border-block-start: var(--hairline) solid var(--line);
        vertical-align: baseline;
        overflow-wrap: anywhere;
      }
      td:first-child {
        white-space: nowrap;
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) project!: OpenProject;
  @state() private entries: readonly LogEntry[] = [];
  @state() private isWhole = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.entries = [];
    this.isWhole = false;
    void this.#read();
  }

  override render() {
    return html`<div>
        <h2>${text.changes()}</h2>
        <p class="remark">${text.changesNote()}</p>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">${text.when()}</th>
            <th scope="col">${text.who()}</th>
            <th scope="col">${text.what()}</th>
          </tr>
        </thead>
        <tbody>
          ${this.entries.map(this.#line)}
        </tbody>
      </table>
      ${
        this.isWhole
          ? nothing
          : html`<div><button class="button" @click=${this.#read}>${text.earlier()}</button></div>`
      }`;
  }

  #line = ({ at, coderId, deed, reversal }: LogEntry) => {
    const said = deedText(deed);
    return html`<tr>
      <td>${formatDate(at)}, ${formatClock(at)}</td>
      <td>${this.project.index.coders.get(coderId)?.name ?? text.somebody()}</td>
      <td>${reversal === undefined ? said : reversalText[reversal](said)}</td>
    </tr>`;
  };

  #read = async (): Promise<void> => {
    try {
      const earlier = await this.project.entriesBefore(this.entries.at(-1)?.sequence, page);
      this.entries = [...this.entries, ...earlier];
      this.isWhole = earlier.length < page;
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-change-settings": ChangeSettings;
  }
}
