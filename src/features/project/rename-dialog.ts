import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { editProject } from "#actions/edit-project";
import { libraryContext } from "#contexts/library-context";
import { Session } from "#contexts/session";
import { AppError } from "#domain/errors";
import type { ProjectId } from "#domain/model/ids";
import { errorText } from "#messages/errors";
import { homeText as text } from "#messages/home";
import type { Library } from "#storage/read/library";
import type { Field } from "#ui/components/field";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/dialog";
import "#ui/components/field";

/** Asks for a project's new name and gives it. The project need not be open. */
@customElement("sm-rename-dialog")
export class RenameDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles];

  @consume({ context: libraryContext }) library!: Library;
  @state() private project: { readonly id: ProjectId; readonly name: string } | undefined;
  @state() private name = "";
  @state() private problem = "";

  @query("sm-field") private readonly field!: Field;

  async show(project: { readonly id: ProjectId; readonly name: string }): Promise<void> {
    this.project = project;
    this.name = project.name;
    this.problem = "";
    await this.updateComplete;
    this.field.select();
  }

  override render() {
    return html`<sm-dialog
      heading=${text.renameHeading()}
      .open=${this.project !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${
        this.project === undefined
          ? nothing
          : html`<sm-field
              data-autofocus
              label=${text.projectName()}
              maxlength="120"
              .value=${this.name}
              .error=${this.problem}
              @input=${this.#typed}
            ></sm-field>`
      }
      <button slot="footer" class="button quiet" @click=${this.#close}>${text.cancel()}</button>
      <button slot="footer" class="button primary" @click=${this.#rename}>${text.renameDo()}</button>
    </sm-dialog>`;
  }

  #close = (): void => {
    this.project = undefined;
  };

  #typed = ({ currentTarget }: Event): void => {
    this.name = (currentTarget as Field).value;
    this.problem = "";
  };

  #rename = async (): Promise<void> => {
    if (this.name.trim() === "") {
      this.problem = text.nameMissing();
      return;
    }
    try {
      const { id } = this.project!;
      const project = await this.library.open(id);
      // Whoever codes here renames; on a device where nobody does yet, the name is the first coder's to change.
      const coderId = new Session(id).state.coderId ?? [...project.index.people.keys()][0]!;
      await editProject(project, coderId, { name: this.name.trim() });
      project.close();
      this.#close();
    } catch (cause) {
      this.problem = errorText(AppError.from(cause));
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-rename-dialog": RenameDialog;
  }
}
