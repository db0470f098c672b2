import { html } from "lit";
import { mapsOf } from "#domain/themes/thematic-map";
import type { ThemesFace } from "#features/themes/themes-face";
import "#features/themes/dialogs/code-merge-dialog";
import "#features/themes/dialogs/codes-dialog";
import "#features/themes/dialogs/extract-dialog";
import "#features/themes/dialogs/map-dialog";
import "#features/themes/dialogs/merge-dialog";
import "#features/themes/dialogs/place-panel";
import "#features/themes/dialogs/relation-dialog";
import "#features/themes/dialogs/theme-dialog";

/** Everything that opens over the themes screen; each is open while it is asked something. */
export function themesDialogs(screen: ThemesFace) {
  const { asks, figures, map, project, session } = screen;
  const close = (): void => {
    screen.asks = {};
  };
  return html`<sm-theme-dialog
      .figures=${figures}
      .ask=${asks.theme}
      @sm-dialog-close=${close}
    ></sm-theme-dialog>
    <sm-place-panel .figures=${figures} .ask=${asks.place} @sm-dialog-close=${close}></sm-place-panel>
    <sm-theme-codes-dialog
      .figures=${figures}
      .themeId=${asks.codesFor}
      @sm-dialog-close=${close}
    ></sm-theme-codes-dialog>
    <sm-theme-merge-dialog
      .figures=${figures}
      .themeId=${asks.merge}
      @sm-dialog-close=${close}
    ></sm-theme-merge-dialog>
    <sm-theme-code-merge-dialog
      .figures=${figures}
      .coderId=${session.state.coderId}
      .codeId=${asks.mergeCode}
      @sm-dialog-close=${close}
    ></sm-theme-code-merge-dialog>
    <sm-extract-dialog
      .figures=${figures}
      .texts=${screen.texts.texts}
      .ask=${asks.extract}
      @sm-dialog-close=${close}
    ></sm-extract-dialog>
    <sm-map-dialog
      .maps=${mapsOf(project.index)}
      .question=${project.index.project.researchQuestions[0] ?? ""}
      .hasQuestion=${map?.nodes.some(({ subject }) => subject.kind === "question") === true}
      .ask=${asks.map}
      @sm-dialog-close=${close}
    ></sm-map-dialog>
    <sm-relation-dialog .map=${map} .ask=${asks.relation} @sm-dialog-close=${close}></sm-relation-dialog>`;
}
