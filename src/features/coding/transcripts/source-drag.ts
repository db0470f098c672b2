import type { ReactiveControllerHost } from "lit";
import type { SourceId } from "#domain/model/ids";
import { TreeDrag, type DropSide } from "#ui/controllers/tree-drag";

/**
 * Transcripts carried by the pointer to another place among those of their kind.
 *
 * @param placeAt where a transcript would come beside another; undefined where it cannot
 * @param done moves it there
 */
export function sourceDrag(
  host: ReactiveControllerHost,
  placeAt: (carried: SourceId, targetId: SourceId, side: DropSide) => number | undefined,
  done: (carried: SourceId, place: number) => void,
): TreeDrag<number> {
  let carried: SourceId | undefined;
  return new TreeDrag(host, "source", {
    take: (key, transfer) => {
      carried = key as SourceId;
      transfer.effectAllowed = "move";
      return true;
    },
    sideOf: (share) => (share < 0.5 ? "before" : "after"),
    dropAt: (key, side) => {
      const destination = carried && placeAt(carried, key as SourceId, side);
      return typeof destination === "number" ? { key, side, destination } : undefined;
    },
    release: ({ destination }) => {
      if (carried !== undefined) done(carried, destination);
    },
    forget: () => {
      carried = undefined;
    },
  });
}

/** A row of the list, and the transcript it shows. */
export interface SourceElement {
  readonly element: HTMLElement;
  readonly sourceId: SourceId;
}

/** The row an event happened in. */
export function sourceOf(event: Event): SourceElement | undefined {
  const element = (event.target as Element).closest<HTMLElement>("[data-source]");
  return element === null ? undefined : { element, sourceId: element.dataset["source"] as SourceId };
}
