import type { MapNodeId, MapRelationId } from "#domain/model/ids";
import type { Box } from "#domain/themes/map-layout";

/** How large things on a map are, in its own pixels: boxes and the words on lines. */
export interface MapSizes {
  readonly boxes: ReadonlyMap<MapNodeId, Size>;
  readonly words: ReadonlyMap<MapRelationId, Size>;
}
type Size = Pick<Box, "width" | "height">;

/** Asks the browser how large the things are that are drawn under `root`. */
export const measureMap = (root: ParentNode): MapSizes => ({
  boxes: sizesBy<MapNodeId>(root, "node"),
  words: sizesBy<MapRelationId>(root, "label"),
});

const sizesBy = <Id extends string>(root: ParentNode, name: string): ReadonlyMap<Id, Size> =>
  new Map(
    [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((element) => [
      element.dataset[name] as Id,
      { width: element.offsetWidth, height: element.offsetHeight },
    ]),
  );
