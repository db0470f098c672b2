import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Box, Point } from "#domain/themes/map-layout";
import { MapCamera } from "#features/themes/map/map-camera";

/** What a map gives to be looked at. */
export interface ViewedMap extends ReactiveControllerHost {
  /** What the map is seen through, and the layer that is moved behind it. */
  readonly window: HTMLElement;
  readonly layer: HTMLElement;
  /** Tools over the foot of the window: nothing is to be seen there. */
  readonly foot: HTMLElement;
  /** Everything that is to be seen. */
  readonly boxes: readonly Box[];
}

/**
 * How a map is looked at: moved by the pointer, the wheel and the keys, scaled, fitted. Until somebody moves or scales it, it is
 * fitted to its window, whatever size that comes to.
 */
export class MapView implements ReactiveController {
  readonly #host: ViewedMap;
  readonly #camera = new MapCamera();
  readonly #resized = new ResizeObserver(() => {
    if (!this.#touched) this.fit();
  });
  #touched = false;
  /** The scale that was drawn last. */
  #shown = 1;
  #observes = false;
  #panned: { readonly pointer: number; x: number; y: number } | undefined;

  constructor(host: ViewedMap) {
    this.#host = host;
    host.addController(this);
  }

  get zoom(): number {
    return this.#camera.zoom;
  }

  hostUpdated(): void {
    if (!this.#observes) for (const part of [this.#host.window, this.#host.foot]) this.#resized.observe(part);
    this.#observes = true;
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    this.#observes = false;
  }

  fit(): void {
    const { clientWidth, clientHeight } = this.#host.window;
    this.#touched = false;
    this.#camera.fit(this.#host.boxes, clientWidth, clientHeight - this.#host.foot.offsetHeight);
    this.#look();
  }

  /** Scales about the middle of the window. */
  scaleBy(factor: number): void {
    this.#touched = true;
    this.#camera.scale(factor, this.#middle());
    this.#look();
  }

  pan(dx: number, dy: number): void {
    this.#touched = true;
    this.#camera.pan(dx, dy);
    this.#look();
  }

  /** Brings a box into the window. */
  reveal(box: Box): void {
    const { window } = this.#host;
    this.#camera.reveal(box, window.clientWidth, window.clientHeight);
    window.scrollTo(0, 0); // the browser scrolls to what has focus: here the camera does
    this.#look();
  }

  /** The place of the map in the middle of the window. */
  middle(): Point {
    return this.#camera.toMap(this.#middle());
  }

  /** The place of the map under the pointer. */
  placeAt({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#host.window.getBoundingClientRect();
    return this.#camera.toMap({ x: clientX - left, y: clientY - top });
  }

  /** Begins to move the map with the pointer. */
  grab({ pointerId, clientX, clientY }: PointerEvent): void {
    this.#panned = { pointer: pointerId, x: clientX, y: clientY };
    this.#host.window.setPointerCapture(pointerId);
  }

  /** @returns whether the map is being moved by this pointer */
  follow({ pointerId, clientX, clientY }: PointerEvent): boolean {
    const panned = this.#panned;
    if (panned?.pointer !== pointerId) return false;
    this.pan(clientX - panned.x, clientY - panned.y);
    panned.x = clientX;
    panned.y = clientY;
    return true;
  }

  /** @returns whether the map was being moved */
  release(): boolean {
    const moved = this.#panned !== undefined;
    this.#panned = undefined;
    return moved;
  }

  wheel = (event: WheelEvent): void => {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      const { left, top } = this.#host.window.getBoundingClientRect();
      this.#touched = true;
      this.#camera.scale(Math.exp(-event.deltaY / 300), { x: event.clientX - left, y: event.clientY - top });
      this.#look();
    } else this.pan(-event.deltaX, -event.deltaY);
  };

  #middle = (): Point => ({
    x: this.#host.window.clientWidth / 2,
    y: this.#host.window.clientHeight / 2,
  });

  #look(): void {
    const { x, y, zoom } = this.#camera;
    const { style } = this.#host.layer;
    // Not by custom properties: those are inherited, and every chip on the map would be styled anew at every step.
    style.setProperty("transform", `translate(${x}px, ${y}px) scale(${zoom})`);
    if (this.#shown !== zoom) this.#host.requestUpdate();
    this.#shown = zoom;
  }
}
