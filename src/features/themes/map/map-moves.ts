import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { MapNodeId } from "#domain/model/ids";
import { gridStep, type Point } from "#domain/themes/map-layout";
import type { ShownNode } from "#domain/themes/thematic-map";

/** Pixels before a press becomes a drag. */
const threshold = 4;
/** Nudges by key become one change when none has come for so long. */
const settleMs = 400;

/** What the moves need of the map they are made on. */
export interface MovableMap extends ReactiveControllerHost {
  /** Nodes that move when one of them is moved. */
  movedWith(nodeId: MapNodeId): readonly ShownNode[];
  readonly zoom: number;
  /** Draws boxes and lines where they are now. */
  redraw(): void;
  /** Makes the places last. */
  settle(places: ReadonlyMap<MapNodeId, Point>): void;
}

/** Boxes on the way to another place, by pointer or arrow keys: drawn at once, one change of the project when they rest. */
export class MapMoves implements ReactiveController {
  readonly #host: MovableMap;
  #places: ReadonlyMap<MapNodeId, Point> = new Map();
  #drag:
    | { readonly pointer: number; readonly from: Point; readonly nodes: readonly ShownNode[]; moved: boolean }
    | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(host: MovableMap) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.finish();
  }

  /** Where a node is drawn. */
  placeOf({ id, x, y }: ShownNode["record"]): Point {
    return this.#places.get(id) ?? { x, y };
  }

  get dragging(): boolean {
    return this.#drag?.moved === true;
  }

  /** Forgets places once the project has them, or has others. */
  forget(): void {
    if (this.#drag === undefined && this.#timer === undefined) this.#places = new Map();
  }

  begin({ pointerId, clientX, clientY }: PointerEvent, nodeId: MapNodeId): void {
    this.finish();
    const nodes = this.#host.movedWith(nodeId);
    this.#drag = { pointer: pointerId, from: { x: clientX, y: clientY }, nodes, moved: false };
  }

  /** @returns whether a drag is under way */
  follow({ pointerId, clientX, clientY }: PointerEvent): boolean {
    const drag = this.#drag;
    if (drag?.pointer !== pointerId) return false;
    const [dx, dy] = [clientX - drag.from.x, clientY - drag.from.y];
    if (!drag.moved && Math.hypot(dx, dy) < threshold) return false;
    drag.moved = true;
    const { zoom } = this.#host;
    this.#places = new Map(
      drag.nodes.map(({ record }) => [
        record.id,
        { x: onGrid(record.x + dx / zoom), y: onGrid(record.y + dy / zoom) },
      ]),
    );
    this.#draw();
    return true;
  }

  /** @returns whether something was dragged */
  release(): boolean {
    const moved = this.#drag?.moved === true;
    this.#drag = undefined;
    if (moved) this.#settle();
    return moved;
  }

  /** Moves by key: steps of the grid. */
  nudge(nodeId: MapNodeId, dx: number, dy: number): void {
    const places = new Map(this.#places);
    for (const { record } of this.#host.movedWith(nodeId)) {
      const { x, y } = this.placeOf(record);
      places.set(record.id, { x: x + dx * gridStep, y: y + dy * gridStep });
    }
    this.#places = places;
    this.#draw();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.finish(), settleMs);
  }

  /** Makes nudges last that were not yet. */
  finish(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#settle();
  }

  #settle(): void {
    if (this.#places.size > 0) this.#host.settle(this.#places);
  }

  /** At most once a frame. */
  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#host.redraw());
  }
}

const onGrid = (value: number): number => Math.round(value / gridStep) * gridStep;
