import { consume } from "@lit/context";
import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import { linksOf, memosNaming, subjectKey, subjectOfMention, type MemoLink } from "#domain/memos/memo-links";
import { memoName } from "#domain/memos/memo-list";
import type { Memo, MemoTarget } from "#domain/model/memo-records";
import "#features/memos/memo-finder";
import type { MemoFindEvent } from "#features/memos/memo-find-event";
import { memoHistory, type MemoHistory } from "#features/memos/memo-history";
import { whenWritten } from "#features/memos/memo-words";
import { subjectColor, subjectName, subjectRoute } from "#features/memos/subject-words";
import { deedText } from "#messages/deeds";
import { formatClock, formatNumber } from "#messages/format";
import { memosText as text } from "#messages/memos";
import type { OpenProject } from "#storage/read/open-project";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#ui/components/icon";
import "#ui/components/swatch";

/** What a memo is linked to, which memos name it, what came of it, and what it said before. */
@customElement("sm-memo-side")
export class MemoSide extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    rowStyles,
    css`
      :host {
        display: block;
        font: var(--t-13);
      }
      h2 {
        display: flex;
        align-items: center;
        justify-content: space-between;
        min-block-size: var(--row);
        font: 600 0.8125rem/1.25rem var(--sans);
      }
      h2 .count {
        color: var(--ink-3);
        font: var(--t-13);
      }
      .entry {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        min-block-size: var(--row);
      }
      .entry a,
      .entry .name {
        flex: 1;
        min-inline-size: 0;
        color: var(--ink);
        overflow-wrap: anywhere;
        text-decoration-color: transparent;
      }
      .entry a:hover {
        text-decoration-color: currentColor;
      }
      .entry .gone {
        color: var(--ink-3);
        text-decoration: line-through;
      }
      .theme {
        font: 400 0.9375rem/1.25rem var(--serif);
      }
      .what,
      .none {
        color: var(--ink-3);
      }
      .icon-button {
        inline-size: 1.5rem;
        min-block-size: 1.5rem;
      }
      li + li {
        margin-block-start: var(--s-1);
      }
      details {
        margin-block-start: var(--s-1);
      }
      summary {
        cursor: pointer;
        color: var(--ink-2);
      }
      .words {
        padding: var(--s-1) 0 var(--s-1) var(--s-4);
        color: var(--ink-2);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  /** What is written, or about to be; its targets are those of the memo. */
  @property({ attribute: false }) memo: Memo | undefined;
  @property({ attribute: false }) targets: readonly MemoTarget[] = [];
  @property({ type: Boolean }) own = false;
  @property({ attribute: false }) now = 0;
  /** Another number, another state of the project. */
  @property({ type: Number }) version = 0;
  /** Keeps other targets. */
  @property({ attribute: false }) retarget!: (targets: readonly MemoTarget[]) => void;

  @state() private past: MemoHistory | undefined;
  @state() private linking = false;
  @query("h2 button") private readonly linkButton!: HTMLElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("memo") || changed.has("version")) void this.#read();
  }

  override render() {
    const { memo, past } = this;
    const links = linksOf(memo ?? { targets: this.targets });
    return html`<section class="panel-section">
        <h2>
          ${text.linkedTo()}
          ${
            this.own
              ? html`<button
                  class="icon-button"
                  aria-label=${text.link()}
                  aria-expanded=${this.linking ? "true" : "false"}
                  @click=${this.#toggleLinking}
                >
                  <sm-icon name="plus"></sm-icon>
                </button>`
              : nothing
          }
        </h2>
        ${this.linking ? html`<sm-memo-finder .index=${this.project.index} @sm-memo-find=${this.#link}></sm-memo-finder>` : nothing}
        ${links.length === 0 ? html`<p class="none">${text.linksNothing()}</p>` : nothing}
        <ul>
          ${links.map((link) => html`<li class="entry">${this.#linkRow(link)}</li>`)}
        </ul>
      </section>
      ${memo === undefined ? nothing : html`${this.#naming(memo)} ${this.#came(past)} ${this.#earlier(past)}`}`;
  }

  #linkRow({ subject, isTarget }: MemoLink) {
    const { index } = this.project;
    const name = subjectName(index, subject);
    const route = subjectRoute(index, subject);
    const color = subjectColor(index, subject);
    const what = text.subjectKind(subject.kind);
    const said = name ?? what;
    return html`${color === undefined ? nothing : html`<sm-swatch .color=${color}></sm-swatch>`}
      ${
        route === undefined
          ? html`<span class="name gone">${said}</span>`
          : html`<a class=${subject.kind === "theme" ? "theme" : ""} href=${routePath(route)}>${said}</a>`
      }
      <span class="what">${what}</span>
      ${
        isTarget && this.own
          ? html`<button
              class="icon-button"
              aria-label=${text.unlink(said)}
              title=${text.unlink(said)}
              data-key=${subjectKey(subject)}
              @click=${this.#unlink}
            >
              <sm-icon name="close"></sm-icon>
            </button>`
          : nothing
      }`;
  }

  #naming(memo: Memo) {
    const { index } = this.project;
    const naming = memosNaming(index, memo.id);
    return this.#section(
      text.mentionedIn(),
      naming.length,
      text.mentionedNowhere(),
      naming.map(
        (each) =>
          html`<a href=${routePath({ screen: "memos", projectId: index.project.id, memoId: each.id })}
            >${memoName(each) || text.untitled()}</a
          >`,
      ),
    );
  }

  #came(past: MemoHistory | undefined) {
    const came = past?.came ?? [];
    return this.#section(
      text.cameOfIt(),
      came.length,
      text.cameNothing(),
      came.map(({ deed, at }) => html`${deedText(deed)}, ${formatClock(at)}`),
    );
  }

  #earlier(past: MemoHistory | undefined) {
    const earlier = past?.earlier ?? [];
    return this.#section(
      text.earlier(),
      earlier.length,
      text.earlierNone(),
      earlier.map(
        ({ until, text: words }) =>
          html`<details>
            <summary>${text.earlierAt(whenWritten(until, this.now))}</summary>
            <p class="words">${words}</p>
          </details>`,
      ),
    );
  }

  #section = (heading: string, count: number, none: string, items: readonly unknown[]) =>
    html`<section class="panel-section">
      <h2>${heading}${count === 0 ? nothing : html`<span class="count">${formatNumber(count)}</span>`}</h2>
      ${
        count === 0
          ? html`<p class="none">${none}</p>`
          : html`<ul>
              ${items.map((item) => html`<li>${item}</li>`)}
            </ul>`
      }
    </section>`;

  async #read(): Promise<void> {
    const { memo } = this;
    if (memo === undefined) {
      this.past = undefined;
      return;
    }
    try {
      const past = await memoHistory(this.project, memo);
      if (this.memo === memo) this.past = past;
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  }

  #toggleLinking = (): void => {
    this.linking = !this.linking;
  };

  #link = ({ found }: MemoFindEvent): void => {
    this.linking = false;
    void this.updateComplete.then(() => this.linkButton?.focus());
    if (found === undefined) return;
    const subject = subjectOfMention(found);
    const targets = this.memo?.targets ?? this.targets;
    if (subject.kind === "memo" || targets.some((each) => subjectKey(each) === subjectKey(subject))) return;
    this.retarget([...targets, subject]);
  };

  #unlink = ({ currentTarget }: Event): void => {
    const { key } = (currentTarget as HTMLElement).dataset;
    this.linkButton?.focus();
    this.retarget((this.memo?.targets ?? this.targets).filter((target) => subjectKey(target) !== key));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-memo-side": MemoSide;
  }
}
