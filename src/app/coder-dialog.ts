import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { createCoder } from "#actions/create-coder";
import { editCoder } from "#actions/edit-coder";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import { AppError } from "#domain/errors";
import type { Coder } from "#domain/model/records";
import type { CoderFields } from "#features/project/coder-fields";
import { errorText } from "#messages/errors";
import { shellText as text } from "#messages/shell";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/project/coder-fields";
import "#ui/components/dialog";

/** Adds a coder, who codes from then on, or changes one's name and initials. */
@customElement("sm-coder-dialog")
export class CoderDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, textStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @state() private open = false;
  /** The one to change; undefined adds one. */
  @state() private coder: Coder | undefined;
  @state() private checked = false;
  @state() private error: AppError | undefined;

  @query("sm-coder-fields") private readonly fields!: CoderFields;

  show(coder?: Coder): void {
    this.coder = coder;
    this.checked = false;
    this.error = undefined;
    this.open = true;
  }

  override render() {
    const { coder } = this;
    return html`<sm-dialog
      heading=${coder === undefined ? text.addCoderHeading() : text.editCoderHeading()}
      .open=${this.open}
      @sm-dialog-close=${this.#close}
    >
      ${
        this.open
          ? html`<sm-coder-fields
              data-autofocus
              .name=${coder?.name ?? ""}
              .initials=${coder?.initials ?? ""}
              .checked=${this.checked}
            ></sm-coder-fields>`
          : nothing
      }
      ${this.error === undefined ? nothing : html`<p class="bad" role="alert">${errorText(this.error)}</p>`}
      <button slot="footer" class="button quiet" @click=${this.#close}>${text.cancel()}</button>
      <button slot="footer" class="button primary" @click=${this.#save}>
        ${coder === undefined ? text.add() : text.save()}
      </button>
    </sm-dialog>`;
  }

  #close = (): void => {
    this.open = false;
  };

  #save = async (): Promise<void> => {
    this.checked = true;
    const edited = this.fields.coder;
    if (edited === undefined) return;
    const { project, session, coder } = this;
    const by = session.state.coderId;
    try {
      if (coder !== undefined && by !== undefined) await editCoder(project, by, coder.id, edited);
      else {
        session.set({ coderId: await createCoder(project, by, edited) });
        announce(text.nowCoding(edited.name));
      }
      this.#close();
    } catch (cause) {
      this.error = AppError.from(cause);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-coder-dialog": CoderDialog;
  }
}
