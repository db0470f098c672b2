import type { ProjectId, ThematicMapId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import { mapsOf, shownMap, type ShownMap } from "#domain/themes/thematic-map";
import type { ThemeTree } from "#domain/themes/theme-tree";
import { readPreference, writePreference } from "#ui/preferences";

/** Which of a project's maps is shown: the one chosen last on this device, otherwise the newest. */
export class MapChoice {
  /** The map as it is drawn; undefined while there is none. */
  shown: ShownMap | undefined;
  readonly #index: ProjectIndex;
  readonly #name: string;
  #mapId: ThematicMapId | undefined;

  constructor(index: ProjectIndex, projectId: ProjectId) {
    this.#index = index;
    this.#name = `themes.map.${projectId}`;
    this.#mapId = readPreference(this.#name) as ThematicMapId | undefined;
  }

  /** Draws it anew of the themes as they are now. */
  follow(themes: ThemeTree): void {
    const maps = mapsOf(this.#index);
    if (!maps.some(({ id }) => id === this.#mapId)) this.#mapId = maps.at(-1)?.id;
    this.shown = this.#mapId && shownMap(this.#index, themes, this.#mapId);
  }

  choose(mapId: ThematicMapId, themes: ThemeTree): void {
    this.#mapId = mapId;
    writePreference(this.#name, mapId);
    this.follow(themes);
  }
}
