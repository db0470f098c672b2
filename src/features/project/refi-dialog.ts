import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { addRefiProject } from "#actions/add-refi-project";
import { readRefiFile, type IncomingProject } from "#actions/read-refi-file";
import { libraryContext } from "#contexts/library-context";
import { AppError } from "#domain/errors";
import { fileDialogStyles } from "#features/project/file-dialog-styles";
import { reportText } from "#features/project/report-parts";
import { errorText } from "#messages/errors";
import { homeText } from "#messages/home";
import { refiText as text } from "#messages/refi";
import type { Library } from "#storage/read/library";
import type { Select } from "#ui/components/select";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { goTo } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/project/refi-report";
import "#ui/components/dialog";
import "#ui/components/progress";
import "#ui/components/select";

/** How far opening a file has come. */
type Step =
  | { readonly kind: "reading" | "writing"; readonly share: number }
  | { readonly kind: "choosing"; readonly names: readonly string[] }
  | { readonly kind: "read"; readonly project: IncomingProject }
  | { readonly kind: "refused"; readonly error: AppError };

/**
 * Opens a project of another program (REFI-QDA, `.qdpx`) as a new one: reads it off the page's thread, says what became of everything
 * in it, and writes it only when a person agrees. The report stays in the project as a memo.
 * @fires {ToastShowEvent} sm-toast-show - the project is there
 */
@customElement("sm-refi-dialog")
export class RefiDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, textStyles, fileDialogStyles];

  @consume({ context: libraryContext }) library!: Library;
  @state() private open = false;
  @state() private step: Step = { kind: "reading", share: 0 };
  #file: File | undefined;
  #chosen = "";
  #abort: AbortController | undefined;

  /** Reads a file. Nothing is written. */
  show(file: File): void {
    if (this.step.kind === "writing") return;
    this.#file = file;
    this.open = true;
    void this.#read(undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  override render() {
    const { step } = this;
    return html`<sm-dialog
      size="medium"
      heading=${homeText.openHeading(this.#file?.name ?? "")}
      .open=${this.open}
      @sm-dialog-close=${this.#close}
    >
      ${this.open ? html`<div class="parts" aria-busy=${step.kind === "reading"}>${this.#parts(step)}</div>` : nothing}
      <button slot="footer" class="button quiet" ?disabled=${step.kind === "writing"} @click=${this.#close}>
        ${step.kind === "refused" ? homeText.close() : homeText.cancel()}
      </button>
      ${this.#mainButton(step)}
    </sm-dialog>`;
  }

  #parts(step: Step) {
    switch (step.kind) {
      case "reading":
      case "writing": {
        const doing = step.kind === "reading" ? text.reading() : text.writing();
        return html`<p>${doing}</p>
          <sm-progress label=${doing} .value=${step.share}></sm-progress>`;
      }
      case "choosing":
        return html`<sm-select
          data-autofocus
          label=${text.several()}
          .value=${this.#chosen}
          .choices=${step.names.map((name) => ({ value: name, label: name }))}
          @change=${this.#choose}
        ></sm-select>`;
      case "read":
        return html`<sm-refi-report .project=${step.project}></sm-refi-report>`;
      case "refused":
        return html`<p class="bad" role="alert">${errorText(step.error)}</p>`;
    }
  }

  #mainButton(step: Step) {
    if (step.kind === "refused" || step.kind === "reading") return nothing;
    const isChoosing = step.kind === "choosing";
    return html`<button
      slot="footer"
      class="button primary"
      ?disabled=${step.kind === "writing"}
      @click=${isChoosing ? this.#readChosen : this.#write}
    >
      ${isChoosing ? text.read() : text.open()}
    </button>`;
  }

  /** What is being written is written wholly: until then the dialog stays. */
  #close = (event: Event): void => {
    if (this.step.kind === "writing") event.preventDefault();
    else {
      this.#abort?.abort();
      this.open = false;
    }
  };

  #choose = ({ currentTarget }: Event): void => {
    this.#chosen = (currentTarget as Select).value;
  };
  #readChosen = (): void => void this.#read(this.#chosen);

  async #read(projectFile: string | undefined): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.step = { kind: "reading", share: 0 };
    const progress = (share: number): void => {
      if (!signal.aborted) this.step = { kind: "reading", share };
    };
    try {
      const project = await readRefiFile(this.#file!, projectFile, { signal, progress });
      if (!signal.aborted) this.step = { kind: "read", project };
    } catch (cause) {
      if (!signal.aborted) this.#refuse(AppError.from(cause));
    }
  }

  /** A file with several projects asks which. */
  #refuse(error: AppError): void {
    const names = String(error.detail["names"] ?? "").split(", ");
    if (error.code !== "import/several-projects") this.step = { kind: "refused", error };
    else {
      this.#chosen = names[0]!;
      this.step = { kind: "choosing", names };
    }
  }

  #write = async (): Promise<void> => {
    if (this.step.kind !== "read") return;
    const { project } = this.step;
    const { name } = project.archive.project;
    this.step = { kind: "writing", share: 0 };
    try {
      const title = text.memoTitle(this.#file!.name);
      const projectId = await addRefiProject(this.library, project, { title, text: reportText(project) });
      this.open = false;
      this.step = { kind: "reading", share: 0 };
      this.dispatchEvent(new ToastShowEvent(text.opened(name, project.archive.codings.length)));
      goTo({ screen: "coding", projectId });
    } catch (cause) {
      this.step = { kind: "refused", error: AppError.from(cause) };
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-refi-dialog": RefiDialog;
  }
}
