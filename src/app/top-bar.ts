import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { CoderId, SourceId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import { ProjectLeaveEvent } from "#app/project-leave-event";
import type { ProjectMenu } from "#app/project-menu";
import { screens } from "#app/screens";
import { topBarStyles } from "#app/top-bar-styles";
import { shellText as text } from "#messages/shell";
import type { OpenProject } from "#storage/read/open-project";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { WatchController } from "#ui/controllers/watch-controller";
import { SearchOpenEvent } from "#ui/events/search-open-event";
import { goTo, routePath, type Screen } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#app/coder-menu";
import "#app/project-menu";
import "#app/save-mark";
import "#app/undo-buttons";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/menu";
import "#ui/components/menu-item";

/** Where one is, whether it is saved, what can be undone, and who codes. */
@customElement("sm-top-bar")
export class TopBar extends LitElement {
  static override styles = [baseStyles, buttonStyles, topBarStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @property() screen: Screen = "coding";
  /** The transcript that is open in Coding. */
  @property({ attribute: false }) sourceId: SourceId | undefined;
  /** Undefined while nobody said who codes. */
  @property({ attribute: false }) coderId: CoderId | undefined;

  @query("sm-project-menu") private readonly projectMenu!: ProjectMenu;
  readonly #sources = new WatchController<readonly Source[]>(this, () =>
    this.project.index.watch(({ sourceList }) => sourceList),
  );

  override render() {
    return html`<a
        class="mark"
        href=${routePath({ screen: "home" })}
        aria-label=${text.home()}
        @click=${this.#leave}
        ><span aria-hidden="true">«»</span></a
      >
      ${this.#screenMenu()}
      <sm-project-menu></sm-project-menu>
      ${this.screen === "coding" ? this.#sourceMenu() : nothing}
      <span class="gap"></span>
      <button class="button search" @click=${this.#search}>
        <sm-icon name="search"></sm-icon><span class="words">${text.searchEverything()}</span
        ><sm-key keys="mod+k" aria-hidden="true"></sm-key>
      </button>
      <span class="gap"></span>
      ${
        this.coderId === undefined
          ? nothing
          : html`<sm-save-mark></sm-save-mark>
              <sm-undo-buttons .coderId=${this.coderId}></sm-undo-buttons>
              <span class="divider"></span>
              <sm-coder-menu .coderId=${this.coderId}></sm-coder-menu>`
      }`;
  }

  /** Saves the project file: to the one that is known, else where a person says. */
  saveFile(): void {
    this.projectMenu.saveAgain();
  }

  /** On a phone, in place of the rail. */
  #screenMenu = () =>
    html`<sm-menu class="screens" label=${text.screens()} @sm-menu-select=${this.#goToScreen}>
      <button slot="trigger" class="icon-button" aria-label=${text.menu()}>
        <sm-icon name="menu"></sm-icon>
      </button>
      ${screens.map(
        ({ screen, icon, label }) =>
          html`<sm-menu-item .value=${screen}
            ><sm-icon slot="start" .name=${icon}></sm-icon>${label()}</sm-menu-item
          >`,
      )}
      <hr />
      <sm-menu-item value="home"><sm-icon slot="start" name="folder"></sm-icon>${text.home()}</sm-menu-item>
    </sm-menu>`;

  #search = (): boolean => this.dispatchEvent(new SearchOpenEvent());

  #sourceMenu() {
    const sources = this.#sources.value!;
    const current = sources.find(({ id }) => id === this.sourceId);
    if (current === undefined) return nothing;
    return html`<span class="slash" aria-hidden="true">/</span>
      <sm-menu class="sources" label=${text.transcriptMenu()} @sm-menu-select=${this.#goToSource}>
        <button slot="trigger" class="button quiet crumb">
          <span class="words">${current.name}</span><sm-icon name="chevron-down"></sm-icon>
        </button>
        ${sources.map(
          ({ id, name }) =>
            html`<sm-menu-item .value=${id} .checked=${id === current.id}>${name}</sm-menu-item>`,
        )}
      </sm-menu>`;
  }

  #goToSource = ({ value }: MenuSelectEvent): void =>
    goTo({ screen: "coding", projectId: this.project.id, sourceId: value as SourceId });

  #goToScreen = ({ value }: MenuSelectEvent): void => {
    if (value === "home") this.dispatchEvent(new ProjectLeaveEvent());
    else goTo({ screen: value as Screen, projectId: this.project.id });
  };

  /** With a modifier key the link opens elsewhere, and nothing is left. */
  #leave = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.dispatchEvent(new ProjectLeaveEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-top-bar": TopBar;
  }
}
