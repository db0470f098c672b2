import { html, nothing } from "lit";
import type { AnalysisPhase } from "#domain/model/records";
import { currentPhase, phaseSpans } from "#domain/themes/phases";
import type { ThemesFace } from "#features/themes/themes-face";
import { themesText as text } from "#messages/themes";
import "#features/themes/phase-guide";
import "#features/themes/theme-panel";

/** The phase the guide speaks of; undefined while the panel is about a theme. */
export function shownPhase({ phase, themeId, project }: ThemesFace): AnalysisPhase | undefined {
  if (phase !== undefined || themeId !== undefined) return phase;
  return currentPhase(phaseSpans(project.index.project)) ?? "familiarisation";
}

/** Beside the map or the outline: the theme that was chosen, or the guide through the phases. */
export function themesSide(screen: ThemesFace) {
  const { figures, themeId, texts } = screen;
  const projectId = screen.project.id;
  const phase = shownPhase(screen);
  if (themeId !== undefined && phase === undefined)
    return html`<sm-theme-panel
      .figures=${figures}
      .projectId=${projectId}
      .themeId=${themeId}
      .texts=${texts.texts}
    ></sm-theme-panel>`;
  const back = (): void => {
    screen.phase = undefined;
  };
  return html`<sm-phase-guide
      .figures=${figures}
      .projectId=${projectId}
      .phase=${phase ?? "familiarisation"}
    ></sm-phase-guide>
    ${
      themeId === undefined
        ? nothing
        : html`<p class="back">
            <button class="link" @click=${back}>
              ${text.backTo(figures.tree.nodeOf.get(themeId)?.theme.name ?? "")}
            </button>
          </p>`
    }`;
}
