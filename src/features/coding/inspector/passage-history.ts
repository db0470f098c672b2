import { Task } from "@lit/task";
import { LitElement, css, html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CoderId, CodingId, MemoId, SourceId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import { overlaps, type TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";
import { historyText, reversalText } from "#messages/coding-history";
import { inspectorText as text } from "#messages/coding-inspector";
import { formatClock, formatDate, formatDay } from "#messages/format";
import type { OpenProject } from "#storage/read/open-project";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/** Lines shown before all are asked for. */
const shownFirst = 6;
/** Entries of the log that are looked through, newest first. */
const searched = 1000;
/** Changes come in bursts; reading waits until they pause, ms. */
const pauseMs = 150;

/** What was done on a passage, by whom and when: newest first, from the log. */
@customElement("sm-passage-history")
export class PassageHistory extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: block;
        padding: var(--s-5) var(--s-4);
      }
      ol {
        display: grid;
        gap: 0.375rem;
        margin-block-start: var(--s-2);
      }
      li {
        display: grid;
        grid-template-columns: 2.75rem 1fr;
        color: var(--ink-2);
        font: var(--t-13);
        line-height: 1.0625rem;
      }
      time {
        color: var(--ink-3);
        font: var(--t-12);
        line-height: inherit;
      }
      b {
        color: var(--ink);
        font-weight: 550;
      }
      p {
        margin-block-start: var(--s-2);
        color: var(--ink-3);
        font: var(--t-12);
      }
      .link {
        margin-block-start: var(--s-2);
        font: var(--t-13);
      }
    `,
  ];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) sourceId!: SourceId;
  @property({ attribute: false }) coderId: CoderId | undefined;
  @property({ attribute: false }) range!: TextRange;
  /** Codings on and beside the passage. */
  @property({ attribute: false }) codingIds: ReadonlySet<CodingId> = new Set();
  /** Replaced at every change of the transcript's coding or memos: the log is read again. */
  @property({ attribute: false }) version: unknown;
  @state() private all = false;

  readonly #entries = new Task(this, {
    args: () => [this.project, this.sourceId, this.version] as const,
    task: async ([project, sourceId], { signal }) => {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      signal.throwIfAborted();
      return project.historyOf({ sourceId }, searched);
    },
  });

  override render() {
    const { index } = this.project;
    const entries = (this.#entries.value ?? []).filter((entry) =>
      concerns(entry, index, this.range, this.codingIds),
    );
    const shown = this.all ? entries : entries.slice(0, shownFirst);
    return html`<h3 id="history">${text.history()}</h3>
      ${
        this.#entries.value !== undefined && entries.length === 0
          ? html`<p>${text.noHistory()}</p>`
          : html`<ol aria-labelledby="history">
              ${shown.map(this.#line)}
            </ol>`
      }
      ${
        shown.length < entries.length
          ? html`<button class="link" @click=${this.#showAll}>${text.showAllHistory(entries.length)}</button>`
          : ""
      }`;
  }

  #line = ({ at, coderId, deed, reversal }: LogEntry) => {
    const name = this.project.index.coders.get(coderId)?.name ?? "?";
    const coder = coderId === this.coderId ? undefined : name.split(" ")[0];
    const said = historyText(deed.kind, deed.detail, coder) ?? "";
    const sentence = reversal === undefined ? said : reversalText[reversal](said);
    const isToday = formatDate(at) === formatDate(this.project.environment.now());
    return html`<li>
      <time title=${formatDate(at)}>${isToday ? formatClock(at) : formatDay(at)}</time>
      <span>${withBold(sentence, String(deed.detail["code"] ?? ""))}</span>
    </li>`;
  };

  #showAll = (): void => {
    this.all = true;
  };
}

/** Whether an entry changed one of the codings, or a coding or a memo that shares words with the range. */
function concerns(
  { deed, patch }: LogEntry,
  index: ProjectIndex,
  range: TextRange,
  codingIds: ReadonlySet<CodingId>,
): boolean {
  if (historyText(deed.kind, deed.detail, undefined) === undefined) return false;
  return patch.some(({ table, id }) => {
    if (table === "codings") {
      if (codingIds.has(id as CodingId)) return true;
      const coding = index.coding(id as CodingId);
      return coding !== undefined && overlaps(index.extentOf(coding), range);
    }
    if (table !== "memos") return false;
    const targets = index.memos.get(id as MemoId)?.targets ?? [];
    return targets.some(
      (target) =>
        target.kind === "passage" && overlaps(index.place(target.sourceId, target, target.revision), range),
    );
  });
}

/** The sentence with the name in it set bold. */
function withBold(sentence: string, name: string) {
  const at = name === "" ? -1 : sentence.indexOf(name);
  if (at === -1) return sentence;
  return html`${sentence.slice(0, at)}<b>${name}</b>${sentence.slice(at + name.length)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-passage-history": PassageHistory;
  }
}
