import { consume } from "@lit/context";
import { LitElement, html } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { libraryContext } from "#contexts/library-context";
import { projectContext } from "#contexts/project-context";
import type { SaveDialog } from "#features/project/save-dialog";
import { shellText as text } from "#messages/shell";
import type { Library, ProjectSummary } from "#storage/read/library";
import type { OpenProject } from "#storage/read/open-project";
import { goTo } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#features/project/save-dialog";
import "#ui/components/dialog";

/** Asks once before a project is left whose transcripts are in no file: a browser may be emptied by others than its owner. */
@customElement("sm-leave-dialog")
export class LeaveDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles];

  @consume({ context: libraryContext }) library!: Library;
  @consume({ context: projectContext }) project!: OpenProject;
  @state() private open = false;
  @query("sm-save-dialog") private readonly saveDialog!: SaveDialog;

  /** Goes to all projects, at once where a file was saved or nothing is there to lose. */
  leave(): void {
    const subscription = this.library.watchProjects().subscribe({
      next: (projects) => {
        queueMicrotask(() => subscription.unsubscribe());
        this.#decide(projects.find(({ id }) => id === this.project.id));
      },
      error: goHome,
    });
  }

  override render() {
    return html`<sm-dialog heading=${text.leaveHeading()} .open=${this.open} @sm-dialog-close=${this.#close}>
        <p>${text.leaveWarning()}</p>
        <button slot="footer" class="button quiet" @click=${this.#close}>${text.stay()}</button>
        <button slot="footer" class="button" @click=${this.#leaveUnsaved}>${text.leaveUnsaved()}</button>
        <button slot="footer" class="button primary" data-autofocus @click=${this.#save}>
          ${text.saveFile()}
        </button>
      </sm-dialog>
      <sm-save-dialog></sm-save-dialog>`;
  }

  #decide(project: ProjectSummary | undefined): void {
    const isOnlyHere =
      project !== undefined && project.backedUpAt === undefined && project.counts.sources > 0;
    if (isOnlyHere && !asked.has(project.id)) this.open = true;
    else goHome();
  }

  #close = (): void => {
    this.open = false;
  };

  #leaveUnsaved = (): void => {
    asked.add(this.project.id);
    this.open = false;
    goHome();
  };

  #save = (): void => {
    this.open = false;
    this.saveDialog.show(this.project.index.project);
  };
}

/** Projects that a person left without a file already, since the page was loaded: they know. */
const asked = new Set<string>();

const goHome = (): void => goTo({ screen: "home" });

declare global {
  interface HTMLElementTagNameMap {
    "sm-leave-dialog": LeaveDialog;
  }
}
