import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SourceId } from "#domain/model/ids";

/** Where a dragged transcript would go: before or after one of its kind. */
export interface SourceDrop {
  readonly targetId: SourceId;
  readonly side: "before" | "after";
}

/** Transcripts carried by the pointer to another place among those of their kind. */
export class SourceDrag implements ReactiveController {
  drop: SourceDrop | undefined;
  #carried: SourceId | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #fits: (carried: SourceId, drop: SourceDrop) => boolean;
  readonly #done: (carried: SourceId, drop: SourceDrop) => void;

  constructor(
    host: ReactiveControllerHost,
    fits: (carried: SourceId, drop: SourceDrop) => boolean,
    done: (carried: SourceId, drop: SourceDrop) => void,
  ) {
    this.#host = host;
    this.#fits = fits;
    this.#done = done;
    host.addController(this);
  }

  hostConnected(): void {
    this.#carried = undefined;
  }

  start = (event: DragEvent): void => {
    this.#carried = sourceOf(event)?.sourceId;
    if (event.dataTransfer !== null) event.dataTransfer.effectAllowed = "move";
  };

  over = (event: DragEvent): void => {
    const row = sourceOf(event);
    const carried = this.#carried;
    if (carried === undefined) return;
    let drop: SourceDrop | undefined;
    if (row !== undefined) {
      const { top, height } = row.element.getBoundingClientRect();
      drop = { targetId: row.sourceId, side: event.clientY < top + height / 2 ? "before" : "after" };
    }
    this.#show(drop !== undefined && this.#fits(carried, drop) ? drop : undefined);
    if (this.drop !== undefined) event.preventDefault();
  };

  leave = ({ relatedTarget, currentTarget }: DragEvent): void => {
    const stays = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    if (!stays) this.#show(undefined);
  };

  release = (event: DragEvent): void => {
    const { drop } = this;
    const carried = this.#carried;
    this.end();
    if (drop === undefined || carried === undefined) return;
    event.preventDefault();
    this.#done(carried, drop);
  };

  end = (): void => {
    this.#carried = undefined;
    this.#show(undefined);
  };

  #show(drop: SourceDrop | undefined): void {
    const same = drop?.targetId === this.drop?.targetId && drop?.side === this.drop?.side;
    this.drop = drop;
    if (!same) this.#host.requestUpdate();
  }
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
