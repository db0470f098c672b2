import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CodeDestination } from "#domain/codebook/code-destination";
import type { CodeTree } from "#domain/codebook/code-tree";
import { codesDropDestination } from "#domain/codebook/plan-codes-move";
import type { CodeId } from "#domain/model/ids";

/** Where dragged codes would go. */
export interface BookDrop {
  readonly targetId: CodeId;
  readonly side: "before" | "after" | "inside";
  readonly destination: CodeDestination;
}

/** What the drag needs to know of the tree it happens in. */
export interface DragHost extends ReactiveControllerHost {
  readonly tree: CodeTree;
  /** What goes along when this code is taken: all that are chosen, if it is one of them. */
  carriedWith(codeId: CodeId): readonly CodeId[];
  dropped(codeIds: readonly CodeId[], destination: CodeDestination): void;
}

/** Codes carried by the pointer to another place in the tree. */
export class BookDrag implements ReactiveController {
  drop: BookDrop | undefined;
  #carried: readonly CodeId[] = [];
  readonly #host: DragHost;

  constructor(host: DragHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#carried = [];
  }

  start = (event: DragEvent): void => {
    const row = lineOf(event);
    const code = row && this.#host.tree.nodeOf.get(row.codeId)?.code;
    if (code === undefined || event.dataTransfer === null) return;
    this.#carried = this.#host.carriedWith(code.id);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", code.name);
  };

  over = (event: DragEvent): void => {
    const row = lineOf(event);
    this.#show(row === undefined ? undefined : this.#dropOn(row, event.clientY));
    if (this.drop === undefined) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "move";
  };

  leave = ({ relatedTarget, currentTarget }: DragEvent): void => {
    const stays = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    if (!stays) this.#show(undefined);
  };

  release = (event: DragEvent): void => {
    const { drop } = this;
    const carried = this.#carried;
    this.end();
    if (drop === undefined || carried.length === 0) return;
    event.preventDefault();
    this.#host.dropped(carried, drop.destination);
  };

  end = (): void => {
    this.#carried = [];
    this.#show(undefined);
  };

  #dropOn({ element, codeId: targetId }: BookLine, clientY: number): BookDrop | undefined {
    const { top, height } = element.getBoundingClientRect();
    const share = (clientY - top) / height;
    const side = share < 0.3 ? "before" : share > 0.7 ? "after" : "inside";
    const { drop } = this;
    if (drop?.targetId === targetId && drop.side === side) return drop;
    const destination = codesDropDestination(this.#host.tree, this.#carried, targetId, side);
    return destination && { targetId, side, destination };
  }

  #show(drop: BookDrop | undefined): void {
    const same = drop?.targetId === this.drop?.targetId && drop?.side === this.drop?.side;
    this.drop = drop;
    if (!same) this.#host.requestUpdate();
  }
}

/** A line of the tree, and the code it shows. */
export interface BookLine {
  readonly element: HTMLElement;
  readonly codeId: CodeId;
}

/** The line an event happened in; undefined on the headings. */
export function lineOf(event: Event): BookLine | undefined {
  const element = (event.target as Element).closest<HTMLElement>("[data-code]");
  return element === null ? undefined : { element, codeId: element.dataset["code"] as CodeId };
}
