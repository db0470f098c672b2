import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { editProject } from "#actions/edit-project";
import type { AnalysisMode } from "#domain/model/records";
import { settingsStyles } from "#features/settings/settings-styles";
import { settingsText as text } from "#messages/settings";
import type { OpenProject } from "#storage/read/open-project";
import type { Field } from "#ui/components/field";
import { IndexWatch } from "#ui/controllers/index-watch";
import type { DeedRunner } from "#ui/deed-runner";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#ui/components/field";
import "#ui/components/icon";
import "#ui/components/tooltip";

const modes: readonly AnalysisMode[] = ["reflexive", "codebook", "coding-reliability"];

/** Name, research questions and kind of analysis of the project. */
@customElement("sm-analysis-settings")
export class AnalysisSettings extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    settingsStyles,
    css`
      .name {
        max-inline-size: 32rem;
      }
      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
        gap: var(--s-6);
        margin: 0;
        padding: 0;
        border: 0;
      }
      label.mode {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--s-2);
        align-content: start;
        padding-block-start: var(--s-3);
        border-block-start: 2px solid var(--line-2);
        cursor: pointer;
      }
      label.mode:has(:checked) {
        border-block-start-color: var(--ink);
      }
      .mode b {
        font: var(--t-quote-large);
      }
      .mode .check {
        margin-block-start: 0.25rem;
      }
      .mode span {
        grid-column: 1 / -1;
        color: var(--ink-2);
        font: var(--t-13);
      }
    `,
  ];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) runner!: DeedRunner<OpenProject>;
  @state() private nameMissing = false;
  @query("li:last-child sm-field") private readonly lastQuestion!: Field | null;

  constructor() {
    super();
    new IndexWatch(
      this,
      () => this.project.index,
      ({ tables }) => tables.has("project"),
    );
  }

  override render() {
    const { name, mode, researchQuestions } = this.project.index.project;
    return html`<h2>${text.analysis()}</h2>
      <sm-field
        class="name"
        label=${text.projectName()}
        maxlength="120"
        .value=${name}
        .error=${this.nameMissing ? text.nameMissing() : ""}
        @change=${this.#rename}
      ></sm-field>
      <section aria-labelledby="questions">
        <h3 id="questions">${text.questions()}</h3>
        ${researchQuestions.length === 0 ? html`<p class="remark">${text.noQuestions()}</p>` : nothing}
        <ol class="list">
          ${researchQuestions.map(
            (question, at) =>
              html`<li class="line" data-at=${at}>
                <sm-field
                  label=${text.question(at + 1)}
                  label-hidden
                  lines="2"
                  maxlength="1000"
                  .value=${question}
                  @change=${this.#asked}
                ></sm-field>
                <sm-tooltip .text=${text.removeQuestion(at + 1)}
                  ><button
                    class="icon-button"
                    aria-label=${text.removeQuestion(at + 1)}
                    @click=${this.#remove}
                  >
                    <sm-icon name="close"></sm-icon></button
                ></sm-tooltip>
              </li>`,
          )}
        </ol>
        <div><button class="button" @click=${this.#add}>${text.addQuestion()}</button></div>
      </section>
      <section aria-labelledby="mode">
        <div>
          <h3 id="mode">${text.mode()}</h3>
          <p class="remark">${text.modeNote()}</p>
        </div>
        <fieldset aria-labelledby="mode" @change=${this.#choose}>
          ${modes.map(
            (each) =>
              html`<label class="mode"
                ><input class="check" type="radio" name="mode" .value=${each} .checked=${each === mode} /><b
                  >${text.modeName(each)}</b
                ><span>${text.modeAbout(each)}</span></label
              >`,
          )}
        </fieldset>
      </section>`;
  }

  #rename = async ({ currentTarget }: Event): Promise<void> => {
    const name = (currentTarget as Field).value.trim();
    this.nameMissing = name === "";
    if (name !== "") await this.#edit({ name });
  };

  #asked = ({ currentTarget }: Event): Promise<unknown> =>
    this.#ask(currentTarget, (currentTarget as Field).value);
  #remove = ({ currentTarget }: Event): Promise<unknown> => this.#ask(currentTarget, "");

  /** An empty question is none. */
  #ask(within: EventTarget | null, asked: string): Promise<unknown> {
    const at = Number((within as HTMLElement).closest("li")!.dataset["at"]);
    const questions = this.project.index.project.researchQuestions.with(at, asked.trim());
    return this.#edit({ researchQuestions: questions.filter((question) => question !== "") });
  }

  #add = async (): Promise<void> => {
    const { researchQuestions } = this.project.index.project;
    await this.#edit({
      researchQuestions: [...researchQuestions, text.question(researchQuestions.length + 1)],
    });
    await this.updateComplete;
    this.lastQuestion?.focus();
    this.lastQuestion?.select();
  };

  #choose = ({ target }: Event): Promise<unknown> =>
    this.#edit({ mode: (target as HTMLInputElement).value as AnalysisMode });

  #edit(edits: Parameters<typeof editProject>[2]): Promise<unknown> {
    return this.runner.run((project, coderId) => editProject(project, coderId, edits));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-analysis-settings": AnalysisSettings;
  }
}
