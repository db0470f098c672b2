import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { saveProjectFile } from "#actions/save-project-file";
import { libraryContext } from "#contexts/library-context";
import { Session } from "#contexts/session";
import { AppError } from "#domain/errors";
import type { ProjectId } from "#domain/model/ids";
import {
  asFileError,
  canSaveInPlace,
  chooseSavePlace,
  saveInPlace,
  type FileHandle,
} from "#features/project/file-access";
import { fileDialogStyles } from "#features/project/file-dialog-styles";
import { rememberProject } from "#features/project/known-projects";
import { keptFiles } from "#features/project/kept-files";
import type { PassphraseFields } from "#features/project/passphrase-fields";
import { projectErrorText } from "#features/project/project-error-text";
import { homeText as text } from "#messages/home";
import { concealmentFor } from "#storage/read/concealment-for";
import type { Library } from "#storage/read/library";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { download, fileNameOf } from "#ui/download";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/project/passphrase-fields";
import "#ui/components/dialog";
import "#ui/components/progress";

/** Work that takes less needs no dialog. */
const patienceMs = 400;

/**
 * Saves a project as one file, locked where a passphrase is given: to a place the person chooses and later again there, or as
 * a download where the browser has no such thing.
 * @fires {ToastShowEvent} sm-toast-show
 */
@customElement("sm-save-dialog")
export class SaveDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, textStyles, fileDialogStyles];

  @consume({ context: libraryContext }) library!: Library;
  @state() private open = false;
  @state() private project: { readonly id: ProjectId; readonly name: string } | undefined;
  /** Share of the work done, while it goes on. */
  @state() private share: number | undefined;
  @state() private error: AppError | undefined;
  /** A running blind round keeps something from whoever is at work here. */
  @state() private isPartial = false;
  @query("sm-passphrase-fields") private readonly fields!: PassphraseFields | null;
  #abort: AbortController | undefined;

  show(project: { readonly id: ProjectId; readonly name: string }): void {
    if (this.share !== undefined) return;
    this.project = project;
    this.error = undefined;
    this.open = true;
    void this.#look(project.id);
  }

  /** Saves where the project was saved before, or asks where there is no such place. */
  async saveAgain(project: { readonly id: ProjectId; readonly name: string }): Promise<void> {
    if (this.share !== undefined) return;
    const kept = keptFiles.get(project.id);
    this.project = project;
    this.error = undefined;
    if (!(await this.#look(project.id))) return;
    if (kept === undefined || this.isPartial) this.show(project);
    else await this.#save(kept.handle, kept.passphrase);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  override render() {
    const busy = this.share !== undefined;
    const kept = this.#kept;
    return html`<sm-dialog heading=${text.saveHeading()} .open=${this.open} @sm-dialog-close=${this.#close}>
      ${
        this.open
          ? html`<div class="parts">
              <p class="second">${text.saveHolds()}</p>
              ${this.isPartial ? html`<p class="warn">${text.savePartial()}</p>` : nothing}
              ${
                busy
                  ? html`<p>${text.saving()}</p>
                      <sm-progress label=${text.saving()} .value=${this.share}></sm-progress>`
                  : html`<sm-passphrase-fields .passphrase=${kept?.passphrase ?? ""}></sm-passphrase-fields>`
              }
              ${
                this.error === undefined
                  ? nothing
                  : html`<p class="bad" role="alert">${projectErrorText(this.error, this.project!.id)}</p>`
              }
            </div>`
          : nothing
      }
      <button slot="footer" class="button quiet" @click=${this.#close}>${text.cancel()}</button>
      ${
        kept === undefined
          ? nothing
          : html`<button slot="footer" class="button" ?disabled=${busy} @click=${this.#saveElsewhere}>
              ${text.saveElsewhere()}
            </button>`
      }
      <button
        slot="footer"
        class="button primary"
        data-autofocus
        ?disabled=${busy}
        @click=${kept === undefined ? this.#saveElsewhere : this.#saveThere}
      >
        ${kept === undefined ? text.save() : text.saveTo(kept.handle.name)}
      </button>
    </sm-dialog>`;
  }

  /** Where the whole project was saved before. */
  get #kept() {
    return this.project === undefined || this.isPartial ? undefined : keptFiles.get(this.project.id);
  }

  /** Whether anything is kept from whoever is at work. @returns false where that cannot be read, which is said then */
  async #look(projectId: ProjectId): Promise<boolean> {
    const look = () => concealmentFor(this.library.database, projectId, viewerOf(projectId));
    try {
      // a connection that the browser has just cut is opened anew by the second question
      const concealment = await look().catch(look);
      this.isPartial = concealment.key !== "";
      return true;
    } catch (cause) {
      this.error = asFileError(cause);
      this.open = true;
      return false;
    }
  }

  /** While the file is being written, closing cancels that. */
  #close = (): void => {
    this.#abort?.abort();
    this.open = false;
  };

  #saveThere = (): void => {
    const choice = this.fields?.choice;
    const kept = this.#kept;
    if (choice !== undefined && kept !== undefined) void this.#save(kept.handle, choice.passphrase);
  };

  #saveElsewhere = async (): Promise<void> => {
    const choice = this.fields?.choice;
    if (choice === undefined) return;
    if (!canSaveInPlace()) {
      await this.#save(undefined, choice.passphrase);
      return;
    }
    try {
      const handle = await chooseSavePlace(this.#fileNameOf(this.project!.name), text.fileKind());
      if (handle !== undefined) await this.#save(handle, choice.passphrase);
    } catch (cause) {
      this.error = asFileError(cause);
    }
  };

  async #save(handle: FileHandle | undefined, passphrase: string | undefined): Promise<void> {
    const { id, name } = this.project!;
    const fileName = handle?.name ?? `${this.#fileNameOf(name)}.samtale`;
    const { signal } = (this.#abort = new AbortController());
    const keep = async (file: Blob): Promise<void> => {
      if (handle === undefined) download(file, fileName);
      else await saveInPlace(handle, file);
    };
    this.error = undefined;
    this.share = 0;
    const slow = setTimeout(() => (this.open = true), patienceMs);
    try {
      const progress = this.#progress;
      const viewer = viewerOf(id);
      await saveProjectFile(this.library, id, keep, { name: fileName, viewer, passphrase, signal, progress });
      // What follows is no saving: the dialog must not open for it.
      clearTimeout(slow);
      if (handle !== undefined && !this.isPartial) keptFiles.set(id, { handle, passphrase });
      this.open = false;
      await rememberProject(this.library, id);
      this.dispatchEvent(new ToastShowEvent(text.saved(fileName)));
    } catch (cause) {
      if (!signal.aborted) {
        this.error = asFileError(cause);
        this.open = true;
      }
    } finally {
      clearTimeout(slow);
      this.share = undefined;
    }
  }

  /** A file without all of the project must not take the place of one that has it. */
  #fileNameOf = (name: string): string => fileNameOf(this.isPartial ? text.partialName(name) : name);

  #progress = (share: number): void => {
    this.share = share;
  };
}

/** Who is at work in the project on this device. */
const viewerOf = (projectId: ProjectId) => new Session(projectId).state.coderId;

declare global {
  interface HTMLElementTagNameMap {
    "sm-save-dialog": SaveDialog;
  }
}
