import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { libraryContext } from "#contexts/library-context";
import { settingsStyles } from "#features/settings/settings-styles";
import { homeText } from "#messages/home";
import { settingsText as text } from "#messages/settings";
import type { Library, ProjectSummary, SpaceEstimate } from "#storage/read/library";
import type { OpenProject } from "#storage/read/open-project";
import { WatchController } from "#ui/controllers/watch-controller";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { ProjectSaveEvent } from "#ui/events/project-save-event";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";

/** When the project file was saved last, and how much room there is. @fires {ProjectSaveEvent} sm-project-save */
@customElement("sm-backup-settings")
export class BackupSettings extends LitElement {
  static override styles = [baseStyles, buttonStyles, textStyles, settingsStyles];

  @consume({ context: libraryContext }) library!: Library;
  @property({ attribute: false }) project!: OpenProject;
  @state() private space: SpaceEstimate | undefined;
  readonly #projects = new WatchController<readonly ProjectSummary[]>(this, () =>
    this.library.watchProjects(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.library.space().then(
      (space) => (this.space = space),
      (cause: unknown) => this.dispatchEvent(new ErrorShowEvent(cause)),
    );
  }

  override render() {
    const summary = this.#projects.value?.find(({ id }) => id === this.project.id);
    const { used, available, persisted } = this.space ?? {};
    const savedAt = summary?.backedUpAt;
    return html`<div>
        <h2>${text.backup()}</h2>
        <p class="remark">${text.backupNote()}</p>
      </div>
      ${
        summary === undefined
          ? nothing
          : html`<p class=${savedAt === undefined ? "warn" : ""}>
              ${savedAt === undefined ? text.neverSaved() : text.savedOn(savedAt)}
              ${summary.changesOnlyHere === 0 ? nothing : text.onlyHere(summary.changesOnlyHere)}
            </p>`
      }
      <div><button class="button primary" @click=${this.#save}>${text.save()}</button></div>
      ${
        used === undefined || available === undefined
          ? nothing
          : html`<section>
              <h3>${text.storage()}</h3>
              <p>${homeText.space(used, available)}</p>
              <p class="remark">${persisted === true ? homeText.persisted() : text.notPersisted()}</p>
            </section>`
      }`;
  }

  #save = (): boolean => this.dispatchEvent(new ProjectSaveEvent());
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-backup-settings": BackupSettings;
  }
}
