import type { HitFilters } from "#features/search/hit-filters";
import type { HitOrder } from "#search/hit-order";

/** Asks for hits elsewhere, or in another order. */
export class FiltersChangeEvent extends Event {
  static readonly type = "sm-filters-change";
  readonly filters: HitFilters;
  readonly order: HitOrder;

  constructor(filters: HitFilters, order: HitOrder) {
    super(FiltersChangeEvent.type, { bubbles: true, composed: true });
    this.filters = filters;
    this.order = order;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-filters-change": FiltersChangeEvent;
  }
}
