import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, query } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { SaveDialog } from "#features/project/save-dialog";
import { isKnown } from "#features/project/known-projects";
import { errorText } from "#messages/errors";
import { keepingText } from "#messages/keeping";
import { shellText as text } from "#messages/shell";
import type { OpenProject } from "#storage/read/open-project";
import type { SaveState } from "#storage/read/save-progress";
import { WatchController } from "#ui/controllers/watch-controller";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#app/banner";
import "#features/project/save-dialog";

/** Says that the last change could not be kept, until one can be, and offers to save the project file. */
@customElement("sm-save-banner")
export class SaveBanner extends LitElement {
  static override styles = [baseStyles, buttonStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @query("sm-save-dialog") private readonly saveDialog!: SaveDialog;
  readonly #state = new WatchController<SaveState>(this, () => this.project.watchSaveState());

  override render() {
    const state = this.#state.value;
    if (state?.kind !== "failed") return nothing;
    const { code, detail } = state.error;
    if (code === "storage/missing" && detail["table"] === "project")
      return html`<sm-banner kind="bad"
        >${isKnown(this.project.id) ? keepingText.cleared() : text.deletedElsewhere()}
        <a slot="action" class="button small" href=${routePath({ screen: "home" })}>${text.toProjects()}</a>
      </sm-banner>`;
    return html`<sm-banner kind="bad"
        >${errorText(state.error)}
        <button slot="action" class="button small" @click=${this.#save}>${text.saveFile()}</button>
      </sm-banner>
      <sm-save-dialog></sm-save-dialog>`;
  }

  #save = (): void => this.saveDialog.show(this.project.index.project);
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-save-banner": SaveBanner;
  }
}
