import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { addSource } from "#actions/add-source";
import { readTranscript } from "#actions/read-transcript";
import { sketchSources } from "#actions/sketch-sources";
import { projectContext } from "#contexts/project-context";
import { sessionContext } from "#contexts/session-context";
import type { Session } from "#contexts/session";
import { AppError, type ErrorData } from "#domain/errors";
import type { LogEntryId, SourceId } from "#domain/model/ids";
import type { Subscription } from "#domain/model/watchable";
import type { FileChooseEvent } from "#features/transcripts/file-choose-event";
import { Intake } from "#features/transcripts/intake";
import { draftOf, openTurns, type IntakeFile } from "#features/transcripts/intake-file";
import { incomingSource } from "#features/transcripts/incoming-source";
import { SourcesImportEvent } from "#features/transcripts/sources-import-event";
import { errorText } from "#messages/errors";
import { transcriptsText as text } from "#messages/transcripts";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { importDialogStyles } from "#features/transcripts/import-dialog-styles";
import "#features/transcripts/import-fields";
import "#features/transcripts/import-files";
import "#features/transcripts/import-finds";
import "#features/transcripts/import-preview";
import "#features/transcripts/import-report";
import "#features/transcripts/import-speakers";
import "#ui/components/dialog";
import "#ui/components/progress";

/**
 * Many files at once: each read off the page's thread, shown as it will be, and written only when a person says so.
 * @fires {SourcesImportEvent} sm-sources-import - transcripts are in the project
 */
