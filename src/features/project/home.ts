import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { libraryContext } from "#contexts/library-context";
import { forgetProject, lostProjects, type KnownProject } from "#features/project/known-projects";
import type { LostCommandEvent } from "#features/project/lost-command-event";
import type { CreateDialog } from "#features/project/create-dialog";
import type { DeleteDialog } from "#features/project/delete-dialog";
import { homeStyles } from "#features/project/home-styles";
import { isProjectFile, type OpenDialog } from "#features/project/open-dialog";
import type { ProjectCommandEvent } from "#features/project/project-command-event";
import type { RenameDialog } from "#features/project/rename-dialog";
import { SampleController } from "#features/project/sample-controller";
import type { SaveDialog } from "#features/project/save-dialog";
import { homeText as text } from "#messages/home";
import { keepingText } from "#messages/keeping";
import type { Library, ProjectSummary } from "#storage/read/library";
import type { IconName } from "#ui/components/icon-paths";
import { WatchController } from "#ui/controllers/watch-controller";
import { AppearanceOpenEvent } from "#ui/events/appearance-open-event";
import { KeyboardOpenEvent } from "#ui/events/keyboard-open-event";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#features/project/create-dialog";
import "#features/project/delete-dialog";
import "#features/project/lost-list";
import "#features/project/open-dialog";
import "#features/project/project-row";
import "#features/project/rename-dialog";
import "#features/project/save-dialog";
import "#features/project/space-line";
import "#ui/components/empty";
import "#ui/components/icon";
import "#ui/components/key";

interface Deed {
  readonly key: string;
  readonly icon: IconName;
  readonly name: string;
  readonly note?: string;
  readonly run: () => void;
}

/** The first screen: what one can begin, and the projects on this device. Files dropped anywhere begin a project, or open it. */
@customElement("sm-home")
export class Home extends LitElement {
  static override styles = [baseStyles, buttonStyles, homeStyles];

  @consume({ context: libraryContext }) library!: Library;
  /** The browser keeps the program itself too. */
  @property({ type: Boolean, attribute: "works-offline" }) worksOffline = false;

  @query("sm-create-dialog") private readonly createDialog!: CreateDialog;
  @query("sm-open-dialog") private readonly openDialog!: OpenDialog;
  @query("sm-rename-dialog") private readonly renameDialog!: RenameDialog;
  @query("sm-save-dialog") private readonly saveDialog!: SaveDialog;
  @query("sm-delete-dialog") private readonly deleteDialog!: DeleteDialog;

  readonly #sample = new SampleController(this);
  readonly #projects = new WatchController<readonly ProjectSummary[]>(this, () =>
    this.library.watchProjects(),
  );

  /** Projects that are gone though nobody deleted them; undefined until the device was asked. */
  #lost: readonly KnownProject[] | undefined;
  #compared: readonly ProjectSummary[] | undefined;

  constructor() {
    super();
    new ShortcutController(this, () =>
      this.#deeds().map(({ key, name, run }) => ({
        name: `home.${key}`,
        keys: [key],
        label: name,
        group: text.begin(),
        run,
      })),
    );
    this.addEventListener("dragover", this.#dragOver);
    this.addEventListener("drop", this.#drop);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const projects = this.#projects.value;
    if (projects === undefined || projects === this.#compared) return;
    this.#compared = projects;
    this.#lost = lostProjects(projects, this.#lost);
  }

  override render() {
    return html`<main class="begin" tabindex="-1" data-region=${text.begin()}>
        <span class="mark" aria-hidden="true">«»</span>
        <h1>Samtale</h1>
        <p class="statement">${text.statement()}</p>
        <div class="deeds">
          ${this.#deeds().map(
            ({ key, icon, name, note, run }) =>
              html`<button class="deed" @click=${run}>
                <sm-icon .name=${icon}></sm-icon><strong>${name}</strong>
                ${note === undefined ? nothing : html`<small>${note}</small>`}
                <sm-key .keys=${key.toUpperCase()} aria-hidden="true"></sm-key>
              </button>`,
          )}
        </div>
        <p class="privacy">
          <sm-icon name="device"></sm-icon>
          <span
            ><strong>${text.privacyLead()}</strong> ${text.privacy()}
            ${this.worksOffline ? keepingText.offline() : nothing}</span
          >
        </p>
      </main>
      <section
        class="projects"
        tabindex="-1"
        aria-labelledby="projects"
        data-region=${text.projects()}
        @sm-project-command=${this.#command}
      >
        <h2 id="projects">${text.projects()}</h2>
        ${
          this.#lost === undefined || this.#lost.length === 0
            ? nothing
            : html`<sm-lost-list .projects=${this.#lost} @sm-lost-command=${this.#settleLost}></sm-lost-list>`
        }
        ${this.#list(this.#projects.value)}
      </section>
      <footer>
        <div>
          <button class="link" @click=${this.#openKeyboard}>${text.keyboard()}</button>
          <button class="link" @click=${this.#openAppearance}>${text.appearance()}</button>
        </div>
        <sm-space-line></sm-space-line>
      </footer>
      <sm-create-dialog></sm-create-dialog>
      <sm-open-dialog></sm-open-dialog>
      <sm-rename-dialog></sm-rename-dialog>
      <sm-save-dialog></sm-save-dialog>
      <sm-delete-dialog></sm-delete-dialog>`;
  }

  #list(projects: readonly ProjectSummary[] | undefined) {
    if (projects === undefined) return nothing;
    if (projects.length === 0)
      return html`<sm-empty
        >${text.noProjects()}
        <div slot="action" class="first">
          <button class="button" @click=${this.#import}>${text.importTranscripts()}</button>
          <button class="button quiet" @click=${this.#sample.open}>${text.openSample()}</button>
        </div>
      </sm-empty>`;
    const now = this.library.environment.now();
    return html`<ul>
      ${repeat(
        projects,
        ({ id }) => id,
        (project) => html`<li><sm-project-row .project=${project} .now=${now}></sm-project-row></li>`,
      )}
    </ul>`;
  }

  #deeds(): readonly Deed[] {
    return [
      {
        key: "i",
        icon: "import",
        name: text.importTranscripts(),
        note: text.importNote(),
        run: this.#import,
      },
      {
        key: "s",
        icon: "document",
        name: text.openSample(),
        note: this.#sample.isOpening ? text.openingSample() : text.openSampleNote(),
        run: this.#sample.open,
      },
      { key: "o", icon: "folder", name: text.openFile(), note: text.openFileNote(), run: this.#open },
      { key: "n", icon: "plus", name: text.newProject(), run: this.#new },
    ];
  }

  #import = (): void => this.createDialog.show([]);
  #new = (): void => this.createDialog.show();
  #open = (): void => this.openDialog.choose();
  #openKeyboard = (): boolean => this.dispatchEvent(new KeyboardOpenEvent());
  #openAppearance = (): boolean => this.dispatchEvent(new AppearanceOpenEvent());

  #command = ({ deed, project }: ProjectCommandEvent): void => {
    if (deed === "rename") void this.renameDialog.show(project);
    else if (deed === "save") this.saveDialog.show(project);
    else this.deleteDialog.show(project);
  };

  #settleLost = ({ deed }: LostCommandEvent): void => {
    if (deed === "open") this.openDialog.choose();
    else {
      this.#lost?.forEach(({ id }) => forgetProject(id));
      this.#lost = [];
      this.requestUpdate();
    }
  };

  #dragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  };

  #drop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    const project = files.find(isProjectFile);
    if (project) this.openDialog.show(project);
    else this.createDialog.show(files);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-home": Home;
  }
}
