import { html } from "lit";
import { exportThemes, type ThemeExport } from "#features/themes/theme-export";
import type { ThemesFace } from "#features/themes/themes-face";
import { themesText as text } from "#messages/themes";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import "#ui/components/icon";
import "#ui/components/menu";
import "#ui/components/menu-item";

const documents = ["report-docx", "report-html", "report-print"] as const;
const tables = ["codes-comma", "codes-semicolon", "extracts-comma", "extracts-semicolon"] as const;
const pictures = ["map-svg", "map-png", "map-print"] as const;

/** Ways to take the analysis along: the report, the tables, the map. */
export function exportMenu(screen: ThemesFace) {
  const choose = ({ value }: MenuSelectEvent): void => void run(screen, value as ThemeExport);
  const item = (what: ThemeExport) =>
    html`<sm-menu-item value=${what} ?disabled=${screen.figures.tree.nodes.length === 0}
      >${text.exportOf(what)}</sm-menu-item
    >`;
  return html`<sm-menu label=${text.export()} align="end" @sm-menu-select=${choose}>
    <button slot="trigger" class="button">
      <sm-icon name="export"></sm-icon>${text.export()}<sm-icon name="chevron-down"></sm-icon>
    </button>
    ${documents.map(item)}
    <hr />
    ${tables.map(item)}
    <hr />
    ${pictures.map(
      (what) =>
        html`<sm-menu-item value=${what} ?disabled=${screen.map === undefined}
          >${text.exportOf(what)}</sm-menu-item
        >`,
    )}
  </sm-menu>`;
}

async function run(screen: ThemesFace, what: ThemeExport): Promise<void> {
  const { figures, map, project } = screen;
  try {
    await exportThemes(what, {
      figures,
      map,
      textOf: (sourceId) => project.textOf(sourceId),
      at: project.environment.now(),
    });
    if (!what.endsWith("print")) screen.dispatchEvent(new ToastShowEvent(text.exported(text.exportOf(what))));
  } catch (cause) {
    screen.dispatchEvent(new ErrorShowEvent(cause));
  }
}
