import type { ReactiveController, ReactiveControllerHost } from "lit";
import { dropDestination, type CodeDestination } from "#domain/codebook/code-destination";
import type { CodeTree } from "#domain/codebook/code-tree";
import { isOffered } from "#domain/codebook/is-offered";
import type { CodeId } from "#domain/model/ids";
import { draggedCodeType } from "#editor/events/code-drop-event";

/** Where a dragged code would go. */
export interface CodeDrop {
  readonly targetId: CodeId;
  readonly side: "before" | "after" | "inside";
  readonly destination: CodeDestination;
}

/**
 * Codes carried by the pointer: to another place in the tree, or out of it to words of the transcript, which take what has
 * the type of a code. A code that only groups others, or is retired, cannot be applied, so it does not carry that type.
 */
export class TreeDrag implements ReactiveController {
  drop: CodeDrop | undefined;
  #carried: CodeId | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #tree: () => CodeTree;
  readonly #done: (codeId: CodeId, destination: CodeDestination) => void;

  constructor(
    host: ReactiveControllerHost,
    tree: () => CodeTree,
    done: (codeId: CodeId, destination: CodeDestination) => void,
  ) {
    this.#host = host;
    this.#tree = tree;
    this.#done = done;
    host.addController(this);
  }

  hostConnected(): void {
    this.#carried = undefined;
  }

  start = (event: DragEvent): void => {
    const row = rowOf(event);
    const code = row && this.#tree().nodeOf.get(row.codeId)?.code;
    if (code === undefined || event.dataTransfer === null) return;
    this.#carried = code.id;
    event.dataTransfer.effectAllowed = "copyMove";
    event.dataTransfer.setData("text/plain", code.name);
    if (isOffered(code)) event.dataTransfer.setData(draggedCodeType, code.id);
  };

  over = (event: DragEvent): void => {
    const row = rowOf(event);
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
    if (drop === undefined || carried === undefined) return;
    event.preventDefault();
    this.#done(carried, drop.destination);
  };

  end = (): void => {
    this.#carried = undefined;
    this.#show(undefined);
  };

  #dropOn({ element, codeId: targetId }: CodeRow, clientY: number): CodeDrop | undefined {
    if (this.#carried === undefined) return undefined;
    const { top, height } = element.getBoundingClientRect();
    const share = (clientY - top) / height;
    const side = share < 0.3 ? "before" : share > 0.7 ? "after" : "inside";
    const destination = dropDestination(this.#tree(), this.#carried, targetId, side);
    return destination && { targetId, side, destination };
  }

  #show(drop: CodeDrop | undefined): void {
    const same = drop?.targetId === this.drop?.targetId && drop?.side === this.drop?.side;
    this.drop = drop;
    if (!same) this.#host.requestUpdate();
  }
}

/** A line of the tree, and the code it shows. */
export interface CodeRow {
  readonly element: HTMLElement;
  readonly codeId: CodeId;
}

/** The line an event happened in. */
export function rowOf(event: Event): CodeRow | undefined {
  const element = (event.target as Element).closest<HTMLElement>("[data-code]");
  return element === null ? undefined : { element, codeId: element.dataset["code"] as CodeId };
}
