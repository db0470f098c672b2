/** The key of the line of the outline that an event happened in. */
export const keyAt = ({ target }: Event): string | undefined =>
  (target as Element).closest<HTMLElement>("[data-row]")?.dataset["row"];
