import { consume } from "@lit/context";
import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { CoderId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";
import type { CoderDialog } from "#app/coder-dialog";
import { shellText as text } from "#messages/shell";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { WatchController } from "#ui/controllers/watch-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#app/coder-dialog";
import "#ui/components/icon";
import "#ui/components/initials";
import "#ui/components/menu";
import "#ui/components/menu-item";

/** "Coding as Ingrid Solheim": who codes on this device; switches, adds and edits coders. */
@customElement("sm-coder-menu")
export class CoderMenu extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .trigger {
        gap: var(--s-2);
        padding-inline: var(--s-2);
        font: var(--t-14);
      }
      .as {
        color: var(--ink-2);
      }
      @media (width < 1280px) {
        .as {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
      @media (width < 600px) {
        .name {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @property({ attribute: false }) coderId!: CoderId;

  @query("sm-coder-dialog") private readonly dialog!: CoderDialog;
  readonly #coders = new WatchController<ReadonlyMap<CoderId, Coder>>(this, () =>
    this.project.index.watch(({ people }) => people),
  );

  override render() {
    const coders = this.#coders.value!;
    const current = coders.get(this.coderId)!;
    return html`<sm-menu align="end" label=${text.coders()} @sm-menu-select=${this.#choose}>
        <button slot="trigger" class="button quiet trigger">
          <span class="as">${text.codingAs()}</span><span class="name">${current.name}</span>
          <sm-initials own .initials=${current.initials}></sm-initials>
        </button>
        ${[...coders.values()]
          .sort(byName)
          .map(
            (coder) =>
              html`<sm-menu-item .value=${coder.id} .checked=${coder.id === this.coderId}
                >${coder.name}<sm-initials
                  slot="end"
                  .initials=${coder.initials}
                  .own=${coder.id === this.coderId}
                ></sm-initials
              ></sm-menu-item>`,
          )}
        <hr />
        <sm-menu-item value="edit"
          ><sm-icon slot="start" name="edit"></sm-icon>${text.editCoder(current.name)}</sm-menu-item
        >
        <sm-menu-item value="add"
          ><sm-icon slot="start" name="plus"></sm-icon>${text.addCoder()}</sm-menu-item
        >
      </sm-menu>
      <sm-coder-dialog></sm-coder-dialog>`;
  }

  #choose = ({ value }: MenuSelectEvent): void => {
    const coders = this.#coders.value!;
    const coder = coders.get(value as CoderId);
    if (coder !== undefined) {
      this.session.set({ coderId: coder.id });
      announce(text.nowCoding(coder.name));
    } else if (value === "edit") this.dialog.show(coders.get(this.coderId));
    else this.dialog.show();
  };
}

const byName = (a: Coder, b: Coder): number => a.name.localeCompare(b.name);

declare global {
  interface HTMLElementTagNameMap {
    "sm-coder-menu": CoderMenu;
  }
}
