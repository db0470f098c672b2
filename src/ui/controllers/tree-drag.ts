import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Where something let go over a line would go: beside it, or into it. */
export type DropSide = "before" | "after" | "inside";

/** Where something that is dragged would go now. */
export interface TreeDrop<Destination> {
  /** The line that shows it. */
  readonly key: string;
  readonly side: DropSide;
  readonly destination: Destination;
}

/** What can be dragged in a tree, and where it can go. */
export interface DragRules<Destination> {
  /** A line is taken. @returns whether it moves within the tree */
  readonly take: (key: string, transfer: DataTransfer, event: DragEvent) => boolean;
  /** @returns undefined where it cannot go there */
  readonly dropAt: (key: string, side: DropSide, event: DragEvent) => TreeDrop<Destination> | undefined;
  readonly release: (drop: TreeDrop<Destination>, event: DragEvent) => void;
  /** The drag is over: nothing is carried any more. */
  readonly forget: () => void;
  /** @param share how far down the line the pointer is, 0 to 1 */
  readonly sideOf?: (share: number) => DropSide;
}

/** Near its edges beside a line, in its middle into it. */
const usualSide = (share: number): DropSide => (share < 0.3 ? "before" : share > 0.7 ? "after" : "inside");

/** Lines of a tree or list carried by the pointer to another place in it, and what comes to it from outside. */
export class TreeDrag<Destination> implements ReactiveController {
  drop: TreeDrop<Destination> | undefined;
  readonly #host: ReactiveControllerHost;
  /** Name of the data attribute by which lines are known. */
  readonly #name: string;
  readonly #rules: DragRules<Destination>;
  #moves = false;
  /** Line and side that were asked for last: while the pointer stays there nothing is worked out anew. */
  #asked = "";

  constructor(host: ReactiveControllerHost, name: string, rules: DragRules<Destination>) {
    this.#host = host;
    this.#name = name;
    this.#rules = rules;
    host.addController(this);
  }

  hostConnected(): void {
    this.#rules.forget();
  }

  start = (event: DragEvent): void => {
    const key = this.#lineAt(event)?.key;
    if (key !== undefined && event.dataTransfer !== null)
      this.#moves = this.#rules.take(key, event.dataTransfer, event);
  };

  over = (event: DragEvent): void => {
    const line = this.#lineAt(event);
    if (line === undefined) this.#show(undefined);
    else {
      const { top, height } = line.element.getBoundingClientRect();
      const side = (this.#rules.sideOf ?? usualSide)((event.clientY - top) / height);
      const asked = `${side} ${line.key}`;
      if (asked !== this.#asked) this.#show(this.#rules.dropAt(line.key, side, event), asked);
    }
    if (this.drop === undefined) return;
    event.preventDefault();
    if (this.#moves && event.dataTransfer !== null) event.dataTransfer.dropEffect = "move";
  };

  leave = ({ relatedTarget, currentTarget }: DragEvent): void => {
    const stays = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    if (!stays) this.#show(undefined);
  };

  release = (event: DragEvent): void => {
    const { drop } = this;
    if (drop !== undefined) {
      event.preventDefault();
      this.#rules.release(drop, event);
    }
    this.end();
  };

  end = (): void => {
    this.#moves = false;
    this.#rules.forget();
    this.#show(undefined);
  };

  /** Where a line shows what would come beside it or into it. */
  sideAt(key: string): DropSide | undefined {
    return this.drop?.key === key ? this.drop.side : undefined;
  }

  #lineAt({ target }: Event): { readonly element: HTMLElement; readonly key: string } | undefined {
    const element = (target as Element).closest<HTMLElement>(`[data-${this.#name}]`);
    return element === null ? undefined : { element, key: element.dataset[this.#name]! };
  }

  #show(drop: TreeDrop<Destination> | undefined, asked = ""): void {
    this.#asked = asked;
    const same = drop?.key === this.drop?.key && drop?.side === this.drop?.side;
    this.drop = drop;
    if (!same) this.#host.requestUpdate();
  }
}
