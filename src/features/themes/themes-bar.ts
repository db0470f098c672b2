import { html, nothing } from "lit";
import type { ThematicMapId } from "#domain/model/ids";
import { mapsOf } from "#domain/themes/thematic-map";
import { exportMenu } from "#features/themes/export-menu";
import { ThemeCommandEvent, type ThemeCommand } from "#features/themes/theme-command-event";
import type { ThemesFace } from "#features/themes/themes-face";
import { themesText as text } from "#messages/themes";
import { stageName } from "#messages/theme-words";
import type { Field } from "#ui/components/field";
import type { Select } from "#ui/components/select";
import "#ui/components/field";
import "#ui/components/icon";
import "#ui/components/select";
import "#ui/components/tooltip";

/** Which map is shown, what the outline is narrowed to, and how everything is taken along. */
export function themesBar(screen: ThemesFace) {
  const maps = mapsOf(screen.project.index);
  const { map } = screen;
  const narrow = ({ currentTarget }: Event): void => {
    screen.asked = (currentTarget as Field).value;
  };
  return html`<div class="bar">
    ${
      map === undefined
        ? nothing
        : html`<sm-select
              inline
              label=${text.map()}
              .value=${map.record.id}
              .choices=${maps.map(({ id, name, stage }) => ({
                value: id,
                label: name === stageName(stage) ? name : `${name} (${stageName(stage)})`,
              }))}
              @change=${showMap}
            ></sm-select>
            <sm-tooltip text=${text.changeMap()}
              ><button
                class="icon-button"
                aria-label=${text.changeMap()}
                data-map=${map.record.id}
                @click=${askMap}
              >
                <sm-icon name="edit"></sm-icon></button
            ></sm-tooltip>`
    }
    <button class="button quiet" @click=${askMap}><sm-icon name="plus"></sm-icon>${text.newMap()}</button>
    ${
      screen.view === "map"
        ? nothing
        : html`<button class="button quiet" @click=${askTheme}>
              <sm-icon name="plus"></sm-icon>${text.newTheme()}</button
            ><sm-field
              label=${text.findInOutline()}
              label-hidden
              type="search"
              icon="search"
              placeholder=${text.findInOutline()}
              .value=${screen.asked}
              @input=${narrow}
            ></sm-field>`
    }
    <span class="end">${exportMenu(screen)}</span>
  </div>`;
}

const tell = ({ currentTarget }: Event, command: ThemeCommand): boolean =>
  (currentTarget as HTMLElement).dispatchEvent(new ThemeCommandEvent(command));

function showMap(event: Event): void {
  tell(event, { name: "show-map", mapId: (event.currentTarget as Select).value as ThematicMapId });
}
function askMap(event: Event): void {
  const mapId = (event.currentTarget as HTMLElement).dataset["map"] as ThematicMapId | undefined;
  tell(event, { name: "ask-map", mapId });
}
function askTheme(event: Event): void {
  tell(event, { name: "ask-theme" });
}
