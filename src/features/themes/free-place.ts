import type { ThematicMapId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import { boxWidth, estimatedSize } from "#domain/themes/box-size";
import { boundsOf, gridStep, hangingFrom, type Point } from "#domain/themes/map-layout";
import { projectThemes } from "#domain/themes/project-themes";
import { shownMap } from "#domain/themes/thematic-map";

/** Room for a theme below everything that stands on a map, at its start: where new things appear. */
export function freePlace(index: ProjectIndex, mapId: ThematicMapId): Point {
  const shown = shownMap(index, projectThemes(index), mapId);
  const bounds = boundsOf(
    (shown?.nodes ?? []).map(({ record, subject }) => hangingFrom(record, estimatedSize(subject))),
  );
  if (bounds === undefined) return { x: 0, y: 0 };
  const onGrid = (value: number): number => Math.round(value / gridStep) * gridStep;
  return {
    x: onGrid(bounds.x - bounds.width / 2 + boxWidth.theme / 2),
    y: onGrid(bounds.y + bounds.height / 2 + 56),
  };
}
