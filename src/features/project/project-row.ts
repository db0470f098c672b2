import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { isBackupDue } from "#features/project/backup-due";
import { ProjectCommandEvent, type ProjectDeed } from "#features/project/project-command-event";
import { homeText as text } from "#messages/home";
import { keepingText } from "#messages/keeping";
import type { ProjectSummary } from "#storage/read/library";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { projectRowStyles } from "#features/project/project-row-styles";
import "#ui/components/icon";
import "#ui/components/menu";
import "#ui/components/menu-item";

/**
 * One project on this device: its name as a link, when it changed, what it holds, and when its file was saved.
 * @fires {ProjectCommandEvent} sm-project-command
 */
@customElement("sm-project-row")
export class ProjectRow extends LitElement {
  static override styles = [baseStyles, buttonStyles, projectRowStyles];

  @property({ attribute: false }) project!: ProjectSummary;
  @property({ type: Number }) now = 0;

  override render() {
    const { id, name, changedAt, counts } = this.project;
    return html`<div class="name">
        <a href=${routePath({ screen: "coding", projectId: id })}>${name}</a>
        <span class="leader" aria-hidden="true"></span>
      </div>
      <span class="changed">${text.changed(changedAt, this.now)}</span>
      <div class="holds"><span>${text.counts(counts)}</span> ${this.#backup()}</div>
      <sm-menu align="end" label=${text.projectMenu(name)} @sm-menu-select=${this.#command}>
        <button slot="trigger" class="icon-button small" aria-label=${text.projectMenu(name)}>
          <sm-icon name="more"></sm-icon>
        </button>
        <sm-menu-item value="save">${text.saveFile()}</sm-menu-item>
        <sm-menu-item value="rename">${text.rename()}</sm-menu-item>
        <hr />
        <sm-menu-item value="delete" danger>${text.delete()}</sm-menu-item>
      </sm-menu>`;
  }

  #backup() {
    const { backedUpAt, changesOnlyHere } = this.project;
    const file = backedUpAt === undefined ? text.notBackedUp() : text.backedUp(backedUpAt, this.now);
    const changes =
      changesOnlyHere === 0 ? nothing : html`<span>${keepingText.onlyHere(changesOnlyHere)}</span>`;
    return isBackupDue(this.project, this.now)
      ? html`<span class="warn"><sm-icon name="warning"></sm-icon>${file}</span>
          <span class="warn">${changes}</span>
          <button class="link" @click=${this.#save}>${keepingText.saveFile()}</button>`
      : html`<span>${file}</span> ${changes}`;
  }

  #save = (): void => {
    this.dispatchEvent(new ProjectCommandEvent("save", this.project));
  };

  #command = ({ value }: MenuSelectEvent): void => {
    this.dispatchEvent(new ProjectCommandEvent(value as ProjectDeed, this.project));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-project-row": ProjectRow;
  }
}
