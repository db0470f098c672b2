import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, property, queryAll, state } from "lit/decorators.js";
import { editAnswer } from "#actions/edit-answer";
import { recordAnswer } from "#actions/record-answer";
import { removeAnswer } from "#actions/remove-answer";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import { answerKinds, answersTo, countAnswers, type AnswerWording } from "#domain/memos/theme-answers";
import type { ThemeAnswerId, ThemeId } from "#domain/model/ids";
import type { Participant } from "#domain/model/records";
import type { ThemeAnswer } from "#domain/model/theme-records";
import { extractsOf } from "#domain/themes/extracts";
import { projectThemes } from "#domain/themes/project-themes";
import type { ThemeNode } from "#domain/themes/theme-tree";
import type { AnswerForm } from "#features/memos/answer-form";
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
import "#features/memos/answer-form";
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
  /** Themes that an answer is being recorded to, and answers that are being changed. */
  @state() private open: ReadonlySet<ThemeId | ThemeAnswerId> = new Set();
  @queryAll("button[data-opens]") private readonly openers!: NodeListOf<HTMLElement>;
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

  /** What takes a control away says itself where the focus goes. */
  restoreFocus(): void {
    this.requestUpdate();
  }

  #theme({ theme }: ThemeNode, chosen: ReadonlySet<ThemeId>) {
    const answers = answersTo(this.project.index, theme.id);
    const counts = countAnswers(answers);
    const isAnswering = this.open.has(theme.id);
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
                data-opens=${theme.id}
                aria-label=${text.recordFor(theme.name)}
                @click=${this.#begin}
              >
                ${text.record()}
              </button>`
        }
      </p>
      ${isAnswering ? this.#form(theme.id) : nothing}
      ${
        answers.length === 0
          ? nothing
          : html`<ul class="answers">
              ${answers.map(this.#answer)}
            </ul>`
      }`;
  }

  #form = (opens: ThemeId | ThemeAnswerId, known?: ThemeAnswer) =>
    html`<sm-answer-form
      .people=${this.#people()}
      .known=${known}
      .opens=${opens}
      .settle=${this.#settle}
    ></sm-answer-form>`;

  #people(): readonly Participant[] {
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    return [...this.project.index.participants.values()].sort((a, b) => compare(a.name, b.name));
  }

  #answer = (known: ThemeAnswer) => {
    const { id, participantId, answer, comment, coderId, at } = known;
    const { index } = this.project;
    if (this.open.has(id)) return html`<li>${this.#form(id, known)}</li>`;
    const who = (participantId && index.participants.get(participantId)?.name) ?? text.unnamed();
    return html`<li>
      <p class="who">
        <b>${who}</b><span>${text.answer(answer)}</span
        ><span class="note"
          >${text.recordedBy(index.coders.get(coderId)?.name ?? "", whenWritten(at, this.now))}</span
        ><span class="deeds"
          ><button
            class="icon-button"
            data-opens=${id}
            aria-label=${text.changeOf(who)}
            title=${text.changeOf(who)}
            @click=${this.#begin}
          >
            <sm-icon name="edit"></sm-icon></button
          ><button
            class="icon-button"
            data-answer=${id}
            aria-label=${text.remove(who)}
            title=${text.remove(who)}
            @click=${this.#remove}
          >
            <sm-icon name="trash"></sm-icon></button
        ></span>
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
    const opens = (currentTarget as HTMLElement).dataset["opens"] as ThemeId | ThemeAnswerId;
    this.open = new Set([...this.open, opens]);
  };

  #settle: AnswerForm["settle"] = (opens, wording) => {
    this.open = new Set([...this.open].filter((id) => id !== opens));
    void this.#focusOpener(opens);
    if (wording !== undefined) void this.#keep(opens, wording);
  };

  async #keep(opens: ThemeId | ThemeAnswerId, wording: Omit<AnswerWording, "themeId">): Promise<void> {
    const known = this.project.index.records.themeAnswers.get(opens as ThemeAnswerId);
    const entry = await this.#runner.run((project, coderId) =>
      known === undefined
        ? recordAnswer(project, coderId, { ...wording, themeId: opens as ThemeId })
        : editAnswer(project, coderId, known.id, wording),
    );
    if (entry !== undefined) announce(deedText(entry.deed));
  }

  /** Gives the focus to the button that opens a form: the one to record an answer, or to change one. */
  async #focusOpener(opens: ThemeId | ThemeAnswerId): Promise<void> {
    await this.updateComplete;
    [...this.openers].find(({ dataset }) => dataset["opens"] === opens)?.focus();
  }

  #remove = ({ currentTarget }: Event): void => {
    const id = (currentTarget as HTMLElement).dataset["answer"] as ThemeAnswerId;
    void this.#takeOut(id);
  };

  async #takeOut(id: ThemeAnswerId): Promise<void> {
    const { themeId } = this.project.index.records.themeAnswers.get(id)!;
    const entry = await this.#runner.run((project, coderId) => removeAnswer(project, coderId, id));
    if (entry === undefined) return;
    this.#runner.offerUndo(deedText(entry.deed), entry);
    await this.#focusOpener(themeId);
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
