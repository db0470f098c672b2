import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { nearDuplicates, pairKey, type NearDuplicate } from "#domain/codebook/near-duplicates";
import type { CodeId, ProjectId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { BookCommandEvent } from "#features/codebook/book-command-event";
import { bookText as text } from "#messages/codebook";
import { formatNumber } from "#messages/format";
import "#ui/components/empty";
import "#ui/components/swatch";
import { readPreference, writePreference } from "#ui/preferences";
import { announce } from "#ui/announce";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";

/**
 * Codes that look alike, two by two, each with why; to be looked at side by side, merged, or kept apart, which is remembered on
 * this device. Nothing is done by itself.
 * @fires {BookCommandEvent} sm-book-command
 */
@customElement("sm-duplicates-view")
export class DuplicatesView extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    textStyles,
    css`
      :host {
        display: flex;
        min-block-size: 0;
      }
      .page:focus-visible {
        outline-offset: -2px;
      }
      .page {
        flex: 1;
        padding: var(--s-5) var(--s-8) var(--s-10);
      }
      .note {
        max-inline-size: 44rem;
        padding-block-end: var(--s-4);
        color: var(--ink-2);
        font: var(--t-14);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--s-2) var(--s-4);
        max-inline-size: 60rem;
        padding-block: var(--s-3);
        border-block-start: var(--hairline) solid var(--line);
      }
      .codes {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-1) var(--s-5);
        font: var(--t-14);
      }
      .codes > span {
        display: inline-flex;
        align-items: center;
        gap: var(--s-2);
        font-weight: 600;
      }
      .why {
        grid-column: 1;
        color: var(--ink-2);
        font: var(--t-13);
      }
      .deeds {
        grid-row: 1 / span 2;
        grid-column: 2;
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-1);
      }
      @media (width < 1024px) {
        .page {
          padding-inline: var(--s-4);
        }
        .deeds {
          grid-row: 3;
          grid-column: 1;
        }
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) projectId!: ProjectId;
  /** Counts changes of the project, which stays the same object. */
  @property({ type: Number }) version = 0;
  @query(".page") private readonly page!: HTMLElement;
  @query('[data-deed="keep"]') private readonly nextKeep!: HTMLElement | null;
  @state() private kept: ReadonlySet<string> = new Set();
  #pairs: readonly NearDuplicate[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.kept = new Set((readPreference(this.#preference) ?? "").split(",").filter(Boolean));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("version") || !this.hasUpdated) this.#pairs = nearDuplicates(this.index);
  }

  override render() {
    const pairs = this.#pairs.filter(({ a, b }) => !this.kept.has(pairKey(a.id, b.id)));
    const keptHere = this.#pairs.length - pairs.length;
    return html`<div class="page scroll" tabindex="-1">
      <p class="note">${text.duplicatesNote()}</p>
      ${pairs.length === 0 ? html`<sm-empty>${text.noDuplicates()}</sm-empty>` : nothing}
      <ul aria-label=${text.duplicates()}>
        ${repeat(pairs, ({ a, b }) => pairKey(a.id, b.id), this.#pair)}
      </ul>
      ${
        keptHere === 0
          ? nothing
          : html`<p class="note">
              ${text.keptApart(keptHere)}
              <button class="link" @click=${this.#showAll}>${text.showAgain()}</button>
            </p>`
      }
    </div>`;
  }

  #pair = ({ a, b, name, definition, overlap }: NearDuplicate) => {
    const why = [
      name === undefined ? "" : text.alikeName(percent(name)),
      definition === undefined ? "" : text.alikeDefinition(percent(definition)),
      overlap === undefined ? "" : text.alikePassages(percent(overlap)),
    ];
    return html`<li data-pair=${pairKey(a.id, b.id)}>
      <span class="codes">${[a, b].map(this.#code)}</span>
      <span class="why">${why.filter(Boolean).join(" · ")}</span>
      <span class="deeds">
        <button
          class="button small"
          data-deed="compare"
          aria-label=${text.comparePair(a.name, b.name)}
          @click=${this.#do}
        >
          ${text.compare()}
        </button>
        <button
          class="button small"
          data-deed="merge"
          aria-label=${text.mergePair(a.name, b.name)}
          @click=${this.#do}
        >
          ${text.merge()}
        </button>
        <button
          class="button small quiet"
          data-deed="keep"
          aria-label=${text.keepPair(a.name, b.name)}
          @click=${this.#do}
        >
          ${text.keepApart()}
        </button>
      </span>
    </li>`;
  };

  #code = ({ id, name, color }: Code) =>
    html`<span
      ><sm-swatch .color=${color}></sm-swatch>${name}
      <span class="caption">${text.passages(this.index.mentions(id))}</span></span
    >`;

  get #preference(): string {
    return `kept-apart.${this.projectId}`;
  }

  #do = ({ currentTarget }: Event): void => {
    const button = currentTarget as HTMLElement;
    const key = button.closest<HTMLElement>("[data-pair]")!.dataset["pair"]!;
    const codeIds = key.split(" ") as CodeId[];
    if (button.dataset["deed"] === "compare")
      this.dispatchEvent(new BookCommandEvent({ name: "compare", codeIds }));
    else if (button.dataset["deed"] === "merge") {
      const [fewer, more] = codeIds.toSorted((x, y) => this.index.mentions(x) - this.index.mentions(y));
      this.dispatchEvent(
        new BookCommandEvent({ name: "weigh", deed: "merge", codeIds: [fewer!], targetId: more }),
      );
    } else {
      this.#keep(new Set([...this.kept, key]));
      announce(text.keptApart(this.kept.size));
    }
  };

  #showAll = (): void => this.#keep(new Set());

  #keep(kept: ReadonlySet<string>): void {
    this.kept = kept;
    writePreference(this.#preference, [...kept].join(","));
    // The button that was pressed is gone; the next one of the list, or the page, has the focus.
    void this.updateComplete.then(() => (this.nextKeep ?? this.page).focus());
  }
}

const percent = (share: number): string => `${formatNumber(Math.min(1, share) * 100)}\u00a0%`;

declare global {
  interface HTMLElementTagNameMap {
    "sm-duplicates-view": DuplicatesView;
  }
}
