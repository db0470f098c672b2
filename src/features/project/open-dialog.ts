import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { openProjectFile } from "#actions/open-project-file";
import { libraryContext } from "#contexts/library-context";
import { Session } from "#contexts/session";
import { AppError } from "#domain/errors";
import { foreignProgram } from "#domain/intake/foreign-program";
import type { CoderId, ProjectId } from "#domain/model/ids";
import { chooseProjectFile, type FileHandle } from "#features/project/file-access";
import { fileDialogStyles } from "#features/project/file-dialog-styles";
import { keptFiles } from "#features/project/kept-files";
import type { RefiDialog } from "#features/project/refi-dialog";
import { errorText } from "#messages/errors";
import { homeText as text } from "#messages/home";
import type { Library } from "#storage/read/library";
import type { Field } from "#ui/components/field";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { writePreference } from "#ui/preferences";
import { goTo } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#ui/components/dialog";
import "#ui/components/field";
import "#ui/components/progress";

/** Work that takes less needs no dialog. */
const patienceMs = 400;

/** Whether a file is one that this dialog opens, or one it can say about why not. */
export const isProjectFile = ({ name }: File): boolean =>
  /\.(?:samtale|qdpx)$/i.test(name) || foreignProgram(name) !== undefined;

/**
 * Opens a project file as a project on this device, and goes there. Asks for the passphrase where it is locked; a file that
 * cannot be opened is refused with the part named, and nothing is changed. Projects of other programs have a dialog of their own.
 * @fires {ToastShowEvent} sm-toast-show - where the project was on the device already
 * @fires {ErrorShowEvent} sm-error-show
 */
@customElement("sm-open-dialog")
export class OpenDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, textStyles, fileDialogStyles];

  @consume({ context: libraryContext }) library!: Library;
  @state() private open = false;
  @state() private locked = false;
  @state() private passphrase = "";
  @state() private share: number | undefined;
  @state() private error: AppError | undefined;
  /** Whether a project of another program was opened, so that what reads it is here. */
  @state() private isRefiLoaded = false;
  @query("sm-refi-dialog") private readonly refiDialog!: RefiDialog;
  #file: File | undefined;
  #handle: FileHandle | undefined;
  #abort: AbortController | undefined;

  /** Lets the person choose a file, and opens it. */
  choose(): void {
    chooseProjectFile(text.openKind()).then(
      (chosen) => chosen && this.show(chosen.file, chosen.handle),
      (cause: unknown) => this.dispatchEvent(new ErrorShowEvent(cause)),
    );
  }

  /** Opens a file. With its handle, the project is saved there again later. */
  show(file: File, handle?: FileHandle): void {
    if (this.share !== undefined) return;
    this.#file = file;
    this.#handle = handle;
    this.passphrase = "";
    this.locked = false;
    this.error = undefined;
    const program = foreignProgram(file.name);
    if (program !== undefined) this.#refuse(new AppError("import/other-program", { program }));
    else if (/\.qdpx$/i.test(file.name)) void this.#showRefi(file);
    else void this.#read();
  }

  async #showRefi(file: File): Promise<void> {
    try {
      await import("#features/project/refi-dialog");
      this.isRefiLoaded = true;
      await this.updateComplete;
      this.refiDialog.show(file);
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  override render() {
    return html`<sm-dialog
        heading=${text.openHeading(this.#file?.name ?? "")}
        .open=${this.open}
        @sm-dialog-close=${this.#close}
      >
        ${this.open ? html`<div class="parts">${this.#parts()}</div>` : nothing}
        <button slot="footer" class="button quiet" @click=${this.#close}>
          ${this.#canTry() ? text.cancel() : text.close()}
        </button>
        ${
          this.#canTry()
            ? html`<button
                slot="footer"
                class="button primary"
                ?disabled=${this.share !== undefined}
                @click=${this.#read}
              >
                ${text.open()}
              </button>`
            : nothing
        }
      </sm-dialog>
      ${this.isRefiLoaded ? html`<sm-refi-dialog></sm-refi-dialog>` : nothing}`;
  }

  #canTry = (): boolean => this.locked || this.share !== undefined;

  #parts() {
    if (this.share !== undefined)
      return html`<p>${text.opening()}</p>
        <sm-progress label=${text.opening()} .value=${this.share}></sm-progress>`;
    const words = this.error === undefined ? "" : errorText(this.error);
    return this.locked
      ? html`<p>${text.locked()}</p>
          <sm-field
            data-autofocus
            type="password"
            autocomplete="current-password"
            label=${text.passphrase()}
            .value=${this.passphrase}
            .error=${words}
            @input=${this.#typed}
          ></sm-field>`
      : html`<p class="bad" role="alert">${words}</p>`;
  }

  #close = (): void => {
    this.#abort?.abort();
    this.open = false;
  };

  #typed = ({ currentTarget }: Event): void => {
    this.passphrase = (currentTarget as Field).value;
  };

  #read = async (): Promise<void> => {
    const file = this.#file!;
    const passphrase = this.passphrase === "" ? undefined : this.passphrase;
    const { signal } = (this.#abort = new AbortController());
    this.error = undefined;
    this.share = 0;
    const slow = setTimeout(() => (this.open = true), patienceMs);
    try {
      const opened = await openProjectFile(this.library, file, {
        passphrase,
        signal,
        progress: this.#progress,
      });
      if (this.#handle && !opened.isCopy)
        keptFiles.set(opened.projectId, { handle: this.#handle, passphrase });
      this.open = false;
      if (opened.packetFor !== undefined) this.#beginPacket(opened.projectId, opened.packetFor);
      if (opened.isCopy) this.dispatchEvent(new ToastShowEvent(text.openedCopy(opened.name)));
      goTo({ screen: "coding", projectId: opened.projectId });
    } catch (cause) {
      if (!signal.aborted) this.#refuse(AppError.from(cause));
    } finally {
      clearTimeout(slow);
      this.share = undefined;
    }
  };

  /** Who opens their share of a round codes as the coder it was made for. */
  #beginPacket(projectId: ProjectId, coderId: CoderId): void {
    new Session(projectId).set({ coderId });
    writePreference(`packet-copy.${projectId}`, coderId);
  }

  #refuse(error: AppError): void {
    const isLocked = error.code === "archive/passphrase";
    this.locked = isLocked;
    this.error = isLocked && error.detail["reason"] === "missing" ? undefined : error;
    this.open = true;
  }

  #progress = (share: number): void => {
    this.share = share;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-open-dialog": OpenDialog;
  }
}
