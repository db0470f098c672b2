import { consume } from "@lit/context";
import { LitElement, css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { createProject } from "#actions/create-project";
import { libraryContext } from "#contexts/library-context";
import { Session } from "#contexts/session";
import { AppError } from "#domain/errors";
import type { CoderFields } from "#features/project/coder-fields";
import { knownCoder, rememberCoder } from "#features/project/known-coder";
import { errorText } from "#messages/errors";
import { homeText as text } from "#messages/home";
import type { Library } from "#storage/read/library";
import type { Field } from "#ui/components/field";
import { ImportOpenEvent } from "#ui/events/import-open-event";
import { goTo } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/project/coder-fields";
import "#ui/components/dialog";
import "#ui/components/field";

/**
 * Asks what a new project is called and who codes, makes it and goes there; to its import, where it begins with transcripts.
 * @fires {ImportOpenEvent} sm-import-open - once the project is there
 */
@customElement("sm-create-dialog")
export class CreateDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    textStyles,
    css`
      .fields {
        display: grid;
        gap: var(--s-5);
      }
      h3 {
        margin-block-end: var(--s-2);
      }
    `,
  ];

  @consume({ context: libraryContext }) library!: Library;
  @state() private open = false;
  /** Transcripts to begin with: none yet known is an empty list; undefined is an empty project. */
  @state() private files: readonly File[] | undefined;
  @state() private name = "";
  @state() private checked = false;
  @state() private error: AppError | undefined;

  @query("sm-coder-fields") private readonly coderFields!: CoderFields;
  #busy = false;

  /** Opens the dialog; with files, or an empty list of them, the project begins with an import. */
  show(files?: readonly File[]): void {
    this.files = files;
    this.name = "";
    this.checked = false;
    this.error = undefined;
    this.open = true;
  }

  override render() {
    const { name, initials } = knownCoder();
    return html`<sm-dialog
      heading=${this.files === undefined ? text.newProject() : text.importTranscripts()}
      .open=${this.open}
      @sm-dialog-close=${this.#close}
    >
      ${
        this.open
          ? html`<div class="fields">
              <sm-field
                data-autofocus
                label=${text.projectName()}
                maxlength="120"
                .value=${this.name}
                .error=${this.checked && this.name.trim() === "" ? text.nameMissing() : ""}
                @input=${this.#nameTyped}
              ></sm-field>
              <section>
                <h3>${text.whoCodes()}</h3>
                <sm-coder-fields
                  .name=${name}
                  .initials=${initials}
                  .checked=${this.checked}
                ></sm-coder-fields>
              </section>
              ${this.error === undefined ? nothing : html`<p class="bad" role="alert">${errorText(this.error)}</p>`}
            </div>`
          : nothing
      }
      <button slot="footer" class="button quiet" @click=${this.#close}>${text.cancel()}</button>
      <button slot="footer" class="button primary" @click=${this.#create}>
        ${this.files === undefined ? text.create() : text.createAndImport()}
      </button>
    </sm-dialog>`;
  }

  #close = (): void => {
    this.open = false;
  };

  #nameTyped = ({ currentTarget }: Event): void => {
    this.name = (currentTarget as Field).value;
  };

  #create = async (): Promise<void> => {
    this.checked = true;
    const { coder } = this.coderFields;
    if (this.#busy || coder === undefined || this.name.trim() === "") return;
    this.#busy = true;
    try {
      const { projectId, coderId } = await createProject(this.library, { name: this.name.trim(), coder });
      rememberCoder(coder);
      new Session(projectId).set({ coderId });
      this.open = false;
      const { files } = this;
      if (files !== undefined && files.length > 0) this.dispatchEvent(new ImportOpenEvent(files));
      goTo({ screen: "coding", projectId, importing: files !== undefined });
    } catch (cause) {
      this.error = AppError.from(cause);
    } finally {
      this.#busy = false;
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-create-dialog": CreateDialog;
  }
}
