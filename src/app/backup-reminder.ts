import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { libraryContext } from "#contexts/library-context";
import { projectContext } from "#contexts/project-context";
import type { Subscription } from "#domain/model/watchable";
import { isBackupDue } from "#features/project/backup-due";
import type { SaveDialog } from "#features/project/save-dialog";
import { homeText } from "#messages/home";
import { keepingText as text } from "#messages/keeping";
import type { Library, ProjectSummary } from "#storage/read/library";
import type { OpenProject } from "#storage/read/open-project";
import { readPreference, writePreference } from "#ui/preferences";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#app/banner";
import "#features/project/save-dialog";

/**
 * Says that a project has gone without a saved file for long, when one begins to work on it: once a day at most, and until a file
 * is saved or the person puts it off.
 */
@customElement("sm-backup-reminder")
export class BackupReminder extends LitElement {
  static override styles = [baseStyles, buttonStyles];

  @consume({ context: libraryContext }) library!: Library;
  @consume({ context: projectContext }) project!: OpenProject;
  /** As it was when the reminder came: a number that rises with every coding would be in the way. */
  @state() private due: ProjectSummary | undefined;
  @query("sm-save-dialog") private readonly saveDialog!: SaveDialog;
  #subscription: Subscription | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#look);
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.#look);
    this.#subscription?.unsubscribe();
  }

  override render() {
    const { due } = this;
    const now = this.library.environment.now();
    return html`${
        due === undefined
          ? nothing
          : html`<sm-banner kind="note"
              >${text.onlyHere(due.changesOnlyHere)}.
              ${due.backedUpAt === undefined ? homeText.notBackedUp() : homeText.backedUp(due.backedUpAt, now)}.
              <button slot="action" class="button small" @click=${this.#save}>${text.saveFile()}</button>
              <button slot="action" class="button small quiet" @click=${this.#hide}>${text.later()}</button>
            </sm-banner>`
      }<sm-save-dialog></sm-save-dialog>`;
  }

  #look = (): void => {
    const now = this.library.environment.now();
    const today = new Date(now).toDateString();
    const preference = `reminded.${this.project.id}`;
    if (document.visibilityState !== "visible" || this.due || readPreference(preference) === today) return;
    this.library.summary(this.project.id).then((summary) => {
      if (summary === undefined || !this.isConnected || !isBackupDue(summary, now)) return;
      writePreference(preference, today);
      this.due = summary;
      this.#subscription = this.library.watchProjects().subscribe({
        next: (projects) => {
          const same = projects.find(({ id }) => id === summary.id);
          if (same === undefined || !isBackupDue(same, now)) this.#hide();
        },
      });
    }, reportError);
  };

  #save = (): void => void this.saveDialog.saveAgain(this.project.index.project);

  #hide = (): void => {
    this.due = undefined;
    this.#subscription?.unsubscribe();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-backup-reminder": BackupReminder;
  }
}