@customElement("sm-import-dialog")
export class ImportDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, importDialogStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @property({ type: Boolean, reflect: true }) open = false;

  @query("sm-import-files") private readonly list!: HTMLElement;
  @state() private intake: Intake | undefined;
  @state() private files: readonly IntakeFile[] = [];
  @state() private current = "";
  /** How many of the chosen files are written; undefined while nobody asked. */
  @state() private written: number | undefined;
  @state() private failures: readonly { readonly name: string; readonly error: ErrorData }[] = [];
  #subscription: Subscription | undefined;

  /** Opens the dialog, with files that were dropped elsewhere. */
  show(files: Iterable<File> = []): void {
    if (!this.intake) this.#begin();
    this.intake!.add(files);
    this.open = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  override render() {
    const { intake } = this;
    const file = this.files.find(({ id }) => id === this.current);
    const read = file && draftOf(file) ? file : undefined;
    return html`<sm-dialog
      size="large"
      flush
      heading=${text.importHeading()}
      .open=${this.open}
      @sm-dialog-close=${this.#close}
    >
      <span slot="note" class="note">${text.readHere()}</span>
      ${
        intake && this.open
          ? html`<div
              class="parts"
              @dragover=${this.#dragOver}
              @dragleave=${this.#dragLeave}
              @drop=${this.#drop}
            >
              <sm-import-files
                .intake=${intake}
                .files=${this.files}
                .current=${this.current}
                @sm-file-choose=${this.#choose}
              ></sm-import-files>
              <sm-import-preview .intake=${intake} .file=${file}></sm-import-preview>
              <div class="side scroll">
                ${
                  read
                    ? html`<sm-import-speakers .intake=${intake} .file=${read}></sm-import-speakers>
                        <sm-import-fields
                          .intake=${intake}
                          .file=${read}
                          .waves=${this.project.index.project.waves}
                        ></sm-import-fields>
                        <sm-import-finds
                          .intake=${intake}
                          .file=${read}
                          .codes=${this.project.index.codes}
                        ></sm-import-finds>
                        <sm-import-report .file=${read}></sm-import-report>`
                    : nothing
                }
              </div>
            </div>`
          : nothing
      }
      <div slot="footer" class="foot">${this.#foot()}</div>
    </sm-dialog>`;
  }

  #foot() {
    const { files, intake } = this;
    const chosen = intake?.chosen.length ?? 0;
    const settled = intake?.settled ?? 0;
    const { written } = this;
    const count = (test: (file: IntakeFile) => boolean): number => files.filter(test).length;
    const warned = count((file) => file.included && draftOf(file) !== undefined && hasWarning(file));
    return html`${
        written !== undefined
          ? html`<sm-progress
                label=${text.importing(written, chosen)}
                .value=${written}
                .max=${chosen}
              ></sm-progress>
              <span>${text.importing(written, chosen)}</span>`
          : files.length > 0
            ? html`<sm-progress
                  label=${text.filesRead(settled, files.length)}
                  .value=${settled}
                  .max=${files.length}
                ></sm-progress>
                <span>${text.filesRead(settled, files.length)}</span>`
            : nothing
      }
      <span class="summary" role="status"
        >${
          this.failures.length > 0
            ? this.failures.map(
                ({ name, error }) =>
                  html`<span class="bad">${text.notImported(name)} ${errorText(error)}</span>`,
              )
            : text.summary(
                chosen - warned,
                warned,
                count(({ state }) => state.kind === "refused"),
                count(({ state, included }) => state.kind === "read" && !included),
              )
        }</span
      >
      <button class="button quiet" .disabled=${written !== undefined} @click=${this.#close}>
        ${text.cancel()}
      </button>
      <button
        class="button primary"
        .disabled=${chosen === 0 || written !== undefined}
        @click=${this.#import}
      >
        ${chosen === 0 ? text.importHeading() : text.importN(chosen)}
      </button>`;
  }

  #begin(): void {
    const { project } = this;
    this.intake = new Intake({
      read: readTranscript,
      known: () => sketchSources(project),
      participants: [...project.index.participants.values()].map(({ id, name, role }) => ({
        key: id,
        participantId: id,
        name,
        ...(role === undefined ? {} : { role }),
      })),
      newId: () => project.environment.newId(),
    });
    this.#subscription = this.intake.subscribe({
      next: ({ files }) => {
        this.files = files;
        if (!files.some(({ id }) => id === this.current)) this.current = files[0]?.id ?? "";
      },
    });
  }

  #end(): void {
    this.#subscription?.unsubscribe();
    this.intake?.cancel();
    this.intake = undefined;
    this.files = [];
    this.current = "";
    this.written = undefined;
    this.failures = [];
  }

  /** Each file is written wholly or not at all, all as one step for undo; one that fails keeps its place in the list, with the reason. */
  #import = async (): Promise<void> => {
    const intake = this.intake!;
    const coderId = this.session.state.coderId!;
    const added: SourceId[] = [];
    let first: LogEntryId | undefined;
    const failures: { name: string; error: ErrorData }[] = [];
    this.failures = [];
    this.written = 0;
    for (const file of intake.chosen) {
      try {
        const incoming = incomingSource(file, intake);
        const made = await addSource(this.project, coderId, incoming, first);
        first ??= made.entryId;
        added.push(made.sourceId);
        intake.imported(file.id, made.created);
      } catch (cause) {
        failures.push({ name: file.name, error: AppError.from(cause).toData() });
      }
      this.written = added.length + failures.length;
    }
    this.written = undefined;
    if (added.length > 0) {
      announce(text.imported(added.length));
      this.dispatchEvent(new SourcesImportEvent(added));
    }
    this.failures = failures;
    if (failures.length === 0) this.#close();
  };

  #close = (): void => {
    this.open = false;
    this.#end();
  };

  #choose = ({ fileId }: FileChooseEvent): void => {
    this.current = fileId;
  };

  #dragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    this.list.toggleAttribute("dropping", true);
  };
  #dragLeave = (): void => void this.list.toggleAttribute("dropping", false);
  #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.#dragLeave();
    this.intake!.add(event.dataTransfer?.files ?? []);
  };
}

/** What a person should look at before importing: turns that name nobody, a transcript that is there already. */
const hasWarning = (file: IntakeFile): boolean =>
  file.likeness !== undefined || (draftOf(file)!.labels.length > 0 && openTurns(file).length > 0);

declare global {
  interface HTMLElementTagNameMap {
    "sm-import-dialog": ImportDialog;
  }
}
