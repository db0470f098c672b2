import { Task, TaskStatus } from "@lit/task";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { HitCode } from "#actions/code-all-hits";
import type { ProjectSearch } from "#contexts/project-search";
import type { CoderId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import type { CodeChoice } from "#features/search/code-choice";
import { HitsCheckEvent } from "#features/search/hits-check-event";
import { HitsCodeEvent } from "#features/search/hits-code-event";
import { HitsExportEvent } from "#features/search/hits-export-event";
import { hitsToCode, nothingToCode, type HitsToCode } from "#features/search/hits-to-code";
import { searchText as text } from "#messages/search";
import { hitExtents, type HitExtent } from "#search/hit-extent";
import { noHits, type HitList } from "#search/hit-list";
import type { Segmented } from "#ui/components/segmented";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#features/search/code-choice";
import "#ui/components/segmented";
import "#ui/components/select";

/** Checking many hits one after another asks for their extents once. */
const pauseMs = 120;

/**
 * What is done with the hits that are checked: coded, all in one step, or written to a table.
 * @fires {HitsCodeEvent} sm-hits-code
 * @fires {HitsExportEvent} sm-hits-export
 * @fires {HitsCheckEvent} sm-hits-check
 */
@customElement("sm-hit-side")
export class HitSide extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    rowStyles,
    css`
      .panel-section {
        display: grid;
        gap: var(--s-3);
      }
      .section-head {
        margin: 0;
      }
      .deeds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-2) var(--s-4);
        font: var(--t-13);
      }
      p {
        min-block-size: 1lh;
        color: var(--ink-2);
        font: var(--t-13);
      }
      /* Stays in reach, so that focus is not lost with what there was to code. */
      .button[aria-disabled="true"] {
        border-color: var(--line-2);
        background: transparent;
        color: var(--ink-3);
        cursor: default;
      }
      .extent {
        display: grid;
        gap: var(--s-1);
        color: var(--ink-2);
        font: var(--t-13);
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) search!: ProjectSearch;
  @property({ attribute: false }) coderId!: CoderId;
  @property({ attribute: false }) list: HitList = noHits;
  /** Places of the hits that are taken along. */
  @property({ attribute: false }) checked: readonly number[] = [];
  /** Counts changes of the project that may matter here. */
  @property({ attribute: false }) change = 0;
  @state() private extent: HitExtent = "turn";
  @state() private as: HitCode | undefined;
  @state() private separator: "," | ";" = ",";
  readonly #extents = new Task(this, {
    args: () => [this.list, this.extent] as const,
    task: ([list, extent]) => this.search.extents(list, extent),
  });
  readonly #toCode = new Task(this, {
    args: () => [this.list, this.checked, this.#extents.value, this.as, this.change] as const,
    task: async ([list, checked, extents, as], { signal }): Promise<HitsToCode> => {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      signal.throwIfAborted();
      if (extents?.start.length !== list.start.length) return nothingToCode;
      const codeId = as !== undefined && "codeId" in as ? as.codeId : undefined;
      return hitsToCode(this.index, this.coderId, codeId, list, checked, extents);
    },
  });

  override render() {
    const count = this.checked.length;
    const total = this.list.start.length;
    return html`<section class="panel-section">
        <h2 class="section-head">
          <span>${text.codeHits()}</span><span>${text.checkedOf(count, total)}</span>
        </h2>
        <div class="deeds">
          <button class="link" ?disabled=${count === total} @click=${this.#checkAll}>
            ${text.checkAll()}
          </button>
          <button class="link" ?disabled=${count === 0} @click=${this.#checkNone}>${text.checkNone()}</button>
        </div>
        <div class="extent">
          <span aria-hidden="true">${text.extent()}</span>
          <sm-segmented
            wide
            label=${text.extent()}
            .options=${hitExtents.map((value) => ({ value, label: text.extentOf(value) }))}
            .value=${this.extent}
            @change=${this.#setExtent}
          ></sm-segmented>
        </div>
        <sm-code-choice
          label=${text.code()}
          .tree=${this.index.codeTree}
          .value=${this.as}
          @change=${this.#setCode}
        ></sm-code-choice>
        ${this.#deed()}
      </section>
      <section class="panel-section">
        <h2 class="section-head"><span>${text.export()}</span></h2>
        <sm-select
          inline
          label=${text.as()}
          .value=${this.separator}
          .choices=${[
            { value: ",", label: text.asComma() },
            { value: ";", label: text.asSemicolon() },
          ]}
          @change=${this.#setSeparator}
        ></sm-select>
        <div class="deeds">
          <button class="button" ?disabled=${count === 0} @click=${this.#export}>
            ${text.exportHits(count)}
          </button>
        </div>
      </section>`;
  }

  #deed() {
    const { passages, passed } = this.#toCode.value ?? nothingToCode;
    return html`<p role="status">${passed === 0 ? nothing : text.alreadyCoded(passed)}</p>
      <div class="deeds">
        <button class="button primary" aria-disabled=${this.#canCode ? "false" : "true"} @click=${this.#code}>
          ${text.codePassages(passages.length)}
        </button>
      </div>`;
  }

  /** Whether there is a code and something to code, worked out for what is checked now. */
  get #canCode(): boolean {
    const isSettled =
      this.#extents.status === TaskStatus.COMPLETE && this.#toCode.status === TaskStatus.COMPLETE;
    return isSettled && this.as !== undefined && (this.#toCode.value?.passages.length ?? 0) > 0;
  }

  #code = (): void => {
    const { as } = this;
    if (as !== undefined && this.#canCode)
      this.dispatchEvent(new HitsCodeEvent(as, this.#toCode.value?.passages ?? []));
  };
  #export = (): boolean => this.dispatchEvent(new HitsExportEvent(this.separator));
  #checkAll = (): boolean => this.dispatchEvent(new HitsCheckEvent(true));
  #checkNone = (): boolean => this.dispatchEvent(new HitsCheckEvent(false));
  #setExtent = ({ currentTarget }: Event): void => {
    this.extent = hitExtents.find((each) => each === (currentTarget as Segmented).value) ?? this.extent;
  };
  #setCode = ({ currentTarget }: Event): void => {
    this.as = (currentTarget as CodeChoice).value;
  };
  #setSeparator = ({ currentTarget }: Event): void => {
    this.separator = (currentTarget as Select).value === ";" ? ";" : ",";
  };

  /** A code that was just made is there now: what is coded next goes to it. */
  chooseCode(as: HitCode): void {
    this.as = as;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-hit-side": HitSide;
  }
}
