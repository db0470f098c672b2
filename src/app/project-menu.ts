import { consume } from "@lit/context";
import { LitElement, css, html } from "lit";
import { customElement, query } from "lit/decorators.js";
import { libraryContext } from "#contexts/library-context";
import { projectContext } from "#contexts/project-context";
import { ProjectLeaveEvent } from "#app/project-leave-event";
import type { RenameDialog } from "#features/project/rename-dialog";
import type { SaveDialog } from "#features/project/save-dialog";
import { shellText as text } from "#messages/shell";
import type { Library } from "#storage/read/library";
import type { OpenProject } from "#storage/read/open-project";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { WatchController } from "#ui/controllers/watch-controller";
import { AppearanceOpenEvent } from "#ui/events/appearance-open-event";
import { KeyboardOpenEvent } from "#ui/events/keyboard-open-event";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#features/project/rename-dialog";
import "#features/project/save-dialog";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/menu";
import "#ui/components/menu-item";

/** The project's name, and what can be done with the project as a whole. */
@customElement("sm-project-menu")
export class ProjectMenu extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        min-inline-size: 0;
      }
      .name {
        min-inline-size: 0;
        max-inline-size: 100%;
        font: var(--t-14-heading);
      }
      .name span {
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .name sm-icon {
        inline-size: 0.75rem;
        block-size: 0.75rem;
        color: var(--ink-3);
      }
    `,
  ];

  @consume({ context: libraryContext }) library!: Library;
  @consume({ context: projectContext }) project!: OpenProject;

  @query("sm-rename-dialog") private readonly renameDialog!: RenameDialog;
  @query("sm-save-dialog") private readonly saveDialog!: SaveDialog;
  readonly #name = new WatchController<string>(this, () =>
    this.project.index.watch(({ project }) => project.name),
  );

  constructor() {
    super();
    new ShortcutController(this, () => [
      {
        name: "project.save",
        keys: ["mod+s"],
        label: text.saveFile(),
        group: text.everywhere(),
        inFields: true,
        run: () => this.saveAgain(),
      },
    ]);
  }

  override render() {
    return html`<sm-menu label=${text.projectMenu()} @sm-menu-select=${this.#choose}>
        <button slot="trigger" class="button quiet name">
          <span>${this.#name.value}</span><sm-icon name="chevron-down"></sm-icon>
        </button>
        <sm-menu-item value="save"
          ><sm-icon slot="start" name="export"></sm-icon>${text.saveFile()}<sm-key
            slot="end"
            keys="mod+s"
            command="project.save"
          ></sm-key
        ></sm-menu-item>
        <sm-menu-item value="rename"
          ><sm-icon slot="start" name="edit"></sm-icon>${text.rename()}</sm-menu-item
        >
        <hr />
        <sm-menu-item value="appearance"
          ><sm-icon slot="start" name="sun"></sm-icon>${text.appearance()}</sm-menu-item
        >
        <sm-menu-item value="keyboard"
          ><sm-icon slot="start" name="keyboard"></sm-icon>${text.keyboard()}<sm-key
            slot="end"
            keys="F1"
            command="keyboard"
          ></sm-key
        ></sm-menu-item>
        <hr />
        <sm-menu-item value="home"
          ><sm-icon slot="start" name="folder"></sm-icon>${text.home()}<sm-key
            slot="end"
            keys="g h"
            command="go.home"
          ></sm-key
        ></sm-menu-item>
      </sm-menu>
      <sm-rename-dialog></sm-rename-dialog>
      <sm-save-dialog></sm-save-dialog>`;
  }

  /** Saves to the file that is known, else asks where. */
  saveAgain(): void {
    void this.saveDialog.saveAgain(this.project.index.project);
  }

  #choose = ({ value }: MenuSelectEvent): void => {
    if (value === "save") this.#save();
    else if (value === "rename")
      void this.renameDialog.show({ id: this.project.id, name: this.#name.value! });
    else if (value === "appearance") this.dispatchEvent(new AppearanceOpenEvent());
    else if (value === "keyboard") this.dispatchEvent(new KeyboardOpenEvent());
    else this.dispatchEvent(new ProjectLeaveEvent());
  };

  #save = (): void => this.saveDialog.show(this.project.index.project);
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-project-menu": ProjectMenu;
  }
}
