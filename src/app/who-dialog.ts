import { consume } from "@lit/context";
import { LitElement, css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { createCoder } from "#actions/create-coder";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import { AppError } from "#domain/errors";
import type { CoderId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";
import type { CoderFields } from "#features/project/coder-fields";
import { knownCoder } from "#features/project/known-coder";
import { errorText } from "#messages/errors";
import { shellText as text } from "#messages/shell";
import type { OpenProject } from "#storage/read/open-project";
import { goTo } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#features/project/coder-fields";
import "#ui/components/dialog";
import "#ui/components/initials";

const byName = (a: Coder, b: Coder): number => a.name.localeCompare(b.name);

/** The choice that is none of the project's coders. */
const somebodyElse = "";

/**
 * Asks who codes here, where nobody said so yet: in a project that came as a file. Work of others is never taken for one's own,
 * so there is no answer beforehand; closing the dialog goes back to the projects.
 */
@customElement("sm-who-dialog")
export class WhoDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    textStyles,
    css`
      .parts {
        display: grid;
        gap: var(--s-4);
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--s-3);
        min-block-size: 2.25rem;
        border-block-end: var(--hairline) solid var(--line);
      }
      label span {
        flex: 1;
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @state() private chosen: string | undefined;
  @state() private checked = false;
  @state() private error: AppError | undefined;

  @query("sm-coder-fields") private readonly fields!: CoderFields | null;

  override render() {
    const { name, initials } = knownCoder();
    return html`<sm-dialog heading=${text.whoHeading()} open @sm-dialog-close=${this.#leave}>
      <div class="parts">
        <p class="second">${text.whoNote()}</p>
        <fieldset>
          <legend class="visually-hidden">${text.coders()}</legend>
          ${[...this.project.index.people.values()]
            .sort(byName)
            .map(
              (coder) =>
                html`<label
                  >${this.#radio(coder.id)}<span>${coder.name}</span>
                  <sm-initials .initials=${coder.initials} .own=${this.chosen === coder.id}></sm-initials
                ></label>`,
            )}
          <label>${this.#radio(somebodyElse)}<span>${text.someoneElse()}</span></label>
        </fieldset>
        ${
          this.chosen === somebodyElse
            ? html`<sm-coder-fields
                .name=${name}
                .initials=${initials}
                .checked=${this.checked}
              ></sm-coder-fields>`
            : nothing
        }
        ${this.error === undefined ? nothing : html`<p class="bad" role="alert">${errorText(this.error)}</p>`}
      </div>
      <button slot="footer" class="button quiet" @click=${this.#leave}>${text.toProjects()}</button>
      <button
        slot="footer"
        class="button primary"
        ?disabled=${this.chosen === undefined}
        @click=${this.#start}
      >
        ${text.start()}
      </button>
    </sm-dialog>`;
  }

  #radio = (value: string) =>
    html`<input
      class="check"
      type="radio"
      name="who"
      .value=${value}
      .checked=${this.chosen === value}
      @change=${this.#choose}
    />`;

  #choose = ({ currentTarget }: Event): void => {
    this.chosen = (currentTarget as HTMLInputElement).value;
  };

  #leave = (): void => goTo({ screen: "home" });

  #start = async (): Promise<void> => {
    this.checked = true;
    const { project, session, chosen } = this;
    if (chosen !== somebodyElse) {
      session.set({ coderId: chosen as CoderId });
      return;
    }
    const coder = this.fields?.coder;
    if (coder === undefined) return;
    try {
      session.set({ coderId: await createCoder(project, undefined, coder) });
    } catch (cause) {
      this.error = AppError.from(cause);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-who-dialog": WhoDialog;
  }
}
