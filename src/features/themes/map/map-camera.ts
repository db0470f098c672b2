import { boundsOf, type Box, type Point } from "#domain/themes/map-layout";

/** How far one can go in and out. */
const [smallest, largest] = [0.1, 2];
/** Room around a map that is fitted. */
const margin = 32;

/** Which part of a map is seen: the map's origin in pixels of the window it is seen through, and the scale. */
export class MapCamera {
  x = 0;
  y = 0;
  zoom = 1;

  /** Where a place of the window lies on the map. */
  toMap({ x, y }: Point): Point {
    return { x: (x - this.x) / this.zoom, y: (y - this.y) / this.zoom };
  }

  pan(dx: number, dy: number): void {
    this.x += dx;
    this.y += dy;
  }

  /** Scales by `factor`; what is at `fixed`, a place of the window, stays there. */
  scale(factor: number, fixed: Point): void {
    const zoom = Math.max(smallest, Math.min(largest, this.zoom * factor));
    const by = zoom / this.zoom;
    this.x = fixed.x - (fixed.x - this.x) * by;
    this.y = fixed.y - (fixed.y - this.y) * by;
    this.zoom = zoom;
  }

  /** Shows all boxes, no larger than at full size. */
  fit(boxes: readonly Box[], width: number, height: number): void {
    const bounds = boundsOf(boxes);
    if (bounds === undefined || width <= 0 || height <= 0) {
      this.zoom = 1;
      this.x = width / 2;
      this.y = height / 2;
      return;
    }
    const room = Math.min((width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height);
    this.zoom = Math.max(smallest, Math.min(1, room));
    this.x = width / 2 - bounds.x * this.zoom;
    this.y = height / 2 - bounds.y * this.zoom;
  }

  /** Moves as little as needed to bring a box into the window. */
  reveal(box: Box, width: number, height: number): void {
    const edge = (from: number, to: number, size: number): number =>
      from < margin / 2 ? margin / 2 - from : to > size - margin / 2 ? size - margin / 2 - to : 0;
    const [cx, cy] = [this.x + box.x * this.zoom, this.y + box.y * this.zoom];
    const [w, h] = [(box.width * this.zoom) / 2, (box.height * this.zoom) / 2];
    this.pan(edge(cx - w, cx + w, width), edge(cy - h, cy + h, height));
  }
}
