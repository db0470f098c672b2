import { consume } from "@lit/context";
import { LitElement, css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { deleteProject } from "#actions/delete-project";
import { libraryContext } from "#contexts/library-context";
import { AppError } from "#domain/errors";
import { forgetProject } from "#features/project/known-projects";
import { errorText } from "#messages/errors";
import { homeText as text } from "#messages/home";
import type { Library, ProjectSummary } from "#storage/read/library";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#ui/components/dialog";

/**
 * Says what would be lost, and deletes a project when told to: the one change that cannot be taken back.
 * @fires {ToastShowEvent} sm-toast-show
 */
@customElement("sm-delete-dialog")
export class DeleteDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    textStyles,
    css`
      div {
        display: grid;
        gap: var(--s-3);
      }
    `,
  ];

  @consume({ context: libraryContext }) library!: Library;
  @state() private project: ProjectSummary | undefined;
  @state() private error: AppError | undefined;

  show(project: ProjectSummary): void {
    this.project = project;
    this.error = undefined;
  }

  override render() {
    return html`<sm-dialog
      heading=${text.deleteHeading(this.project?.name ?? "")}
      .open=${this.project !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${this.project === undefined ? nothing : this.#loss(this.project)}
      <button slot="footer" class="button quiet" data-autofocus @click=${this.#close}>
        ${text.cancel()}
      </button>
      <button slot="footer" class="button danger" @click=${this.#delete}>${text.deleteDo()}</button>
    </sm-dialog>`;
  }

  #loss = ({ counts, backedUpAt, changedAt }: ProjectSummary) => {
    const isOlder = backedUpAt !== undefined && backedUpAt < changedAt;
    const isEmpty = counts.sources + counts.codes + (counts.codings ?? 0) === 0;
    return html`<div>
      <p>${isEmpty ? text.deleteEmpty() : text.deleteLoses(counts)}</p>
      <p class=${backedUpAt === undefined || isOlder ? "warn" : ""}>
        ${
          backedUpAt === undefined
            ? text.deleteUnsaved()
            : text.deleteSaved(backedUpAt, this.library.environment.now())
        }
        ${isOlder ? text.deleteSavedEarlier() : nothing}
      </p>
      ${this.error === undefined ? nothing : html`<p class="bad" role="alert">${errorText(this.error)}</p>`}
    </div>`;
  };

  #close = (): void => {
    this.project = undefined;
  };

  #delete = async (): Promise<void> => {
    const { id, name } = this.project!;
    try {
      forgetProject(id); // before it is gone: nobody is to be told that the browser cleared it away
      await deleteProject(this.library, id);
      this.#close();
      this.dispatchEvent(new ToastShowEvent(text.deleted(name)));
    } catch (cause) {
      this.error = AppError.from(cause);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-delete-dialog": DeleteDialog;
  }
}
