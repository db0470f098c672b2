import { html } from "lit";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemesFace } from "#features/themes/themes-face";
import { themesText as text } from "#messages/themes";
import "#features/themes/code-tray";
import "#features/themes/map-outline";
import "#features/themes/map/theme-map";
import "#features/themes/theme-outline";
import "#ui/components/empty";

/** The map or the outline, and below it the codes that are to be placed. */
export function themesMain(screen: ThemesFace) {
  return html`<div
      class="stage"
      data-region=${screen.view === "map" ? text.map() : text.outline()}
      tabindex="-1"
    >
      ${screen.view === "map" ? mapStage(screen) : outlineStage(screen)}
    </div>
    <sm-code-tray data-region=${text.tray()} .figures=${screen.figures}></sm-code-tray>`;
}

function mapStage(screen: ThemesFace) {
  const { map, figures, themeId } = screen;
  return map === undefined
    ? html`<sm-empty
        >${text.noMap()}<button slot="action" class="button primary" data-command="new-map" @click=${ask}>
          ${text.drawMap()}
        </button></sm-empty
      >`
    : html`<sm-theme-map .figures=${figures} .map=${map} .selected=${themeId}></sm-theme-map>`;
}

function outlineStage({ figures, project, themeId, asked, map }: ThemesFace) {
  return html`<div class="outline scroll">
    ${
      figures.tree.nodes.length === 0
        ? html`<sm-empty
            >${text.noThemes()}<button
              slot="action"
              class="button primary"
              data-command="new-theme"
              @click=${ask}
            >
              ${text.newTheme()}
            </button></sm-empty
          >`
        : ""
    }
    <sm-theme-outline
      .figures=${figures}
      .projectId=${project.id}
      .selected=${themeId}
      .asked=${asked}
    ></sm-theme-outline>
    ${map === undefined ? "" : html`<sm-map-outline .figures=${figures} .map=${map}></sm-map-outline>`}
  </div>`;
}

function ask({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  button.dispatchEvent(
    new ThemeCommandEvent(
      button.dataset["command"] === "new-map" ? { name: "ask-map", mapId: undefined } : { name: "ask-theme" },
    ),
  );
}
