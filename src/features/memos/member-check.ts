import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, property, queryAll, state } from "lit/decorators.js";
import { recordAnswer } from "#actions/record-answer";
import { removeAnswer } from "#actions/remove-answer";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import { answerKinds, answersTo, countAnswers, type AnswerWording } from "#domain/memos/theme-answers";
import type { ThemeAnswerId, ThemeId } from "#domain/model/ids";
import type { ThemeAnswer } from "#domain/model/theme-records";
import { extractsOf } from "#domain/themes/extracts";
import { projectThemes } from "#domain/themes/project-themes";
import type { ThemeNode } from "#domain/themes/theme-tree";
import "#features/memos/answer-form";
import {
  exportMemberCheck,
  memberCheckExports,
  type MemberCheckExport,
} from "#features/memos/member-check-export";
import { memberCheckStyles } from "#features/memos/member-check-styles";
import { whenWritten } from "#features/memos/memo-words";
import { deedText } from "#messages/deeds";
import { memberCheckText as text } from "#messages/member-check";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { DeedRunner, type DeedHost } from "#ui/deed-runner";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#ui/components/empty";
import "#ui/components/icon";

/** Themes as they are shown to those they are about, and what these answered. */
@customElement("sm-member-check")
export class MemberCheck extends LitElement implements DeedHost<OpenProject> {
  static override styles = [baseStyles, buttonStyles, fieldStyles, memberCheckStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** Another number, another state of the project. */
  @property({ type: Number }) version = 0;
  @property({ attribute: false }) now = 0;

  /** Themes left out of the document. */
  @state() private left: ReadonlySet<ThemeId> = new Set();
  @state() private answering: ThemeId | undefined;
  @queryAll("button[data-theme]") private readonly buttons!: NodeListOf<HTMLElement>;
  readonly #runner = new DeedRunner<OpenProject>(this);

  override render() {
    const { index } = this.project;
    const themes = projectThemes(index).nodes.filter(({ dropped }) => !dropped);
    if (themes.length === 0)
      return html`<sm-empty
        >${text.none()}<a
          slot="action"
          class="button"
          href=${routePath({ screen: "themes", projectId: this.project.id })}
          >${text.toThemes()}</a
        ></sm-empty
      >`;
    const chosen = this.#chosen(themes);
    const extracts = [...chosen].flatMap((id) => this.#shownExtracts(id)).length;
    return html`<div class="page">
      <p class="lead">${text.lead()}</p>
      <div class="export">
        <h2>${text.export()}</h2>
        ${memberCheckExports.map(
          (what) =>
            html`<button
              class="button"
              data-export=${what}
              ?disabled=${chosen.size === 0}
              @click=${this.#export}
            >
              <sm-icon name="export"></sm-icon>${text.exportOf(what)}
            </button>`,
        )}
        <p class="note">${text.exportNote(chosen.size, extracts)}</p>
      </div>
      <ul>
        ${themes.map((node) => html`<li class=${node.depth > 0 ? "sub" : ""}>${this.#theme(node, chosen)}</li>`)}
      </ul>
      <p class="note">${text.countNote()}</p>
    </div>`;
  }

  /** Where what had focus is gone, it goes on from the page. */
  restoreFocus(): void {
    this.requestUpdate();
  }

  #theme({ theme }: ThemeNode, chosen: ReadonlySet<ThemeId>) {
    const answers = answersTo(this.project.index, theme.id);
    const counts = countAnswers(answers);
    const isAnswering = this.answering === theme.id;
    return html`<div class="head">
        <input
          class="check"
          type="checkbox"
          aria-label=${text.include(theme.name)}
          data-theme=${theme.id}
          .checked=${chosen.has(theme.id)}
          @change=${this.#choose}
        />
        <h3>${theme.name}</h3>
        <span class="note">${text.extracts(this.#shownExtracts(theme.id).length)}</span>
      </div>
      ${theme.concept === undefined ? nothing : html`<p class="concept">${theme.concept}</p>`}
      <p class="counts">
        ${
          answers.length === 0
            ? text.answers(0)
            : html`${answerKinds.map((kind) => html`<span>${text.count(kind, counts[kind])}</span>`)}`
        }
        ${
          isAnswering
            ? nothing
            : html`<button
                class="button small"
                data-theme=${theme.id}
                aria-label=${text.recordFor(theme.name)}
                @click=${this.#begin}
              >
                ${text.record()}
              </button>`
        }
      </p>
      ${
        isAnswering
          ? html`<sm-answer-form
              .themeId=${theme.id}
              .people=${[...this.project.index.participants.values()]}
              .settle=${this.#settle}
            ></sm-answer-form>`
          : nothing
      }
      ${
        answers.length === 0
          ? nothing
          : html`<ul class="answers">
              ${answers.map(this.#answer)}
            </ul>`
      }`;
  }

  #answer = ({ id, participantId, answer, comment, coderId, at }: ThemeAnswer) => {
    const { index } = this.project;
    const who = (participantId && index.participants.get(participantId)?.name) ?? text.unnamed();
    return html`<li>
      <p class="who">
        <b>${who}</b><span>${text.answer(answer)}</span
        ><span class="note"
          >${text.recordedBy(index.coders.get(coderId)?.name ?? "", whenWritten(at, this.now))}</span
        ><button
          class="icon-button"
          data-answer=${id}
          aria-label=${text.remove(who)}
          title=${text.remove(who)}
          @click=${this.#remove}
        >
          <sm-icon name="trash"></sm-icon>
        </button>
      </p>
      ${comment === "" ? nothing : html`<p class="comment">${comment}</p>`}
    </li>`;
  };

  /** Extracts that show a theme and still have words: those that the document holds. */
  #shownExtracts = (themeId: ThemeId) =>
    extractsOf(this.project.index, themeId).filter(
      ({ extract, range }) => extract.stance === "for" && range.start < range.end,
    );

  #chosen = (themes: readonly ThemeNode[]): ReadonlySet<ThemeId> =>
    new Set(themes.map(({ theme }) => theme.id).filter((id) => !this.left.has(id)));

  #choose = ({ currentTarget }: Event): void => {
    const { dataset, checked } = currentTarget as HTMLInputElement;
    const left = new Set(this.left);
    if (checked) left.delete(dataset["theme"] as ThemeId);
    else left.add(dataset["theme"] as ThemeId);
    this.left = left;
  };

  #begin = ({ currentTarget }: Event): void => {
    this.answering = (currentTarget as HTMLElement).dataset["theme"] as ThemeId;
  };

  #settle = (wording: AnswerWording | undefined): void => {
    const themeId = this.answering;
    this.answering = undefined;
    void this.updateComplete.then(() =>
      [...this.buttons].find(({ dataset }) => dataset["theme"] === themeId)?.focus(),
    );
    if (wording !== undefined) void this.#record(wording);
  };

  async #record(wording: AnswerWording): Promise<void> {
    const entry = await this.#runner.run((project, coderId) => recordAnswer(project, coderId, wording));
    if (entry !== undefined) announce(deedText(entry.deed));
  }

  #remove = ({ currentTarget }: Event): void => {
    const id = (currentTarget as HTMLElement).dataset["answer"] as ThemeAnswerId;
    void this.#takeOut(id);
  };

  async #takeOut(id: ThemeAnswerId): Promise<void> {
    const entry = await this.#runner.run((project, coderId) => removeAnswer(project, coderId, id));
    if (entry !== undefined) this.#runner.offerUndo(deedText(entry.deed), entry);
  }

  #export = ({ currentTarget }: Event): void => {
    const what = (currentTarget as HTMLElement).dataset["export"] as MemberCheckExport;
    const { project } = this;
    const themes = projectThemes(project.index).nodes.filter(({ dropped }) => !dropped);
    exportMemberCheck(what, {
      index: project.index,
      themeIds: this.#chosen(themes),
      at: project.environment.now(),
      textOf: (id) => project.textOf(id),
    }).then(
      () => this.dispatchEvent(new ToastShowEvent(text.exported(text.export()))),
      (cause: unknown) => this.dispatchEvent(new ErrorShowEvent(cause)),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-member-check": MemberCheck;
  }
}
