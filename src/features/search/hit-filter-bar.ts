import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { participantRoles } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { FiltersChangeEvent } from "#features/search/filters-change-event";
import { everywhere, type HitFilters } from "#features/search/hit-filters";
import { searchText as text } from "#messages/search";
import { transcriptsText } from "#messages/transcripts";
import { hitOrders, type HitOrder } from "#search/hit-order";
import type { Filter, FilterChoice } from "#ui/components/filter";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/filter";
import "#ui/components/select";

/**
 * Where words are looked for, and in which order their places are shown. Every change runs at once.
 * @fires {FiltersChangeEvent} sm-filters-change
 */
@customElement("sm-hit-filter-bar")
export class HitFilterBar extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s-2) var(--s-4);
        min-block-size: 3rem;
        padding: var(--s-2) var(--s-5);
        border-block-end: var(--hairline) solid var(--line);
        background: var(--panel);
        color: var(--ink-2);
        font: var(--t-13);
      }
      .slot {
        display: inline-flex;
        align-items: center;
        gap: var(--s-2);
      }
      sm-select {
        margin-inline-start: auto;
      }
      @media (width < 1024px) {
        sm-select {
          margin-inline-start: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) filters: HitFilters = everywhere;
  @property({ attribute: false }) order: HitOrder = "place";
  /** Counts changes of the index, which stays the same object. */
  @property({ attribute: false }) change = 0;

  override render() {
    const { participants, sourceList } = this.index;
    const roles = new Set([...participants.values()].map(({ role }) => role));
    const named = (records: Iterable<{ readonly id: string; readonly name: string }>): FilterChoice[] =>
      [...records].map(({ id, name }) => ({ value: id, label: name }));
    return html`${this.#slot("participantIds", text.participants(), named(participants.values()))}
      ${this.#slot(
        "roles",
        text.roles(),
        participantRoles
          .filter((role) => roles.has(role))
          .map((role) => ({ value: role, label: transcriptsText.role(role) })),
      )}
      ${this.#slot("sourceIds", text.transcripts(), named(sourceList))}
      <sm-select
        inline
        label=${text.order()}
        .value=${this.order}
        .choices=${hitOrders.map((value) => ({ value, label: text.orderOf(value) }))}
        @change=${this.#sort}
      ></sm-select>`;
  }

  #slot(name: keyof HitFilters, label: string, choices: readonly FilterChoice[]) {
    const selected: ReadonlySet<string> = this.filters[name];
    if (choices.length < 2 && selected.size === 0) return nothing;
    return html`<span class="slot"
      ><span aria-hidden="true">${label}</span>
      <sm-filter
        data-slot=${name}
        label=${label}
        all=${text.all(choices.length)}
        .choices=${choices}
        .selected=${selected}
        @change=${this.#choose}
      ></sm-filter
    ></span>`;
  }

  #choose = ({ currentTarget }: Event): void => {
    const { selected, dataset } = currentTarget as Filter;
    this.dispatchEvent(new FiltersChangeEvent({ ...this.filters, [dataset["slot"]!]: selected }, this.order));
  };
  #sort = ({ currentTarget }: Event): void => {
    const order = hitOrders.find((each) => each === (currentTarget as Select).value) ?? this.order;
    this.dispatchEvent(new FiltersChangeEvent(this.filters, order));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-hit-filter-bar": HitFilterBar;
  }
}
