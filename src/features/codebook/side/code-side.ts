import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { codeEditions, type CodeEdition } from "#domain/codebook/codebook-changes";
import type { CodeNode } from "#domain/codebook/code-tree";
import { appliedTogether, codesUnder, codeUsage, type CodeUsage } from "#domain/codebook/code-usage";
import { versionsInOrder } from "#domain/codebook/newest-version";
import { memosAbout } from "#domain/memos/memo-list";
import type { ProjectId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import { editionText } from "#features/codebook/changes/edition-text";
import { BookCommandEvent } from "#features/codebook/book-command-event";
import "#features/codebook/side/code-decisions";
import { UseBars } from "#features/codebook/side/use-bars";
import { bookText as text } from "#messages/codebook";
import { formatDay, formatNumber } from "#messages/format";
import "#ui/components/memos-about";
import "#ui/components/segmented";
import type { Segmented } from "#ui/components/segmented";
import "#ui/components/swatch";
import { afterPaint } from "#ui/after-paint";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { rowStyles } from "#ui/styles/row-styles";
import { textStyles } from "#ui/styles/text-styles";

type UseBy = "source" | "coder" | "wave";

/** Codes that are often applied together with this one, at most. */
const togetherShown = 5;

/** What there is to know of a code beside its rule: how much it is used and where, beside what, and how it came to be so. */
@customElement("sm-code-side")
export class CodeSide extends LitElement {
  static override styles = [
    baseStyles,
    rowStyles,
    textStyles,
    css`
      :host {
        display: block;
        background: var(--panel);
      }
      sm-segmented {
        margin-block-end: var(--s-2);
      }
      sm-use-bars {
        max-block-size: 22rem;
      }
      .note {
        margin-block-start: var(--s-2);
        color: var(--ink-3);
        font: var(--t-12);
      }
      .together li {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        min-block-size: var(--row);
        font: var(--t-14);
      }
      .together button {
        appearance: none;
        flex: 1;
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        overflow: hidden;
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        text-overflow: ellipsis;
        white-space: nowrap;
        cursor: pointer;
      }
      .together button:hover {
        text-decoration: underline;
      }
      dl {
        display: grid;
        grid-template-columns: 4rem minmax(0, 1fr);
        gap: var(--s-2);
        font: var(--t-13);
      }
      dt {
        font-weight: 600;
      }
      dd {
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) projectId!: ProjectId;
  @property({ attribute: false }) node!: CodeNode;
  /** Counts changes of the project, which stays the same object. */
  @property({ type: Number }) version = 0;
  @state() private by: UseBy = "source";
  #usage: CodeUsage | undefined;
  #together: ReturnType<typeof appliedTogether> = [];

  /** After the rest of the screen is painted: going through the tree by key does not wait for what is counted here. */
  protected override async scheduleUpdate(): Promise<void> {
    await afterPaint();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("node") && !changed.has("version")) return;
    const { index, node } = this;
    this.#usage = codeUsage(index, node);
    this.#together = node.code.isCodable ? appliedTogether(index, node.code.id).slice(0, togetherShown) : [];
  }

  override render() {
    return html`${this.#use(this.#usage!)} ${this.#oftenTogether()}
      <sm-code-decisions
        .index=${this.index}
        .projectId=${this.projectId}
        .codeId=${this.node.code.id}
        .version=${this.version}
      ></sm-code-decisions>
      <sm-memos-about
        .projectId=${this.projectId}
        .about=${{ kind: "code", codeId: this.node.code.id } as const}
        .memos=${memosAbout(this.index, this.node.code.id)}
      ></sm-memos-about>
      ${this.#editions()}`;
  }

  #use(usage: CodeUsage) {
    const used = usage.bySource.filter(({ mentions }) => mentions > 0).length;
    const below = codesUnder(this.node).length - 1;
    const { code } = this.node;
    return html`<section class="panel-section" aria-labelledby="use">
      <div class="section-head">
        <h2 id="use">${text.use()}</h2>
        <span>${text.inTranscripts(usage.total, used, usage.bySource.length)}</span>
      </div>
      <sm-segmented
        wide
        .label=${text.useBy()}
        .value=${this.by}
        .options=${(["source", "coder", "wave"] as const).map((value) => ({
          value,
          label: text.useByOf(value),
        }))}
        @change=${this.#setBy}
      ></sm-segmented>
      <sm-use-bars
        class="scroll"
        .color=${code.isCodable ? code.color : 0}
        .bars=${this.#bars(usage)}
        .label=${text.useByOf(this.by)}
      ></sm-use-bars>
      ${below === 0 ? nothing : html`<p class="note">${text.withSubCodes(below)}</p>`}
      ${
        usage.total === 0
          ? nothing
          : html`<p class="note">
              <a
                href=${routePath({ screen: "passages", projectId: this.projectId, codeIds: codesUnder(this.node) })}
                >${text.readPassages()}</a
              >
            </p>`
      }
    </section>`;
  }

  #bars(usage: CodeUsage): UseBars["bars"] {
    if (this.by === "source")
      return usage.bySource.map(({ source, mentions }) => ({ label: source.name, count: mentions }));
    if (this.by === "coder")
      return usage.byCoder.map(({ coder, mentions }) => ({ label: coder.name, count: mentions }));
    return usage.byWave.map(({ wave, mentions, sources }) => ({
      label: wave ?? text.noWave(),
      count: mentions,
      note: text.transcripts(sources),
    }));
  }

  #oftenTogether() {
    const together = this.#together;
    const total = this.index.mentions(this.node.code.id);
    if (together.length === 0) return nothing;
    return html`<section class="panel-section" aria-labelledby="together">
      <div class="section-head">
        <h2 id="together">${text.together()}</h2>
        <span>${text.ofTotal(total)}</span>
      </div>
      <ul class="together">
        ${repeat(
          together,
          ({ code: { id } }) => id,
          ({ code: other, mentions }) =>
            html`<li>
              <sm-swatch .color=${other.color}></sm-swatch>
              <button data-code=${other.id} @click=${this.#goTo}>${other.name}</button>
              <span class="second">${formatNumber(mentions)}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #editions() {
    const versions = versionsInOrder(this.index.codebookVersions.values());
    const editions = codeEditions(this.node.code.id, versions, this.index.codeTree);
    return html`<section class="panel-section" aria-labelledby="editions">
      <div class="section-head"><h2 id="editions">${text.versionsOfCode()}</h2></div>
      <dl>
        ${editions.map(this.#edition)}
        ${
          editions.some(({ change }) => change.kinds.includes("new"))
            ? nothing
            : html`<dt>${text.born()}</dt>
                <dd>${formatDay(this.node.code.createdAt)}</dd>`
        }
      </dl>
    </section>`;
  }

  #edition = (edition: CodeEdition) => {
    const { version } = edition;
    const at = version?.at ?? (edition.change.kinds.includes("new") ? this.node.code.createdAt : undefined);
    return html`<dt>${version === undefined ? text.draft() : text.versionName(version.number)}</dt>
      <dd>${editionText(edition.change)}${at === undefined ? "" : `, ${formatDay(at)}`}</dd>`;
  };

  #setBy = ({ currentTarget }: Event): void => {
    this.by = (currentTarget as Segmented).value as UseBy;
  };

  #goTo = ({ currentTarget }: Event): void => {
    const codeId = (currentTarget as HTMLElement).dataset["code"] as CodeNode["code"]["id"];
    this.dispatchEvent(new BookCommandEvent({ name: "choose", codeIds: [codeId] }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-side": CodeSide;
  }
}
